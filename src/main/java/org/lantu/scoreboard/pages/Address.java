package org.lantu.scoreboard.pages;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A page with parameters of its own; the day is added where it is linked to.
 */
record Address(String path, Map<String, String> parameters) {

	Address {
		parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
	}

}
