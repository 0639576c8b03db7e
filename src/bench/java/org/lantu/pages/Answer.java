package org.lantu.pages;

import java.util.ArrayList;
import java.util.List;

/**
 * An answer as it came over the line.
 *
 * @param status its status
 * @param headers its lines between the status and the body
 * @param body its body, as it was sent
 */
record Answer(int status, List<String> headers, byte[] body) {

	List<String> values(String name) {
		List<String> values = new ArrayList<>();
		for (String header : this.headers) {
			if (header.regionMatches(true, 0, name + ":", 0, name.length() + 1)) {
				values.add(header.substring(name.length() + 1).strip());
			}
		}
		return values;
	}

	/** The edition that it is of; 0 where it does not say so. */
	long edition() {
		return values("Lantu-Edition").stream().mapToLong(Long::parseLong).findFirst().orElse(0);
	}

}
