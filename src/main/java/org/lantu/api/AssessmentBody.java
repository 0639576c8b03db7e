package org.lantu.api;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.lantu.platform.BadContentException;
import org.lantu.platform.BadContentException.Fault;
import org.lantu.progress.TargetKind;
import org.lantu.progress.judging.Kind;
import org.lantu.progress.judging.Kinds;
import org.lantu.scoreboard.answers.AssessmentRequest;
import org.lantu.scoreboard.answers.OpenSdgRequest;
import org.lantu.scoreboard.answers.OpenSdgView;
import tools.jackson.databind.JsonNode;

/**
 * Reads what is to be assessed out of the body of a call.
 */
final class AssessmentBody {

	static final String OWN = "lantu";

	static final List<String> METHODS = List.of(OWN, OpenSdgView.METHOD);

	static final List<String> OPEN_SDG_ONLY = List.of("direction", "baseYear", "limit", "thresholds");

	static final List<String> FIELDS = List.of("method", "target", "firstYear", "baseline", "scale", "figures",
			"direction", "baseYear", "limit", "thresholds");

	static final List<String> TARGET_FIELDS = List.of("kind", "comparison", "value", "upperValue", "year", "firstYear",
			"about", "nonNegative");

	static final List<String> FIGURE_FIELDS = List.of("year", "value", "bound", "decimals", "obsStatus");

	private static final List<String> POINT_FIELDS = List.of("year", "value");

	private static final List<String> THRESHOLD_FIELDS = List.of("high", "medium", "low");

	private static final int MOST_FIGURES = 200;

	private final List<Fault> faults = new ArrayList<>();

	private final JsonFields body;

	private final JsonFields target;

	private final JsonFields baseline;

	private final @Nullable String method;

	AssessmentBody(JsonNode root) {
		this.body = JsonFields.of(root, "", this.faults, FIELDS);
		this.method = this.body.has("method") ? this.body.word("method", METHODS) : OWN;
		this.target = this.body.object("target", TARGET_FIELDS);
		this.baseline = this.body.object("baseline", POINT_FIELDS);
	}

	/** Whether the measure of Open SDG is asked for. */
	boolean openSdg() {
		return OpenSdgView.METHOD.equals(this.method);
	}

	/**
	 * What our own judge is asked.
	 * @throws BadContentException naming everything that is wrong
	 */
	AssessmentRequest own() {
		this.body.require("target", "figures");
		if (OWN.equals(this.method)) {
			OPEN_SDG_ONLY.stream()
				.filter(this.body::has)
				.forEach((name) -> this.body.fault(name, "body.only", OpenSdgView.METHOD));
		}
		String scale = this.body.word("scale", AssessmentRequest.SCALES);
		boolean log = "LOG".equals(scale);
		String kind = this.target.word("kind", AssessmentRequest.KINDS);
		String comparison = this.target.word("comparison", AssessmentRequest.COMPARISONS);
		Kind rules = (kind != null) ? Kinds.of(TargetKind.valueOf(kind)) : null;
		boolean inUnit = rules != null && !rules.inPercent();
		BigDecimal value = value(this.target, log && inUnit);
		BigDecimal upper = UpperValue.of(this.target, comparison, value);
		Integer year = this.target.year("year");
		Integer firstYear = firstYear();
		boolean about = this.target.flag("about");
		boolean nonNegative = this.target.flag("nonNegative");
		if (this.body.has("target")) {
			this.target.require("kind", "comparison", "value", "year");
		}
		if (rules != null && rules.sums() && !this.target.has("firstYear") && !this.body.has("firstYear")) {
			this.target.fault("firstYear", "body.first-year.needed");
		}
		requireNotAfter(firstYear, year, this.target.has("firstYear") ? this.target : this.body, "firstYear",
				"body.first-year.late");
		AssessmentRequest.Point start = start(log, year);
		List<Read> figures = figures(log);
		refuse();
		return new AssessmentRequest(sound(kind), sound(comparison), sound(value), upper, sound(year), firstYear, about,
				nonNegative, start, (scale != null) ? scale : "NATURAL", figures.stream().map(Read::figure).toList());
	}

