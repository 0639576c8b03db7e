package org.lantu.platform.past;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Knows which editions there are; the module that numbers them is one.
 */
public interface KnownEditions {

	/** The day on which an edition was made; empty where there is none to be shown. */
	Optional<LocalDate> day(long number);

	/** The number of the first edition. */
	long first();

	/** The number of the newest edition. */
	long newest();

}
