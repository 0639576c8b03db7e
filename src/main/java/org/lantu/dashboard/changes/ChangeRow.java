package org.lantu.dashboard.changes;

import org.jspecify.annotations.Nullable;
import org.lantu.dashboard.parts.Link;
import org.lantu.dashboard.parts.Presenter;

/**
 * A change.
 *
 * @param subject of what
 * @param kind what happened to it
 * @param before {@code null} where there was nothing
 * @param why what a verdict turned by; {@code null} where nothing published with it tells
 * @param source the document; {@code null} for a verdict
 */
record ChangeRow(Link subject, String kind, @Nullable ChangedState before, ChangedState after, @Nullable String why,
		@Nullable Link source) {

	/** What it was and what it is. */
	String states() {
		return (this.before != null) ? this.before.text() + " → " + this.after.text() : this.after.text();
	}

	/** The change in a line. */
	String sentence(Presenter presenter) {
		return presenter.message("changes.entry", this.subject.text(), this.kind, states());
	}

}
