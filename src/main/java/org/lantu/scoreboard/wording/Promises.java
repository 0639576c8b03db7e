package org.lantu.scoreboard.wording;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.lantu.plan.Plan;
import org.lantu.plan.Target;
import org.lantu.plan.TargetRevision;
import org.lantu.progress.Measurand;
import org.lantu.progress.Promise;
import org.lantu.progress.Scale;
import org.lantu.progress.judging.Kind;
import org.lantu.progress.judging.Kinds;
import org.lantu.reference.Indicator;
import org.lantu.scoreboard.JudgedTarget;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Says in the visitor's language what was promised.
 */
@Component
public class Promises {

	private final MessageSource messages;

	Promises(MessageSource messages) {
		this.messages = messages;
	}

	/** The promise in force at the moment of the judgement: "2022 年不低于 1.96%". */
	public String promise(JudgedTarget judged, Locale locale) {
		return promise(judged.plan(), judged.target(), judged.promise(), judged.indicator(), locale);
	}

	/** A promise: "2022 年不低于 1.96%". */
	public String promise(Plan plan, Target target, TargetRevision promise, Indicator indicator, Locale locale) {
		Amounts amounts = new Amounts(this.messages, locale);
		Promise terms = new Promise(target.kind(), promise.demand(), target.year(), plan.firstYear(),
				promise.baselineYear(), null, List.of(), Measurand.plain(Scale.NATURAL));
		return words(terms, promise, indicator, amounts);
	}

	/**
	 * A promise in words.
	 * @param promise what a plan says beside it; {@code null} for a promise of no plan
	 * @param indicator {@code null} where the numbers have no unit
	 */
	static String words(Promise terms, @Nullable TargetRevision promise, @Nullable Indicator indicator,
			Amounts amounts) {
		Kind kind = Kinds.of(terms.kind());
		String words = amounts.message("promise." + kind.words(terms),
				Demands.words(terms.demand(), kind, indicator, amounts), Integer.toString(terms.year()),
				Integer.toString(kind.baseYear(terms)), Integer.toString(terms.firstYear()));
		if (promise == null) {
			return words;
		}
		if (promise.stretchValue() != null) {
			return amounts.message("promise.stretch-value", words,
					amounts.quantity(Amounts.number(promise.stretchValue()), kind, indicator));
		}
		return promise.stretch() ? amounts.message("promise.stretch", words) : words;
	}

}
