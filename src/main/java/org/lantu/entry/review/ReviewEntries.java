package org.lantu.entry.review;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.Revision;
import org.lantu.actuals.SeriesKey;
import org.lantu.actuals.footing.Footings;
import org.lantu.actuals.ledger.LedgerEntry;
import org.lantu.actuals.ledger.Waiting;
import org.lantu.entry.remarks.RemarkLine;
import org.lantu.reference.Indicator;
import org.lantu.scoreboard.Effects;
import org.lantu.scoreboard.Moment;
import org.lantu.scoreboard.Series;
import org.lantu.scoreboard.drawing.Sparkline;
import org.lantu.scoreboard.drawing.YearValue;
import org.lantu.scoreboard.wording.Amounts;

/**
 * Writes each figure that waits, beside the years before it and what it does to verdicts.
 */
class ReviewEntries {

	private static final int LATELY = 3;

	private final Map<SeriesKey, Series> series;

	private final Effects effects;

	private final Footings footings;

	private final EffectRows rows;

	private final Moment today;

	private final ReviewWords words;

	private final int firstDrawnYear;

	private final Map<Long, List<RemarkLine>> remarks;

	ReviewEntries(Map<SeriesKey, Series> series, Effects effects, Footings footings, EffectRows rows, Moment today,
			ReviewWords words, int firstDrawnYear, Map<Long, List<RemarkLine>> remarks) {
		this.remarks = remarks;
		this.series = series;
		this.effects = effects;
		this.footings = footings;
		this.rows = rows;
		this.today = today;
		this.words = words;
		this.firstDrawnYear = firstDrawnYear;
	}

	ReviewPage.Entry entry(Waiting waiting, Indicator indicator, ReviewForm form) {
		LedgerEntry entry = waiting.entry();
		Revision before = waiting.published();
		Revision proposed = entry.published();
		List<Revision> counting = this.series.getOrDefault(entry.figure().series(), new Series(List.of()))
			.counting(this.today);
		String ref = entry.ref().text();
		boolean older = before != null && before.knownOn().isAfter(proposed.knownOn());
		return new ReviewPage.Entry("r" + entry.ref().id(), ref,
				this.words.message((before != null) ? "review.kind.revision" : "review.kind.new"),
				this.words.name(entry.figure(), indicator), this.words.change(before, entry, indicator),
				new ReviewPage.Past(sparkline(counting, older ? Objects.requireNonNull(before) : proposed, indicator),
						lately(counting, proposed.year())),
				this.rows.of(this.effects.ofPublishing(List.of(proposed), this.footings)),
				this.words.quote(proposed.quote(), proposed.note()), facts(entry, proposed),
				new ReviewPage.Doubts(older ? older(Objects.requireNonNull(before)) : null,
						this.words.questions(waiting.questions()), entry.claim().reason()),
				this.remarks.getOrDefault(entry.ref().id(), List.of()),
				new ReviewPage.Choice(waiting.own(), form.picked(ref), form.reasonOf(ref)));
	}

	private String facts(LedgerEntry entry, Revision proposed) {
		return this.words.message(proposed.revised() ? "review.facts.revised" : "review.facts",
				proposed.datePrecision().format(proposed.knownOn()), this.words.person(entry.hands().enteredBy()),
				this.words.minute(entry.hands().enteredAt()));
	}

	private String older(Revision before) {
		return this.words.message("review.older", this.words.value(before),
				before.datePrecision().format(before.knownOn()));
	}

	/** The series as it would be. */
	private String sparkline(List<Revision> counting, Revision then, Indicator indicator) {
		Map<Integer, YearValue> years = new TreeMap<>();
		counting.forEach((one) -> years.put(one.year(), new YearValue(one.year(), one.value().doubleValue())));
		years.put(then.year(), new YearValue(then.year(), then.value().doubleValue()));
		List<YearValue> points = List.copyOf(years.values());
		return new Sparkline(this.words.message("spark.describe", indicator.name().in(this.words.amounts().locale())),
				points, Math.min(this.firstDrawnYear, points.get(0).year()), points.get(points.size() - 1).year(), null,
				null, null, null)
			.draw();
	}

	/** The years before, as numbers; {@code null} where there are none. */
	private @Nullable String lately(List<Revision> counting, int year) {
		List<Revision> before = counting.stream().filter((one) -> one.year() < year).toList();
		if (before.isEmpty()) {
			return null;
		}
		return before.subList(Math.max(0, before.size() - LATELY), before.size())
			.stream()
			.map((one) -> this.words.message("review.year", String.valueOf(one.year()),
					Amounts.symbol(one.bound()) + Amounts.number(one.value())))
			.collect(Collectors.joining(" · "));
	}

}
