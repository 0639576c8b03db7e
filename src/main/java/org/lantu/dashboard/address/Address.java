package org.lantu.dashboard.address;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A page with parameters of its own; the day is added where it is linked to.
 */
public record Address(String path, Map<String, String> parameters) {

	public Address {
		parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
	}

}
