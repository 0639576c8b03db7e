package org.lantu.actuals.ledger;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.ReviewState;
import org.lantu.actuals.Revision;
import org.lantu.actuals.checks.Finding;

/**
 * Orders the revisions of a figure into its history.
 */
final class History {

	/** The order in which published vintages replace each other. */
	private static final Comparator<LedgerEntry> REPLACING = Comparator
		.comparing((LedgerEntry entry) -> Objects.requireNonNull(entry.claim().knownOn()))
		.thenComparing((entry) -> Objects.requireNonNull(entry.hands().decidedAt()))
		.thenComparing((entry) -> entry.ref().id());

	private History() {
	}

	static List<HistoryLine> lines(List<LedgerEntry> entries, Map<Long, List<Finding>> questions, boolean names) {
		List<LedgerEntry> published = entries.stream()
			.filter((entry) -> entry.state() == ReviewState.PUBLISHED)
			.sorted(REPLACING)
			.toList();
		return entries.stream()
			.map((entry) -> new HistoryLine(names ? entry : entry.withoutNames(), before(entry, published),
					questions.getOrDefault(entry.ref().id(), List.of())))
			.toList();
	}

	private static @Nullable Revision before(LedgerEntry entry, List<LedgerEntry> published) {
		if (entry.state() == ReviewState.CORRECTED) {
			return null;
		}
		int place = published.indexOf(entry);
		int before = (place >= 0) ? place - 1 : published.size() - 1;
		return (before >= 0) ? published.get(before).published() : null;
	}

}
