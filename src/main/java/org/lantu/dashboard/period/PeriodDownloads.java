package org.lantu.dashboard.period;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lantu.dashboard.parts.Presenter;
import org.lantu.dashboard.plan.PlanDownloads;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.account.PeriodLine;

/**
 * Puts an account into the rows of a file: a row for each target, and one for each region
 * without any, so that every region is there.
 */
record PeriodDownloads(PlanDownloads targets, Presenter presenter) {

	private static final List<String> COLUMNS = List.of("region", "name", "plan", "on-file");

	List<String> head() {
		return Stream
			.concat(COLUMNS.stream().map((column) -> this.presenter.message("period.csv." + column)),
					this.targets.head().stream())
			.toList();
	}

	List<List<@Nullable Object>> rows(List<PeriodLine> lines) {
		return lines.stream().flatMap(this::rows).toList();
	}

	private Stream<List<@Nullable Object>> rows(PeriodLine line) {
		if (line.due().isEmpty()) {
			List<@Nullable Object> row = row(line, null);
			row.addAll(Collections.nCopies(this.targets.head().size(), null));
			return Stream.of(row);
		}
		return line.due().stream().map((judged) -> {
			List<@Nullable Object> row = row(line, judged);
			row.addAll(this.targets.row(judged));
			return row;
		});
	}

	private List<@Nullable Object> row(PeriodLine line, @Nullable JudgedTarget judged) {
		return new ArrayList<>(Arrays.asList(line.region().code(),
				line.region().shortName().in(this.presenter.locale()), (judged != null) ? judged.plan().code() : null,
				this.presenter.message(line.covering().isEmpty() ? "period.csv.no-plan"
						: (judged == null) ? "period.csv.no-targets" : "period.csv.targets")));
	}

}
