package org.lantu.scoreboard.backtest;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

import org.lantu.progress.Outlook;
import org.lantu.progress.backtest.Coverage;
import org.lantu.progress.backtest.TrackRecord;
import org.lantu.reference.Indicator;

/**
 * How often the outlook was right on the portal's own figures.
 *
 * @param madeOn the day of the computation, whose figures and verdicts went in
 * @param rows in the order of the catalogue; an indicator of which nothing can be said
 * has none
 */
public record BackTestReport(LocalDate madeOn, List<Row> rows) {

	/** Below this share of figures held, in per cent, an outlook is not reliable. */
	public static final double RELIABLE = 65;

	/** The outlooks that come of a probability, and so can come true or not. */
	public static final List<Outlook> JUDGED = List.of(Outlook.LIKELY, Outlook.POSSIBLE, Outlook.UNLIKELY);

	/** Takes a copy of the rows. */
	public BackTestReport {
		rows = List.copyOf(rows);
	}

	/** Of which vintage the figures are, those projected from and those compared with. */
	public enum Vintage {

		/** As first published. */
		FIRST_PUBLISHED,
		/** As they count on the day of the computation. */
		REVISED

	}

	/**
	 * One indicator, all its regions together.
	 *
	 * @param ahead how many years ahead was asked
	 * @param coverage by the walk that the outlook takes, which borrows from peers
	 * @param alone by each region's own figures alone, on the same cases
	 * @param outlooks by {@link #JUDGED}
	 */
	public record Row(Vintage vintage, Indicator indicator, int ahead, Coverage coverage, Coverage alone,
			Map<Outlook, TrackRecord> outlooks) {

		/** Whether it is of a vintage and of the indicator with a code. */
		public boolean is(Vintage vintage, String indicator) {
			return this.vintage == vintage && this.indicator.code().equals(indicator);
		}

		boolean isEmpty() {
			return this.coverage.cases() == 0
					&& this.outlooks.values().stream().allMatch((record) -> record.given() == 0);
		}

	}

	/** How often the interval held the figure. */
	public Coverage coverage(Vintage vintage, String indicator, int ahead) {
		return this.rows.stream()
			.filter((row) -> row.is(vintage, indicator) && row.ahead() == ahead)
			.map(Row::coverage)
			.reduce(Coverage.NONE, Coverage::plus);
	}

	/** The same by each region's own figures alone. */
	public Coverage alone(Vintage vintage, String indicator, int ahead) {
		return this.rows.stream()
			.filter((row) -> row.is(vintage, indicator) && row.ahead() == ahead)
			.map(Row::alone)
			.reduce(Coverage.NONE, Coverage::plus);
	}

	/** How the outlooks of one class turned out, over the rows that are asked for. */
	public TrackRecord record(Outlook outlook, Predicate<Row> wanted) {
		return this.rows.stream()
			.filter(wanted)
			.map((row) -> row.outlooks().getOrDefault(outlook, TrackRecord.NONE))
			.reduce(TrackRecord.NONE, TrackRecord::plus);
	}

	/** How the outlooks of one class turned out by the figures as revised. */
	public TrackRecord record(Outlook outlook) {
		return record(outlook, (row) -> row.vintage() == Vintage.REVISED);
	}

	/** The same for one indicator. */
	public TrackRecord record(Outlook outlook, String indicator) {
		return record(outlook, (row) -> row.is(Vintage.REVISED, indicator));
	}

	/**
	 * Where the outlook of an indicator is least reliable by the figures as revised;
	 * empty where its interval held enough at every distance.
	 */
	public Optional<Row> unreliable(String indicator) {
		return this.rows.stream()
			.filter((row) -> row.is(Vintage.REVISED, indicator))
			.filter((row) -> row.coverage().cases() > 0 && share(row) < RELIABLE)
			.min(Comparator.comparingDouble(BackTestReport::share));
	}

	private static double share(Row row) {
		return Objects.requireNonNull(row.coverage().percent());
	}

}
