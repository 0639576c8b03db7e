package org.lantu.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the measures of a plan stand as of a day: each where the last report says that
 * was public by then (docs/domain.md, 1).
 *
 * @param reports by the number of the measure, the oldest first; one without any is left
 * out
 */
public record MeasureProgress(Map<Integer, List<MeasureReport>> reports, LocalDate day) {

	/** The last report of a measure. */
	public Optional<MeasureReport> last(int measure) {
		return on(measure, this.day);
	}

	/** Where a measure stands. */
	public MeasureStatus status(int measure) {
		return status(measure, this.day);
	}

	/**
	 * How many measures stand elsewhere than they did at the end of an earlier day. That
	 * one of which nothing was known is not started is no move.
	 */
	public int moved(LocalDate since) {
		return (int) this.reports.keySet().stream().filter((measure) -> moved(measure, since)).count();
	}

	private boolean moved(int measure, LocalDate since) {
		MeasureStatus before = status(measure, since);
		MeasureStatus now = status(measure);
		return now != before && (before.moved() || now.moved());
	}

	private MeasureStatus status(int measure, LocalDate on) {
		return on(measure, on).map(MeasureReport::status).orElse(MeasureStatus.UNREPORTED);
	}

	private Optional<MeasureReport> on(int measure, LocalDate on) {
		return this.reports.getOrDefault(measure, List.of())
			.stream()
			.filter((report) -> !report.knownOn().isAfter(on))
			.reduce((earlier, later) -> later);
	}

}
