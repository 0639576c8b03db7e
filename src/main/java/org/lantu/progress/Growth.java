package org.lantu.progress;

/**
 * The growth from one figure to a later one, in per cent ({@code docs/domain.md} section
 * 2).
 */
final class Growth {

	private Growth() {
	}

	/** Whether a growth can be taken from this base: it lies wholly above 0. */
	static boolean possibleFrom(Observation base) {
		return base.asRounded().low() > 0;
	}

	/**
	 * The compound yearly growth in per cent; a figure of 0 or less makes it −100 where
	 * it is compounded over several years.
	 * @param base a figure from which growth is {@linkplain #possibleFrom possible}
	 * @param years how many years lie between, 1 or more
	 */
	static Quantity between(Observation base, Observation due, int years) {
		Interval ratio = due.asRounded().dividedBy(base.asRounded());
		double centre = due.value().doubleValue() / base.value().doubleValue();
		boolean approximate = base.bound() == Bound.APPROXIMATE || due.bound() == Bound.APPROXIMATE;
		boolean down = due.bound().fromAbove() || base.bound().fromBelow();
		return Quantity.computed(perYear(centre, years), ratio.mapped((end) -> perYear(end, years)),
				due.bound().fromBelow(), down, approximate);
	}

	private static double perYear(double ratio, int years) {
		return 100 * (((years == 1) ? ratio : Math.pow(Math.max(ratio, 0), 1.0 / years)) - 1);
	}

}
