package org.lantu.audit.chain;

/**
 * Something in the trail that is not as it was written.
 *
 * @param kind what was done
 * @param number the link, or the first of several; 0 where none is meant
 * @param event the row, or the last link of several; 0 where none is meant
 */
public record Alteration(Kind kind, long number, long event) {

	/** What may have been done to a trail. */
	public enum Kind {

		/** A row says something else than when it was written. */
		ROW_CHANGED,
		/** A row is gone, and its link is not. */
		ROW_REMOVED,
		/** A row that no portal wrote. */
		ROW_INSERTED,
		/** A row whose link is gone. */
		ROW_UNLINKED,
		/** A link is not the one that was made: moved, or written over. */
		LINK_CHANGED,
		/** Links are gone from the middle, with their rows. */
		LINKS_REMOVED,
		/** The end is gone, back to what a head in the file says. */
		TAIL_CUT

	}

	/** What it was, in a line. */
	public String sentence() {
		return switch (this.kind) {
			case ROW_CHANGED -> "row %d was changed".formatted(this.event);
			case ROW_REMOVED -> "row %d was removed (link %d)".formatted(this.event, this.number);
			case ROW_INSERTED -> "row %d was inserted".formatted(this.event);
			case ROW_UNLINKED -> "row %d was taken out of the chain".formatted(this.event);
			case LINK_CHANGED -> "link %d was changed or moved (row %d)".formatted(this.number, this.event);
			case LINKS_REMOVED -> "links %d to %d were removed with their rows".formatted(this.number, this.event);
			case TAIL_CUT -> "the end was cut: links %d to %d are gone".formatted(this.number, this.event);
		};
	}

}
