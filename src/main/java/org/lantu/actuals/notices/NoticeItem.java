package org.lantu.actuals.notices;

import org.jspecify.annotations.Nullable;

/**
 * Something that a person is to be told in the next mail.
 *
 * @param subject the number of a revision, of what a reader says looks wrong, of a
 * remark, or of an import's taking back
 * @param by the login of whose act it was; {@code null} for a reader's
 */
public record NoticeItem(Kind kind, long subject, @Nullable String by) {

	public enum Kind {

		WAITING, RETURNED, REQUEST, REMARK, WITHDRAWAL

	}

}
