package org.lantu.scoreboard.wording;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.Revision;
import org.lantu.actuals.footing.Footings;
import org.lantu.progress.Assessment;
import org.lantu.progress.Baseline;
import org.lantu.progress.Bound;
import org.lantu.progress.Demand;
import org.lantu.progress.Quantity;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.Verdict;
import org.lantu.scoreboard.VerdictPeriod;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Says in the visitor's language why a verdict is what it is and what would change it
 * ({@code docs/domain.md} section 2.4).
 */
@Component
public class Explanations {

	private final MessageSource messages;

	private final Footings footings;

	Explanations(MessageSource messages, Footings footings) {
		this.messages = messages;
		this.footings = footings;
	}

	/** Why the verdict on a target is what it is. */
	public Explanation explain(JudgedTarget judged, Locale locale) {
		return explain(Judgement.of(judged), locale);
	}

	/** Why a verdict is what it is. */
	public Explanation explain(Judgement judgement, Locale locale) {
		Amounts amounts = new Amounts(this.messages, locale);
		return switch (judgement.verdict()) {
			case MET, MISSED -> decided(judgement, amounts);
			case UNDETERMINED -> undetermined(judgement, amounts);
			case AWAITED, NOT_DUE, DANGER, NO_DATA ->
				new Explanation(asked(judgement, amounts), word(judgement, amounts),
						new WaitingWords(judgement, amounts).sentences() + provenance(judgement, amounts));
		};
	}

	/** What would change the verdict. */
	public String change(JudgedTarget judged, Locale locale) {
		Amounts amounts = new Amounts(this.messages, locale);
		String due = Integer.toString(judged.target().year());
		Quantity gap = judged.assessment().gap();
		if (gap == null || judged.verdict() != Verdict.MET && judged.verdict() != Verdict.MISSED) {
			return amounts.message("change." + judged.verdict().name(), due);
		}
		Judgement judgement = Judgement.of(judged);
		if (judgement.early()) {
			return amounts.message("change.early");
		}
		String key = "change." + judged.verdict().name();
		if (judged.verdict() == Verdict.MET && gap.value() == 0) {
			key += (gap.bound() == Bound.EXACT) ? ".on-the-line" : ".bound";
		}
		return amounts.message(key, due, new QuantityWords(judgement, amounts).distance(gap.value()));
	}

	private Explanation decided(Judgement judgement, Amounts amounts) {
		QuantityWords quantity = new QuantityWords(judgement, amounts);
		StringBuilder before = new StringBuilder(against(judgement, quantity, amounts));
		StringBuilder after = new StringBuilder();
		if (judgement.verdict() == Verdict.MISSED) {
			after.append(quantity.by(judgement.assessment()));
		}
		JudgedTarget target = judgement.target();
		VerdictPeriod turned = (target != null) ? target.turnedFrom().orElse(null) : null;
		if (target != null && turned != null) {
			String since = amounts.message("why.since", day(target.present().since()));
			(amounts.locale().getLanguage().equals("zh") ? before : after).append(since);
		}
		after.append(amounts.message("why.stop"));
		if (turned != null) {
			after.append(amounts.message("why.before", day(turned.since()), quantity.actual(turned.assessment()),
					amounts.message(turned.verdict().key() + ".sentence"),
					(turned.verdict() == Verdict.MISSED) ? quantity.by(turned.assessment()) : ""));
		}
		if (judgement.early()) {
			after.append(amounts.message("why.early", Integer.toString(judgement.terms().year())));
		}
		if (target != null && judgement.verdict() == Verdict.MISSED) {
			after.append(needed(target, amounts));
		}
		if (target != null) {
			after.append(stretch(target, amounts));
		}
		after.append(provenance(judgement, amounts));
		return new Explanation(before.toString(), word(judgement, amounts), after.toString());
	}

	/** From where the figures and the promise come, where that is not plain. */
	private String provenance(Judgement judgement, Amounts amounts) {
		JudgedTarget target = judgement.target();
		return DiscontinuityWords.sentence(judgement, this.footings, amounts)
				+ DerivedWords.sentences(judgement, amounts)
				+ ((target != null) ? RevisedWords.first(target, amounts) + RevisedWords.late(target, amounts) : "");
	}

	/** Whether what the plan strives for was reached too; it decides nothing. */
	private static String stretch(JudgedTarget judged, Amounts amounts) {
		BigDecimal value = judged.promise().stretchValue();
		Quantity actual = judged.assessment().actual();
		if (value == null || actual == null) {
			return "";
		}
		Demand demand = new Demand(judged.promise().demand().comparison(), value, false);
		return amounts.message("why.stretch." + demand.standing(actual.interval()).name(),
				amounts.quantity(Amounts.number(value), judged.kind(), judged.indicator()));
	}

	/** For a missed growth: the level that it would have taken. */
	private static String needed(JudgedTarget judged, Amounts amounts) {
		Baseline base = judged.assessment().base();
		Revision due = judged.due().orElse(null);
		Double level = judged.level();
		if (base == null || due == null || due.bound() != Bound.EXACT || level == null
				|| judged.promise().demand().band()) {
			return "";
		}
		int decimals = Math.max(0, due.value().scale());
		String demanded = amounts.message("demand." + judged.promise().demand().comparison().name(),
				amounts.amount(Amounts.number(level, decimals), judged.indicator()));
		return amounts.message("why.needed", demanded,
				amounts.distance(level - due.value().doubleValue(), decimals, false, judged.indicator()));
	}

	private Explanation undetermined(Judgement judgement, Amounts amounts) {
		Assessment assessment = judgement.assessment();
		QuantityWords quantity = new QuantityWords(judgement, amounts);
		String reason = "why.open." + assessment.reason().name();
		String after = switch (assessment.reason()) {
			case BOUND_STRADDLES, ROUNDING_STRADDLES -> amounts.message(reason, quantity.interval());
			case YEARS_MISSING -> amounts.message(reason, quantity.missingYears());
			case NO_BASE ->
				amounts.message(reason + ((judgement.target() != null) ? "" : own(judgement)), quantity.baseYear());
			default -> amounts.message(reason, quantity.baseYear());
		};
		after += provenance(judgement, amounts);
		return new Explanation(
				(assessment.actual() != null) ? against(judgement, quantity, amounts) : asked(judgement, amounts),
				word(judgement, amounts), after);
	}

	/** Figures of a caller's own may not even say from when a growth is counted. */
	private static String own(Judgement judgement) {
		return (judgement.kind().baseYear(judgement.terms()) < judgement.terms().year()) ? ".own" : ".baseless";
	}

	private static String word(Judgement judgement, Amounts amounts) {
		return amounts.message(judgement.verdict().key() + ".sentence");
	}

	private static String against(Judgement judgement, QuantityWords quantity, Amounts amounts) {
		return amounts.message("why.against", quantity.said(),
				Demands.words(judgement.terms().demand(), judgement.kind(), judgement.indicator(), amounts));
	}

	private static String asked(Judgement judgement, Amounts amounts) {
		JudgedTarget target = judgement.target();
		return amounts.message("why.target", Promises.words(judgement.terms(),
				(target != null) ? target.promise() : null, judgement.indicator(), amounts));
	}

	private static String day(@Nullable LocalDate day) {
		return (day != null) ? day.toString() : "";
	}

}
