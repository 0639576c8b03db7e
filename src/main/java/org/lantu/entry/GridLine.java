package org.lantu.entry;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lantu.entry.remarks.RemarkLine;
import org.lantu.entry.sheets.RowLabel;
import org.lantu.progress.Bound;

/**
 * A line of the grid.
 *
 * @param before the values of the years before; empty where there is none
 * @param published what is published of it; empty where nothing is
 * @param fixed what waits for the reviewer and cannot be changed; {@code null} where the
 * line can be written in
 * @param row what stands in the fields
 * @param read how the value was read; empty where it stands as it was read
 * @param open whether the further fields are shown
 * @param talk what is written about it; {@code null} where nothing of it is on its way
 */
record GridLine(RowLabel label, State state, List<Value> before, String published, @Nullable Fixed fixed, GridRow row,
		String read, boolean open, List<Message> messages, @Nullable Talk talk) {

	/** The same with what is written about it. */
	GridLine about(@Nullable Talk other) {
		return new GridLine(this.label, this.state, this.before, this.published, this.fixed, this.row, this.read,
				this.open, this.messages, other);
	}

	/** Whether nothing is to be said of it. */
	public boolean silent() {
		return this.messages.isEmpty() && (this.talk == null || this.talk.remarks().isEmpty());
	}

	/** Whether something is wrong with a field, as its attribute says it. */
	public @Nullable String bad(String field) {
		return this.messages.stream().anyMatch((message) -> message.wrong() && message.field().equals(field)) ? "true"
				: null;
	}

	/** The messages about a field, as its attribute names them. */
	public @Nullable String described(String field) {
		return this.messages.stream().anyMatch((message) -> message.field().equals(field)) ? this.label.id() + "-m"
				: null;
	}

	/**
	 * What the form remembers of the revision on its way; nothing where there is none.
	 */
	public @Nullable String seen() {
		GridRow.Seen seen = this.row.seen();
		return (seen != null) ? seen.text() : null;
	}

	/** The value that is shown, after the bound that is shown beside it. */
	public String shown() {
		return (this.row.bound().isEmpty() ? Bound.EXACT.name() : this.row.bound()) + '|' + this.row.value();
	}

	/**
	 * Where it stands.
	 *
	 * @param code its class in the style sheet
	 * @param since what is to be known about that
	 */
	record State(String code, String word, String since) {

	}

	/** The unit of a percentage goes without a space. */
	record Value(String symbol, String text) {

		static final Value NONE = new Value("", "");

	}

	/**
	 * What waits for the reviewer.
	 *
	 * @param ref its number and version, by which it is taken back
	 */
	record Fixed(String ref, Value value, String status, String bound, String sourceHref, String source, String knownOn,
			String quote) {

	}

	/**
	 * What people write to each other about it.
	 *
	 * @param href where the next remark is written
	 */
	record Talk(String href, List<RemarkLine> remarks) {

	}

	/**
	 * Something about a line.
	 *
	 * @param tone its class in the style sheet
	 * @param field the field it is about; empty for the line
	 * @param wrong whether the field is marked
	 * @param fix what to put into the value instead, and how that is called
	 * @param conflict whether somebody else was faster
	 */
	record Message(String tone, String field, boolean wrong, String lead, String text, @Nullable String fix,
			@Nullable String fixWord, boolean conflict) {

	}

}
