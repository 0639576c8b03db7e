package org.lantu.actuals.notices;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Something that a person is to be told in the next mail.
 *
 * @param subject the number of a revision, of what a reader says looks wrong, of a
 * remark, of an import's taking back, of the change by which a verdict turned, of a
 * report or a commentary, or of the account of whom a reminder is
 * @param by the login of whose act it was; {@code null} for a reader's, and for what
 * nobody did
 */
public record NoticeItem(Kind kind, long subject, @Nullable String by) {

	/** The subjects of those of a kind. */
	public static Set<Long> subjects(List<NoticeItem> items, Kind kind) {
		return of(items, kind).map(NoticeItem::subject).collect(Collectors.toSet());
	}

	/** By whose act each subject of a kind is to be told. */
	public static Map<Long, String> hands(List<NoticeItem> items, Kind kind) {
		return of(items, kind).collect(Collectors.toMap(NoticeItem::subject,
				(item) -> Objects.requireNonNullElse(item.by(), ""), (one, other) -> one));
	}

	private static Stream<NoticeItem> of(List<NoticeItem> items, Kind kind) {
		return items.stream().filter((item) -> item.kind() == kind);
	}

	public enum Kind {

		WAITING, RETURNED, REQUEST, REMARK, WITHDRAWAL, EXPLANATION,

		/** Of reports on measures. */
		REPORT_WAITING, REPORT_RETURNED,

		/** Of commentary on targets. */
		COMMENTARY_WAITING, COMMENTARY_RETURNED,

		/** Of what is due soon, and of what should have been done already. */
		DUE_SOON, OVERDUE

	}

}
