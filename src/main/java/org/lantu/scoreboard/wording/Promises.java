package org.lantu.scoreboard.wording;

import java.util.Locale;

import org.lantu.plan.Plan;
import org.lantu.plan.Target;
import org.lantu.plan.TargetRevision;
import org.lantu.progress.TargetKind;
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
		String words = amounts.message(key("promise.", plan, target), demand(target, promise, indicator, amounts),
				Integer.toString(target.year()), Integer.toString(baseYear(plan, target, promise)),
				Integer.toString(plan.firstYear()));
		return promise.stretch() ? amounts.message("promise.stretch", words) : words;
	}

	/**
	 * What is asked for: "不低于 1.96%". A rank of at most 15 is one of the first 15: "不高于第
	 * 15 位" would be read as its opposite.
	 */
	String demand(Target target, TargetRevision promise, Indicator indicator, Amounts amounts) {
		String number = Amounts.number(promise.value());
		if (!Amounts.growth(target) && indicator.aggregation() == Indicator.Aggregation.NONE && !promise.about()) {
			return amounts.message("demand.rank." + promise.comparison().name(), number);
		}
		String amount = Amounts.growth(target) ? amounts.percent(number) : amounts.amount(number, indicator);
		return amounts.message("demand." + promise.comparison().name(),
				promise.about() ? amounts.message("demand.about", amount) : amount);
	}

	/**
	 * The key of a sentence about a target; a sum over a single year has one of its own.
	 */
	static String key(String prefix, Plan plan, Target target) {
		boolean single = target.kind() == TargetKind.CUMULATIVE && plan.firstYear() == target.year();
		return prefix + target.kind().name() + (single ? ".single" : "");
	}

	/** The year from which a growth is counted. */
	static int baseYear(Plan plan, Target target, TargetRevision promise) {
		if (target.kind() == TargetKind.GROWTH) {
			return target.year() - 1;
		}
		return (promise.baselineYear() != null) ? promise.baselineYear() : plan.firstYear() - 1;
	}

}
