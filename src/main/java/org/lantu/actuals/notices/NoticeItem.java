package org.lantu.actuals.notices;

import org.jspecify.annotations.Nullable;

/**
 * Something that a person is to be told in the next mail.
 *
 * @param subject the number of a revision, of what a reader says looks wrong, of a
 * remark, of an import's taking back, or of the change by which a verdict turned
 * @param by the login of whose act it was; {@code null} for a reader's, and for what
 * nobody did
 */
public record NoticeItem(Kind kind, long subject, @Nullable String by) {

	public enum Kind {

		WAITING, RETURNED, REQUEST, REMARK, WITHDRAWAL, EXPLANATION

	}

}
