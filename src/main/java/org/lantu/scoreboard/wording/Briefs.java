package org.lantu.scoreboard.wording;

import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.ReachedSoFar;

/**
 * Says in one line what was reached beside what was asked for, for lists in which a shape
 * tells the verdict already.
 */
public final class Briefs {

	private Briefs() {
	}

	/**
	 * "2025 年 7.08%，目标不低于 8%"; while the year due has no figure, what there is instead
	 * beside the whole promise.
	 */
	public static String of(JudgedTarget judged, Amounts amounts) {
		Judgement judgement = Judgement.of(judged);
		if (judged.assessment().actual() != null) {
			return amounts.message("brief.reached", new QuantityWords(judgement, amounts).said(),
					Demands.words(judgement.terms().demand(), judged.kind(), judged.indicator(), amounts));
		}
		String promise = Promises.words(judgement.terms(), judged.promise(), judged.indicator(), amounts);
		String soFar = soFar(judged, amounts);
		return soFar.isEmpty() ? amounts.message("brief.asked", promise)
				: amounts.message("brief.so-far", soFar, promise);
	}

	/** The sum so far, else the latest figure; empty where there is none. */
	private static String soFar(JudgedTarget judged, Amounts amounts) {
		if (judged.kind().sums()) {
			return ReachedSoFar.of(judged.terms(), judged.assessment())
				.map((sum) -> amounts.message("brief.sum", sum.years(),
						amounts.bounded(sum.quantity().bound(),
								amounts.quantity(Amounts.number(sum.quantity(), Amounts.decimals(judged)),
										judged.kind(), judged.indicator()))))
				.orElse("");
		}
		return judged.latest()
			.map((latest) -> amounts.message("brief.latest", Integer.toString(latest.year()),
					amounts.bounded(latest.bound(),
							amounts.amount(Amounts.number(latest.value()), judged.indicator()))))
			.orElse("");
	}

}
