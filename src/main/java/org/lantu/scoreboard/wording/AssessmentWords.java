package org.lantu.scoreboard.wording;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.lantu.progress.Assessment;
import org.lantu.progress.Bound;
import org.lantu.progress.Interval;
import org.lantu.progress.Observation;
import org.lantu.progress.Path;
import org.lantu.progress.Promise;
import org.lantu.progress.Quantity;
import org.lantu.progress.judging.Kind;
import org.lantu.progress.judging.Kinds;
import org.lantu.scoreboard.Verdict;
import org.lantu.scoreboard.answers.AssessmentRequest;

/**
 * Says why figures of a caller's own are judged as they are. Unlike {@link Explanations}
 * it knows no plan, unit, source or day of publication.
 */
public final class AssessmentWords {

	/** How many numbers or years a sentence bears. */
	private static final int NAMED = 12;

	/** Beyond it, digits of a computed number say nothing. */
	private static final int MOST_DECIMALS = 12;

	private final AssessmentRequest request;

	private final Promise promise;

	private final Assessment assessment;

	private final LocalDate day;

	private final Amounts amounts;

	private final Kind kind;

	private final boolean growth;

	/** The decimals of computed numbers. */
	private final int decimals;

	public AssessmentWords(AssessmentRequest request, Promise promise, Assessment assessment, LocalDate day,
			Amounts amounts) {
		this.request = request;
		this.promise = promise;
		this.assessment = assessment;
		this.day = day;
		this.amounts = amounts;
		this.kind = Kinds.of(promise.kind());
		this.growth = this.kind.inPercent();
		int usual = request.figures().stream().mapToInt((figure) -> figure.value().scale()).reduce(0, Math::max);
		this.decimals = Math.min(Amounts.decimals(assessment, promise.demand(), this.growth, usual), MOST_DECIMALS);
	}

	/** Why the verdict is what it is. */
	public String explanation() {
		Verdict verdict = Verdict.of(this.assessment);
		String word = message(verdict.key() + ".sentence");
		return switch (verdict) {
			case MET -> against() + word + message("why.stop");
			case MISSED -> against() + word + by() + message("why.stop");
			case UNDETERMINED ->
				((this.assessment.actual() != null) ? against() : message("why.target", promised())) + word + open();
			case NO_DATA -> message("why.target", promised()) + word + message("assessment.nodata");
			case AWAITED, DANGER ->
				message("why.target", promised()) + word + since() + expected() + stands() + outlook();
		};
	}

	private String against() {
		return message("why.against", said(), demand());
	}

	/** What the figures say: "2022: growth of 12.2% over the year before (…)". */
	private String said() {
		return message(key("said."), year(), quantity(), baseYear(), inputs(),
				String.valueOf(this.promise.firstYear()));
	}

	private String inputs() {
		List<Observation> inputs = this.assessment.inputs();
		if (this.growth && this.assessment.base() != null) {
			return message("said.from-to", Amounts.number(this.assessment.base().value()),
					bounded(inputs.get(inputs.size() - 1)));
		}
		String sum = inputs.stream().limit(NAMED).map(AssessmentWords::bounded).collect(Collectors.joining(" + "));
		return (inputs.size() > NAMED) ? sum + " + …" : sum;
	}

	/** What was promised: "at least 3.5 in 2030". */
	private String promised() {
		return Promises.words(this.promise, null, this.amounts);
	}

	private String demand() {
		return Demands.words(this.promise.demand(), this.kind, null, this.amounts);
	}

	private String quantity() {
		Quantity actual = this.assessment.actual();
		if (actual == null) {
			return message("said.nothing");
		}
		String number = Amounts.number(actual, this.decimals);
		return this.amounts.bounded(actual.bound(), this.growth ? this.amounts.percent(number) : number);
	}

	private String by() {
		Quantity gap = this.assessment.gap();
		if (gap == null || gap.value() == 0) {
			return "";
		}
		String number = Amounts.number(Math.abs(gap.value()), this.decimals);
		String distance = this.growth ? message("amount.points", number) : number;
		return message("why.by",
				(gap.bound() == Bound.APPROXIMATE) ? this.amounts.bounded(gap.bound(), distance) : distance);
	}

