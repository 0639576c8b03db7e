package org.lantu.dashboard.parts;

import java.util.Comparator;

import org.lantu.dashboard.address.Addresses;
import org.lantu.scoreboard.JudgedTarget;

/**
 * The orders in which several pages list targets.
 */
public final class TargetOrder {

	/** An order for what is otherwise equal, so that a list never changes by chance. */
	public static final Comparator<JudgedTarget> STEADY = Comparator
		.<JudgedTarget, String>comparing((judged) -> judged.region().code())
		.thenComparing((judged) -> judged.indicator().ordinal())
		.thenComparing((judged) -> Addresses.target(judged));

	/** The least probable first; those without a probability last. */
	public static final Comparator<JudgedTarget> LEAST_PROBABLE = Comparator.comparing(TargetOrder::probability)
		.thenComparing(STEADY);

	private TargetOrder() {
	}

	private static double probability(JudgedTarget judged) {
		Double probability = judged.assessment().probability();
		return (probability != null) ? probability : Double.MAX_VALUE;
	}

}
