package org.lantu.entry.review;

import java.util.List;

import org.lantu.entry.effects.EffectLine;

/**
 * What a reviewer is asked to withdraw.
 *
 * @param fault why nothing was decided; empty where it was, or nobody tried
 */
record WithdrawalPage(String fault, List<Ask> asks) {

	/**
	 * What one import had brought of a region.
	 *
	 * @param facts which file, and who asked when
	 * @param own whether the reviewer asked for it, so that another has to decide
	 * @param more how many further figures there are
	 */
	record Ask(long undoing, String region, String regionName, String facts, String reason, boolean own, int number,
			List<Row> rows, int more, List<EffectLine> effects) {

	}

	/**
	 * A figure.
	 *
	 * @param now what would be withdrawn
	 * @param then what would count again
	 */
	record Row(ReviewPage.FigureName name, String now, String then) {

	}

}
