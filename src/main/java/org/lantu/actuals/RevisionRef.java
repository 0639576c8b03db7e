package org.lantu.actuals;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A revision as somebody saw it; when its version is another one by now, somebody else
 * has been at it.
 */
public record RevisionRef(long id, int version) {

	private static final Pattern TEXT = Pattern.compile("([0-9]{1,18})\\.([0-9]{1,9})");

	/** Reads what {@link #text} writes; empty for anything else. */
	public static Optional<RevisionRef> read(String text) {
		Matcher matcher = TEXT.matcher(text);
		return matcher.matches()
				? Optional.of(new RevisionRef(Long.parseLong(matcher.group(1)), Integer.parseInt(matcher.group(2))))
				: Optional.empty();
	}

	/** As forms send it: its number and its version. */
	public String text() {
		return this.id + "." + this.version;
	}

}
