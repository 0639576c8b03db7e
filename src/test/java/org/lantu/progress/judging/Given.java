package org.lantu.progress.judging;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.lantu.progress.Assessment;
import org.lantu.progress.Baseline;
import org.lantu.progress.Bound;
import org.lantu.progress.Comparison;
import org.lantu.progress.Demand;
import org.lantu.progress.Measurand;
import org.lantu.progress.Observation;
import org.lantu.progress.Promise;
import org.lantu.progress.Scale;
import org.lantu.progress.TargetKind;
import org.lantu.progress.projection.Figures;

/** Promises and figures in few words, for the tests. */
public record Given(TargetKind kind, Comparison comparison, String value, int year, int firstYear, boolean about,
		@Nullable Integer baselineYear, @Nullable String baseline, boolean nonNegative, List<Baseline> milestones,
		Scale scale) {

	/** A promise of a plan that begins in 2021. */
	public static Given level(Comparison comparison, String value, int year) {
		return new Given(TargetKind.LEVEL, comparison, value, year, Math.min(year, 2021), false, null, null, false,
				List.of(), Scale.NATURAL);
	}

	Given kind(TargetKind kind) {
		return new Given(kind, this.comparison, this.value, this.year, this.firstYear, this.about, this.baselineYear,
				this.baseline, this.nonNegative, this.milestones, this.scale);
	}

	public Given from(int firstYear) {
		return new Given(this.kind, this.comparison, this.value, this.year, firstYear, this.about, this.baselineYear,
				this.baseline, this.nonNegative, this.milestones, this.scale);
	}

	Given asAbout() {
		return new Given(this.kind, this.comparison, this.value, this.year, this.firstYear, true, this.baselineYear,
				this.baseline, this.nonNegative, this.milestones, this.scale);
	}

	public Given baseline(int year, @Nullable String baseline) {
		return new Given(this.kind, this.comparison, this.value, this.year, this.firstYear, this.about, year, baseline,
				this.nonNegative, this.milestones, this.scale);
	}

	Given neverNegative() {
		return new Given(this.kind, this.comparison, this.value, this.year, this.firstYear, this.about,
				this.baselineYear, this.baseline, true, this.milestones, this.scale);
	}

	Given logarithmic() {
		return new Given(this.kind, this.comparison, this.value, this.year, this.firstYear, this.about,
				this.baselineYear, this.baseline, this.nonNegative, this.milestones, Scale.LOG);
	}

	Given milestone(int year, String value) {
		List<Baseline> more = new ArrayList<>(this.milestones);
		more.add(new Baseline(year, new BigDecimal(value)));
		return new Given(this.kind, this.comparison, this.value, this.year, this.firstYear, this.about,
				this.baselineYear, this.baseline, this.nonNegative, more, this.scale);
	}

	public Promise promise() {
		Baseline stated = (this.baseline != null && this.baselineYear != null)
				? new Baseline(this.baselineYear, new BigDecimal(this.baseline)) : null;
		return new Promise(this.kind, demand(), this.year, this.firstYear, this.baselineYear, stated, this.milestones,
				new Measurand(this.scale, false, this.nonNegative ? BigDecimal.ZERO : null, null, new TreeSet<>()));
	}

	/** A value such as "2.0..2.5" is a band. */
	private Demand demand() {
		String[] edges = this.value.split("\\.\\.");
		BigDecimal upper = (edges.length > 1) ? new BigDecimal(edges[1]) : null;
		return new Demand(this.comparison, new BigDecimal(edges[0]), upper, this.about);
	}

	public Assessment with(String figures) {
		return Judge.assess(promise(), figures(figures));
	}

	/**
	 * Figures as "2020: 2.5, 2021: >10000": a number may begin with ~ (approximate), >,
	 * >=, < or <= and end with ? (expected only).
	 */
	public static List<Observation> figures(String text) {
		if (text.isBlank()) {
			return List.of();
		}
		return Arrays.stream(text.split(",")).map((one) -> one.split(":")).map((pair) -> {
			String number = pair[1].strip();
			return new Observation(Integer.parseInt(pair[0].strip()),
					new BigDecimal(number.replaceAll("[~<>=?]", "").replace('−', '-')), bound(number),
					number.endsWith("?"));
		}).toList();
	}

	private static Bound bound(String number) {
		return switch (number.charAt(0)) {
			case '~' -> Bound.APPROXIMATE;
			case '>' -> (number.charAt(1) == '=') ? Bound.AT_LEAST : Bound.MORE_THAN;
			case '<' -> (number.charAt(1) == '=') ? Bound.AT_MOST : Bound.LESS_THAN;
			default -> Bound.EXACT;
		};
	}

}
