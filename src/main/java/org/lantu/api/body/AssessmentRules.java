package org.lantu.api.body;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.lantu.progress.Comparison;
import org.lantu.progress.Scale;
import org.lantu.progress.judging.Kind;
import org.lantu.progress.judging.Kinds;
import org.lantu.reference.Indicator;
import org.lantu.scoreboard.answers.AssessmentRequest;
import org.lantu.scoreboard.answers.OpenSdgView;
import tools.jackson.databind.JsonNode;

/**
 * What the fields of an assessment have to do with each other.
 *
 * @param root the body as it came, to tell what is {@code null} from what is not there
 * @param faults what is wrong with the fields by themselves
 */
record AssessmentRules(AssessmentBody body, JsonNode root, BodyFaults faults) {

	private static final int MOST_FIGURES = 200;

	/** Notes all that does not go together. */
	void check() {
		AssessmentBody.Target target = this.body.target();
		Integer first = (target != null) ? target.firstYear() : null;
		Integer beside = this.body.firstYear();
		if (first != null && beside != null && !first.equals(beside)) {
			this.faults.add("/firstYear", "body.first-year.two");
		}
		if (!this.body.openSdg()) {
			if (!this.faults.has("/method")) {
				AssessmentBody.OPEN_SDG_ONLY.stream()
					.filter(this.root::hasNonNull)
					.forEach((name) -> this.faults.replace("/" + name, "body.only", OpenSdgView.METHOD));
			}
			if (target != null) {
				target(target);
			}
		}
		if (this.body.baseline() != null) {
			requireOnScale(this.body.baseline().value(), "/baseline/value");
		}
		figures();
	}

	private void target(AssessmentBody.Target target) {
		Kind rules = (target.kind() != null) ? Kinds.of(target.kind()) : null;
		boolean inTarget = this.root.path("target").hasNonNull("firstYear");
		if (rules != null && rules.sums() && !inTarget && !this.root.hasNonNull("firstYear")) {
			this.faults.add("/target/firstYear", "body.first-year.needed");
		}
		Integer due = this.faults.has("/target/year") ? null : target.year();
		requireNotAfter(inTarget ? target.firstYear() : this.body.firstYear(), due,
				inTarget ? "/target/firstYear" : "/firstYear", "body.first-year.late");
		AssessmentBody.Point baseline = this.body.baseline();
		if (baseline != null) {
			requireNotAfter(baseline.year(), due, "/baseline/year", "body.baseline.late");
		}
		if (rules != null && !rules.inPercent()) {
			requireOnScale(target.value(), "/target/value");
		}
		band(target);
		measured(target, rules);
	}

	/** What may be asked of which quantity, and between what its values lie. */
	private void measured(AssessmentBody.Target target, @Nullable Kind rules) {
		Indicator.MeasureType type = target.measureType();
		if (rules != null && type != null) {
			if (rules.sums() && type != Indicator.MeasureType.FLOW) {
				this.faults.add("/target/kind", "body.kind.sum", type.name());
			}
			else if (rules.inPercent() && type != Indicator.MeasureType.FLOW && type != Indicator.MeasureType.STOCK) {
				this.faults.add("/target/kind", "body.kind.growth", type.name());
			}
		}
		BigDecimal least = target.least();
		if (least != null && target.highest() != null && target.highest().compareTo(least) < 0) {
			this.faults.add("/target/highest", "body.highest.low", least.toPlainString());
		}
	}

	/** A band, and only a band, has an upper value, above its lower one. */
	private void band(AssessmentBody.Target target) {
		boolean band = target.comparison() == Comparison.BETWEEN;
		BigDecimal upper = target.upperValue();
		if (upper == null) {
			if (band && !this.root.path("target").hasNonNull("upperValue")) {
				this.faults.add("/target/upperValue", "body.upper.needed");
			}
		}
		else if (target.comparison() != null && !band) {
			this.faults.add("/target/upperValue", "body.upper.only");
		}
		else if (band && target.value() != null && upper.compareTo(target.value()) <= 0) {
			this.faults.add("/target/upperValue", "body.upper.low", target.value().toPlainString());
		}
	}

	private void requireNotAfter(@Nullable Integer year, @Nullable Integer due, String pointer, String message) {
		if (year != null && due != null && year > due) {
			this.faults.add(pointer, message, due);
		}
	}

	/** On the logarithmic scale there is nothing below 0, and not even that. */
	private void requireOnScale(@Nullable BigDecimal value, String pointer) {
		if (this.body.scale() == Scale.LOG && !this.body.openSdg() && value != null && value.signum() <= 0) {
			this.faults.add(pointer, "body.number.positive");
		}
	}

	private void figures() {
		figures(this.body.figures(), this.root.path("figures"), "/figures");
		List<@Nullable List<AssessmentBody.@Nullable Figure>> peers = Objects.requireNonNullElse(this.body.peers(),
				List.of());
		for (int i = 0; i < peers.size(); i++) {
			figures(peers.get(i), this.root.path("peers").path(i), "/peers/" + i);
		}
	}

	private void figures(@Nullable List<AssessmentBody.@Nullable Figure> figures, JsonNode given, String pointer) {
		if (figures == null) {
			return;
		}
		if (figures.size() > MOST_FIGURES) {
			this.faults.add(pointer, "body.figures.many", MOST_FIGURES, figures.size());
		}
		Set<Integer> years = new HashSet<>();
		for (int i = 0; i < figures.size(); i++) {
			AssessmentBody.Figure figure = figures.get(i);
			if (figure != null) {
				figure(figure, given.path(i), pointer + "/" + i, years);
			}
		}
	}

	private void figure(AssessmentBody.Figure figure, JsonNode given, String pointer, Set<Integer> years) {
		if (figure.year() != null && !years.add(figure.year())) {
			this.faults.add(pointer + "/year", "body.figures.twice", figure.year());
		}
		if (this.body.openSdg() && !given.has("value")) {
			this.faults.add(pointer + "/value", AssessmentBody.MISSING);
		}
		requireOnScale(figure.value(), pointer + "/value");
		if (figure.obsStatus() != null && !AssessmentRequest.STATUSES.contains(figure.obsStatus())) {
			this.faults.add(pointer + "/obsStatus", "body.word", String.join(", ", AssessmentRequest.STATUSES));
		}
	}

}
