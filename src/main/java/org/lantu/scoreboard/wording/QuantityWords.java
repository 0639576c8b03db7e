package org.lantu.scoreboard.wording;

import java.util.List;
import java.util.stream.Collectors;

import org.lantu.progress.Assessment;
import org.lantu.progress.Bound;
import org.lantu.progress.Interval;
import org.lantu.progress.Observation;
import org.lantu.progress.Quantity;

/**
 * Says what the figures say: the quantity of which a target speaks, on what it rests, and
 * how far it lies from what was asked for.
 */
final class QuantityWords {

	/** How many numbers or years a sentence bears. */
	private static final int NAMED = 12;

	private final Judgement judgement;

	private final Amounts amounts;

	QuantityWords(Judgement judgement, Amounts amounts) {
		this.judgement = judgement;
		this.amounts = amounts;
	}

	/** What the figures say: "2022 年比上年增长 12.2%（1,018.8 → 1,143.3 亿元）". */
	String said() {
		return this.amounts.message("said." + this.judgement.kind().words(this.judgement.terms()),
				String.valueOf(this.judgement.lastInput()), actual(this.judgement.assessment()), baseYear(), inputs(),
				String.valueOf(this.judgement.terms().firstYear()));
	}

	/** The year from which a growth is counted. */
	String baseYear() {
		return String.valueOf(this.judgement.kind().baseYear(this.judgement.terms()));
	}

	private String inputs() {
		Assessment assessment = this.judgement.assessment();
		List<Observation> inputs = assessment.inputs();
		if (assessment.base() != null) {
			return this.amounts.amount(this.amounts.message("said.from-to", Amounts.number(assessment.base().value()),
					bounded(inputs.get(inputs.size() - 1))), this.judgement.indicator());
		}
		String sum = inputs.stream().limit(NAMED).map(QuantityWords::bounded).collect(Collectors.joining(" + "));
		return this.amounts.amount((inputs.size() > NAMED) ? sum + " + …" : sum, this.judgement.indicator());
	}

	private static String bounded(Observation figure) {
		return Amounts.symbol(figure.bound()) + Amounts.number(figure.value());
	}

	/** The actual of this judgement or of an earlier one. */
	String actual(Assessment assessment) {
		Quantity actual = assessment.actual();
		if (actual == null) {
			return this.amounts.message("said.nothing");
		}
		String number = Amounts.number(actual, this.judgement.decimals());
		return this.amounts.bounded(actual.bound(),
				this.amounts.quantity(number, this.judgement.kind(), this.judgement.indicator()));
	}

	/** Between what the truth lies, or what bounds it. */
	String interval() {
		Quantity actual = this.judgement.assessment().actual();
		if (actual == null) {
			return "";
		}
		Interval interval = actual.interval();
		if (Double.isInfinite(interval.low()) || Double.isInfinite(interval.high())) {
			return actual(this.judgement.assessment());
		}
		int decimals = this.judgement.decimals() + ((actual.published() != null) ? 0 : 1);
		return this.amounts.quantity(this.amounts.message("interval", Amounts.number(interval.low(), decimals),
				Amounts.number(interval.high(), decimals)), this.judgement.kind(), this.judgement.indicator());
	}

	/** By how much a target was missed, in this judgement or an earlier one. */
	String by(Assessment assessment) {
		Quantity gap = assessment.gap();
		if (gap == null || gap.value() == 0) {
			return "";
		}
		Bound bound = (gap.bound() == Bound.APPROXIMATE) ? Bound.APPROXIMATE : Bound.EXACT;
		return this.amounts.message("why.by", this.amounts.bounded(bound, distance(gap.value())));
	}

	/** A distance from the target, in its unit. */
	String distance(double gap) {
		return this.amounts.distance(gap, this.judgement.decimals(), this.judgement.inPoints(),
				this.judgement.indicator());
	}

	/** The years of a sum without a figure. */
	String missingYears() {
		return this.amounts.years(this.judgement.assessment().missingYears());
	}

}
