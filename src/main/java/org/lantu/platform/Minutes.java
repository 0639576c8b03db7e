package org.lantu.platform;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/**
 * Writes a moment to the minute, as people are told when something was done.
 */
public final class Minutes {

	private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

	private Minutes() {
	}

	/** The moment by the clocks of a zone, such as 2026-11-22 14:03. */
	public static String format(Instant moment, ZoneId zone) {
		return FORMAT.format(moment.atZone(zone));
	}

}