	/**
	 * What the measure of Open SDG is asked. What only our own judge needs may be there,
	 * and is checked, but not used.
	 * @throws BadContentException naming everything that is wrong
	 */
	OpenSdgRequest openSdgRequest() {
		this.body.require("figures");
		this.body.word("scale", AssessmentRequest.SCALES);
		this.target.word("kind", AssessmentRequest.KINDS);
		this.target.word("comparison", AssessmentRequest.COMPARISONS);
		this.target.number("upperValue");
		Double value = this.target.floating("value");
		Integer year = this.target.year("year");
		firstYear();
		this.target.flag("about");
		this.target.flag("nonNegative");
		start(false, null);
		SortedMap<Integer, Double> series = new TreeMap<>();
		for (Read read : figures(false)) {
			if (read.value() != null) {
				series.put(read.year(), read.value().doubleValue());
			}
		}
		String direction = this.body.text("direction");
		Integer baseYear = this.body.year("baseYear");
		Double limit = this.body.floating("limit");
		JsonFields thresholds = this.body.object("thresholds", THRESHOLD_FIELDS);
		Double high = thresholds.floating("high");
		Double medium = thresholds.floating("medium");
		Double low = thresholds.floating("low");
		refuse();
		return new OpenSdgRequest(series, "positive".equals(direction), baseYear, value, year, limit, high, medium,
				low);
	}

	/** It may stand in the target or, as it is the plan's, beside it. */
	private @Nullable Integer firstYear() {
		Integer ofTarget = this.target.year("firstYear");
		Integer beside = this.body.year("firstYear");
		if (ofTarget != null && beside != null && !ofTarget.equals(beside)) {
			this.body.fault("firstYear", "body.first-year.two");
		}
		return (ofTarget != null) ? ofTarget : beside;
	}

	private AssessmentRequest.@Nullable Point start(boolean log, @Nullable Integer due) {
		if (!this.body.has("baseline")) {
			return null;
		}
		this.baseline.require("year", "value");
		Integer year = this.baseline.year("year");
		BigDecimal value = value(this.baseline, log);
		requireNotAfter(year, due, this.baseline, "year", "body.baseline.late");
		return (year != null && value != null) ? new AssessmentRequest.Point(year, value) : null;
	}

	private static void requireNotAfter(@Nullable Integer year, @Nullable Integer due, JsonFields fields, String name,
			String message) {
		if (year != null && due != null && year > due) {
			fields.fault(name, message, String.valueOf(due));
		}
	}

	private List<Read> figures(boolean log) {
		JsonNode list = this.body.list("figures");
		if (list.size() > MOST_FIGURES) {
			this.body.fault("figures", "body.figures.many", String.valueOf(MOST_FIGURES), String.valueOf(list.size()));
		}
		List<Read> read = new ArrayList<>();
		Set<Integer> years = new HashSet<>();
		for (int index = 0; list.isArray() && index < Math.min(list.size(), MOST_FIGURES); index++) {
			JsonFields fields = JsonFields.of(list.get(index), "/figures/" + index, this.faults, FIGURE_FIELDS);
			Integer year = figureYear(fields, years);
			BigDecimal value = published(fields, log);
			String bound = fields.word("bound", AssessmentRequest.BOUNDS);
			String status = fields.word("obsStatus", AssessmentRequest.STATUSES);
			if (year != null) {
				read.add(new Read(year, value, (bound != null) ? bound : "EXACT", (status != null) ? status : "A"));
			}
		}
		return read;
	}

	private static @Nullable Integer figureYear(JsonFields fields, Set<Integer> years) {
		fields.require("year");
		Integer year = fields.year("year");
		if (year != null && !years.add(year)) {
			fields.fault("year", "body.figures.twice", String.valueOf(year));
		}
		return year;
	}

	/**
	 * The value of a figure with the decimals with which it was published, rounded to
	 * them where more are given. For Open SDG {@code null} says that the year has none.
	 */
	private @Nullable BigDecimal published(JsonFields fields, boolean log) {
		if (!openSdg() || !fields.object().has("value")) {
			fields.require("value");
		}
		BigDecimal value = value(fields, log);
		Integer decimals = fields.decimals("decimals");
		if (value == null || decimals == null) {
			return value;
		}
		return value.setScale(decimals, RoundingMode.HALF_UP);
	}

	private static @Nullable BigDecimal value(JsonFields fields, boolean positive) {
		BigDecimal value = fields.number("value");
		if (positive && value != null && value.signum() <= 0) {
			fields.fault("value", "body.number.positive");
		}
		return value;
	}

	private void refuse() {
		if (!this.faults.isEmpty()) {
			throw new BadContentException(this.faults);
		}
	}

	/** What is there, because else the body would have been refused. */
	private static <T> T sound(@Nullable T value) {
		return Objects.requireNonNull(value);
	}

	/** A figure as read; without a value where the year has none. */
	private record Read(int year, @Nullable BigDecimal value, String bound, String obsStatus) {

		AssessmentRequest.Figure figure() {
			return new AssessmentRequest.Figure(this.year, sound(this.value), this.bound, this.obsStatus);
		}

	}

}
