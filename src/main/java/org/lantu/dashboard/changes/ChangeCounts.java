package org.lantu.dashboard.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.lantu.dashboard.parts.Presenter;
import org.lantu.scoreboard.edition.ChangeTotals;
import org.lantu.scoreboard.edition.EditionChange;

/**
 * Says in a sentence how much changed.
 */
record ChangeCounts(Presenter presenter) {

	/**
	 * As "Since 2026-10-27: 2 figures, 1 verdict or outlook changed."
	 */
	String lead(ChangesQuery query, ChangeTotals totals) {
		String since = since(query);
		List<String> parts = new ArrayList<>();
		for (EditionChange.Kind kind : EditionChange.Kind.values()) {
			if (totals.listed().containsKey(kind)) {
				parts.add(this.presenter.message("changes.count." + kind.name(), totals.listed().get(kind)));
			}
		}
		if (totals.corrected() > 0) {
			parts.add(this.presenter.message("changes.count.corrected", totals.corrected()));
		}
		if (totals.unlisted() > 0) {
			parts.add(this.presenter.message("changes.unlisted", totals.unlisted()));
		}
		return parts.isEmpty()
				? this.presenter.message(query.filtered() ? "changes.none.filtered" : "changes.none", since)
				: this.presenter.message("changes.lead", since,
						parts.stream().collect(Collectors.joining(this.presenter.message("summary.comma"))));
	}

	private String since(ChangesQuery query) {
		if (query.since().isEmpty()) {
			return this.presenter.message("changes.since.all");
		}
		return (query.from().edition() != null) ? this.presenter.message("changes.since.edition", query.since())
				: this.presenter.message("changes.since.day", query.since());
	}

}
