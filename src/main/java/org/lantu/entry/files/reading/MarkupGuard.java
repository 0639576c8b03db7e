package org.lantu.entry.files.reading;

import java.nio.charset.StandardCharsets;

/**
 * Looks at the bytes of a part that is XML: it may declare nothing, comment on nothing,
 * and hold no text that would not fit into memory.
 */
final class MarkupGuard {

	private static final byte[] MERGED = "mergeCell ".getBytes(StandardCharsets.US_ASCII);

	/** So many bytes without an element. */
	private static final int LONGEST = 1 << 18;

	/** What every part may begin with: {@code <?xml}, behind a mark at most. */
	private static final int BEGINNING = 4;

	private final String name;

	private long seen;

	private int since;

	private byte last = ' ';

	private int matched;

	private boolean merges;

	MarkupGuard(String name) {
		this.name = name;
	}

	void look(byte[] piece, int length) {
		for (int at = 0; at < length; at++) {
			look(piece[at]);
		}
	}

	private void look(byte one) {
		boolean first = this.seen == 0;
		if (first && one != '<' && !Character.isWhitespace(one) && one != (byte) 0xEF) {
			throw new RefusedFileException("entities", this.name);
		}
		this.seen++;
		this.since = (one == '<') ? 0 : this.since + 1;
		boolean declares = this.last == '<' && (one == '!' || (one == '?' && this.seen > BEGINNING + 1));
		if (one == 0 || declares || this.since > LONGEST) {
			throw new RefusedFileException("entities", this.name);
		}
		this.last = one;
		if (!this.merges) {
			this.matched = (one == MERGED[this.matched]) ? this.matched + 1 : (one == MERGED[0]) ? 1 : 0;
			this.merges = this.matched == MERGED.length;
		}
	}

	/** Whether it speaks of merged cells. */
	boolean merges() {
		return this.merges;
	}

}
