package org.lantu.api.body;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;
import org.lantu.progress.Bound;
import org.lantu.progress.Comparison;
import org.lantu.progress.Measurand;
import org.lantu.progress.Scale;
import org.lantu.progress.TargetKind;
import org.lantu.reference.Indicator;
import org.lantu.scoreboard.answers.AssessmentRequest;
import org.lantu.scoreboard.answers.OpenSdgRequest;
import org.lantu.scoreboard.answers.OpenSdgView;

/**
 * What a call of the assessments brings, in the order in which its fields are documented.
 * A field that is {@code null} counts as absent. A new field is a component with its
 * constraints.
 *
 * @param firstYear the plan's first year, where it does not stand in the target
 * @param peers the figures of other regions, a list for each, from which the outlook
 * borrows
 * @param direction this and all behind it only for the measure of Open SDG
 */
public record AssessmentBody(@Nullable Method method,
		@NotNull(groups = Own.class, message = MISSING) @Valid @Nullable Target target,
		@Year @Nullable Integer firstYear, @Valid @Nullable Point baseline, @Nullable Scale scale,
		@NotNull(message = MISSING) @Nullable List<@NotNull(message = "body.object") @Valid @Nullable Figure> figures,
		@Size(max = MOST_PEERS,
				message = "body.peers.many") @Nullable List<@NotNull(
						message = "body.list") @Valid @Nullable List<@NotNull(
								message = "body.object") @Valid @Nullable Figure>> peers,
		@Nullable String direction, @Year @Nullable Integer baseYear, @Amount @Nullable BigDecimal limit,
		@Valid @Nullable Thresholds thresholds) {

	public static final List<String> TARGET_FIELDS = BodyFields.of(Target.class);

	public static final List<String> FIGURE_FIELDS = BodyFields.of(Figure.class);

	public static final List<String> OPEN_SDG_ONLY = List.of("direction", "baseYear", "limit", "thresholds");

	static final String MISSING = "body.missing";

	static final int MOST_PEERS = 100;

	/** Whether the measure of Open SDG is asked for. */
	public boolean openSdg() {
		return this.method == Method.OPEN_SDG;
	}

	/** What our own judge is asked. */
	public AssessmentRequest own() {
		Target asked = sound(this.target);
		return new AssessmentRequest(sound(asked.kind), sound(asked.comparison), whole(sound(asked.value)),
				(asked.upperValue != null) ? whole(asked.upperValue) : null, sound(asked.year),
				(asked.firstYear != null) ? asked.firstYear : this.firstYear, Boolean.TRUE.equals(asked.about),
				asked.measurand(Objects.requireNonNullElse(this.scale, Scale.NATURAL)),
				(this.baseline != null) ? this.baseline.point() : null, own(sound(this.figures)),
				(this.peers != null) ? this.peers.stream().map((peer) -> own(sound(peer))).toList() : List.of());
	}

	private static List<AssessmentRequest.Figure> own(List<? extends @Nullable Figure> figures) {
		return figures.stream().map((figure) -> sound(figure).own()).toList();
	}

	/**
	 * What the measure of Open SDG is asked. What only our own judge needs may be there,
	 * but is not used.
	 */
	public OpenSdgRequest openSdgRequest() {
		SortedMap<Integer, Double> series = new TreeMap<>();
		for (Figure figure : sound(this.figures)) {
			BigDecimal value = sound(figure).published();
			if (value != null) {
				series.put(sound(figure.year), value.doubleValue());
			}
		}
		Thresholds given = Objects.requireNonNullElse(this.thresholds, new Thresholds(null, null, null));
		return new OpenSdgRequest(series, "positive".equals(this.direction), this.baseYear,
				(this.target != null) ? floating(this.target.value) : null,
				(this.target != null) ? this.target.year : null, floating(this.limit), floating(given.high),
				floating(given.medium), floating(given.low));
	}

	/** What is there, because else the body would have been refused. */
	private static <T> T sound(@Nullable T value) {
		return Objects.requireNonNull(value);
	}

	/** A number like 3e2 is one without decimals. */
	private static BigDecimal whole(BigDecimal number) {
		return (number.scale() < 0) ? number.setScale(0) : number;
	}

	private static @Nullable Double floating(@Nullable BigDecimal number) {
		return (number != null) ? number.doubleValue() : null;
	}

	/** What is needed where our own judge is asked. */
	interface Own {

	}

	/**
	 * Who judges.
	 */
	enum Method {

		LANTU("lantu"), OPEN_SDG(OpenSdgView.METHOD);

		private final String word;

		Method(String word) {
			this.word = word;
		}

		@Override
		public String toString() {
			return this.word;
		}

	}

	/**
	 * What is to be reached.
	 */
	record Target(@NotNull(groups = Own.class, message = MISSING) @Nullable TargetKind kind,
			@NotNull(groups = Own.class, message = MISSING) @Nullable Comparison comparison,
			@NotNull(groups = Own.class, message = MISSING) @Amount @Nullable BigDecimal value,
			@Amount @Nullable BigDecimal upperValue,
			@NotNull(groups = Own.class, message = MISSING) @Year @Nullable Integer year,
			@Year @Nullable Integer firstYear, @Nullable Boolean about, @Nullable Boolean nonNegative,
			Indicator.@Nullable MeasureType measureType, @Amount @Nullable BigDecimal lowest,
			@Amount @Nullable BigDecimal highest, @Nullable List<@NotNull(message = Year.WHOLE) @Range(min = 1,
					max = 9999, message = Year.WHOLE) @Nullable Integer> breaks) {

		/**
		 * The lowest value that can be: the one that is given, else 0 where it says so.
		 */
		@Nullable BigDecimal least() {
			boolean zero = Boolean.TRUE.equals(this.nonNegative) && (this.lowest == null || this.lowest.signum() < 0);
			return zero ? BigDecimal.ZERO : this.lowest;
		}

		Measurand measurand(Scale scale) {
			SortedSet<Integer> years = new TreeSet<>();
			if (this.breaks != null) {
				this.breaks.forEach((year) -> years.add(sound(year)));
			}
			return new Measurand(scale, this.measureType == Indicator.MeasureType.RANK, least(), this.highest, years);
		}

	}

	/**
	 * A level in a year.
	 */
	record Point(@NotNull(message = MISSING) @Year @Nullable Integer year,
			@NotNull(message = MISSING) @Amount @Nullable BigDecimal value) {

		AssessmentRequest.Point point() {
			return new AssessmentRequest.Point(sound(this.year), whole(sound(this.value)));
		}

	}

	/**
	 * The actual of a year. With Open SDG a value of {@code null} says that there is
	 * none.
	 *
	 * @param decimals with how many the value was published
	 * @param obsStatus one of {@link AssessmentRequest#STATUSES}
	 * @param basis the name of what it rests on
	 */
	record Figure(@NotNull(message = MISSING) @Year @Nullable Integer year,
			@NotNull(groups = Own.class, message = MISSING) @Amount @Nullable BigDecimal value, @Nullable Bound bound,
			@Range(max = Amount.DECIMALS, message = Year.WHOLE) @Nullable Integer decimals, @Nullable String obsStatus,
			@Nullable String basis) {

		AssessmentRequest.Figure own() {
			return new AssessmentRequest.Figure(sound(this.year), sound(published()),
					Objects.requireNonNullElse(this.bound, Bound.EXACT),
					Objects.requireNonNullElse(this.obsStatus, "A"), this.basis);
		}

		/** The value with its published decimals, rounded where more are given. */
		@Nullable BigDecimal published() {
			return (this.value == null) ? null : (this.decimals == null) ? whole(this.value)
					: this.value.setScale(this.decimals, RoundingMode.HALF_UP);
		}

	}

	/**
	 * From where on progress is substantial, moderate and limited.
	 */
	record Thresholds(@Amount @Nullable BigDecimal high, @Amount @Nullable BigDecimal medium,
			@Amount @Nullable BigDecimal low) {

	}

}