	private String open() {
		Quantity actual = this.assessment.actual();
		return switch (this.assessment.reason()) {
			case BOUND_STRADDLES -> message("assessment.open.BOUND_STRADDLES", within(actual));
			case ROUNDING_STRADDLES -> message("assessment.open.ROUNDING_STRADDLES", within(actual));
			case YEARS_MISSING -> message("why.open.YEARS_MISSING", years(this.assessment.missingYears()));
			case BASE_NOT_POSITIVE -> message("why.open.BASE_NOT_POSITIVE", baseYear());
			default -> (Integer.parseInt(baseYear()) < this.promise.year())
					? message("assessment.open.NO_BASE", baseYear()) : message("assessment.open.NO_START");
		};
	}

	/** Between what the truth lies, or what bounds it. */
	private String within(@Nullable Quantity actual) {
		if (actual == null) {
			return "";
		}
		Interval interval = actual.interval();
		if (Double.isInfinite(interval.low()) || Double.isInfinite(interval.high())) {
			return quantity();
		}
		int shown = this.decimals + ((actual.published() != null) ? 0 : 1);
		return message("interval", Amounts.number(interval.low(), shown), Amounts.number(interval.high(), shown));
	}

	private String years(List<Integer> years) {
		String named = years.stream()
			.limit(NAMED)
			.map(String::valueOf)
			.collect(Collectors.joining(message("list.separator")));
		return (years.size() > NAMED) ? message("assessment.years.more", named, String.valueOf(years.size())) : named;
	}

	private String since() {
		LocalDate end = LocalDate.of(this.promise.year(), 12, 31);
		long days = ChronoUnit.DAYS.between(end, this.day);
		return (days > 0) ? message("assessment.awaited.over", year(), Amounts.number(days, 0))
				: message("why.awaited.running", year(), end.toString());
	}

	/** A figure of the year due that is only expected. */
	private String expected() {
		return (this.assessment.reason() == Assessment.Reason.ONLY_EXPECTED)
				? message("assessment.awaited.expected", year(), figure(this.promise.year())) : "";
	}

	/** Where the latest figure stands on its path. */
	private String stands() {
		Path path = this.assessment.path();
		if (path == null || path.year() == null) {
			return "";
		}
		String of = path.year().toString();
		if (path.expected() == null || path.distance() == null) {
			return message("why.latest", of, figure(path.year()));
		}
		int shown = AssessmentPaces.telling(path.distance(), 0, this.decimals);
		String now = this.kind.sums() ? Amounts.number(path.expected() + path.distance(), shown) : figure(path.year());
		String key = (path.state() == Path.State.OPEN) ? "assessment.path.OPEN" : "why.path." + path.state().name();
		return message(key, of, now, message("why.path.interpolated", Amounts.number(path.expected(), shown)),
				Amounts.number(Math.abs(path.distance()), shown));
	}

	private String outlook() {
		Path path = this.assessment.path();
		Observation latest = (path != null && path.year() != null) ? of(path.year()) : null;
		return new AssessmentPaces(this.promise, this.assessment, this.decimals, this.amounts).sentence(latest);
	}

	private String figure(int year) {
		Observation figure = of(year);
		return this.amounts.bounded(figure.bound(), Amounts.number(figure.value()));
	}

	/** The figure of a year that has one. */
	private Observation of(int year) {
		return this.request.observations().stream().filter((each) -> each.year() == year).findFirst().orElseThrow();
	}

	private static String bounded(Observation figure) {
		return Amounts.symbol(figure.bound()) + Amounts.number(figure.value());
	}

	private String key(String prefix) {
		return prefix + this.kind.words(this.promise);
	}

	private String year() {
		return String.valueOf(this.promise.year());
	}

	/** The year from which a growth is counted; the year due where nothing says it. */
	private String baseYear() {
		return String.valueOf(this.kind.baseYear(this.promise));
	}

	private String message(String key, String... arguments) {
		return this.amounts.message(key, (Object[]) arguments);
	}

}
