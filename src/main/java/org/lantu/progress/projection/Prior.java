package org.lantu.progress.projection;

import java.util.Arrays;
import java.util.List;

/**
 * What the drifts of peers say of any region like them ({@code docs/domain.md} section
 * 2.3, "Pooled").
 *
 * @param mean the median of their μ
 * @param variance the median of their σ²
 * @param spread how far the true drifts of regions lie apart, as a variance: τ²
 */
record Prior(double mean, double variance, double spread) {

	/** The peers' own variance counts like so many changes. */
	private static final double STRENGTH = 4;

	/** The true drifts lie apart by this share of what is seen at least. */
	private static final double LEAST_SPREAD = 0.05;

	static Prior of(List<Drift> drifts) {
		double[] means = drifts.stream().mapToDouble(Drift::mean).toArray();
		double middle = Arrays.stream(means).average().orElseThrow();
		double apart = Arrays.stream(means).map((mean) -> (mean - middle) * (mean - middle)).sum() / (means.length - 1);
		double noise = drifts.stream()
			.mapToDouble((drift) -> drift.variance() / drift.weight())
			.average()
			.orElseThrow();
		return new Prior(median(means), median(drifts.stream().mapToDouble(Drift::variance).toArray()),
				Math.max(apart - noise, LEAST_SPREAD * apart));
	}

	/** How a region moves by its own drift and this. */
	Motion lend(Drift own) {
		double freedom = own.freedom();
		double step = (freedom * own.variance() + STRENGTH * this.variance) / (freedom + STRENGTH);
		double doubt = step / own.weight();
		if (this.spread + doubt == 0) {
			return new Motion(own.mean(), step, 0, freedom + STRENGTH, true);
		}
		double share = this.spread / (this.spread + doubt);
		return new Motion(share * own.mean() + (1 - share) * this.mean, step, share * doubt, freedom + STRENGTH, true);
	}

	private static double median(double[] numbers) {
		double[] sorted = numbers.clone();
		Arrays.sort(sorted);
		int half = sorted.length / 2;
		return (sorted.length % 2 == 1) ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
	}

}
