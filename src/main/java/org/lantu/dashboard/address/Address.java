package org.lantu.dashboard.address;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * A page with parameters of its own; the day is added where it is linked to.
 */
public record Address(String path, Map<String, String> parameters) {

	public Address {
		parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
	}

	/** The address as it is written, without a host. */
	public String uri() {
		UriComponentsBuilder builder = UriComponentsBuilder.fromPath(this.path);
		this.parameters.forEach((name, value) -> builder.queryParam(name, value));
		return builder.build().encode().toUriString();
	}

}
