package org.lantu.platform;

import java.time.LocalDate;

/**
 * Where the portal's time begins: no page can be asked as of an earlier day, and no
 * figure is of an earlier year.
 */
public interface FirstDay {

	LocalDate firstDay();

	default int firstYear() {
		return firstDay().getYear();
	}

}
