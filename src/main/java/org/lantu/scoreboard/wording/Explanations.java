package org.lantu.scoreboard.wording;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.Revision;
import org.lantu.progress.Assessment;
import org.lantu.progress.Bound;
import org.lantu.progress.Interval;
import org.lantu.progress.Observation;
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

	private final Promises promises;

	Explanations(MessageSource messages, Promises promises) {
		this.messages = messages;
		this.promises = promises;
	}

	/** Why the verdict is what it is. */
	public Explanation explain(JudgedTarget judged, Locale locale) {
		Amounts amounts = new Amounts(this.messages, locale);
		return switch (judged.verdict()) {
			case MET, MISSED -> decided(judged, amounts);
			case UNDETERMINED -> undetermined(judged, amounts);
			case AWAITED, DANGER, NO_DATA -> waiting(judged, amounts);
		};
	}

	/** What would change the verdict. */
	public String change(JudgedTarget judged, Locale locale) {
		Amounts amounts = new Amounts(this.messages, locale);
		String due = year(judged.target().year());
		Quantity gap = judged.assessment().gap();
		if (gap == null || !judged.verdict().decided() || judged.verdict() == Verdict.UNDETERMINED) {
			String key = "change." + judged.verdict().name();
			return amounts.message(key, due);
		}
		String margin = distance(judged, gap.value(), amounts);
		if (judged.verdict() == Verdict.MET) {
			if (gap.value() == 0) {
				return amounts.message((gap.bound() == Bound.EXACT) ? "change.MET.on-the-line" : "change.MET.bound",
						due, margin);
			}
			return amounts.message("change.MET", due, margin);
		}
		return amounts.message("change.MISSED", due, margin);
	}

	private Explanation decided(JudgedTarget judged, Amounts amounts) {
		StringBuilder before = new StringBuilder(amounts.message("why.against", said(judged, amounts),
				Demands.words(judged.promise().demand(), judged.kind(), judged.indicator(), amounts)));
		StringBuilder after = new StringBuilder();
		if (judged.verdict() == Verdict.MISSED) {
			after.append(amounts.message("why.by", missing(judged, judged.assessment(), amounts)));
		}
		VerdictPeriod turned = judged.turnedFrom().orElse(null);
		if (turned != null) {
			String since = amounts.message("why.since", day(judged.present().since()));
			if (amounts.locale().getLanguage().equals("zh")) {
				before.append(since);
			}
			else {
				after.append(since);
			}
		}
		after.append(amounts.message("why.stop"));
		if (turned != null) {
			after.append(
					amounts.message("why.before", day(turned.since()), quantity(judged, turned.assessment(), amounts),
							amounts.message(turned.verdict().key() + ".sentence"), (turned.verdict() == Verdict.MISSED)
									? amounts.message("why.by", missing(judged, turned.assessment(), amounts)) : ""));
		}
		after.append(needed(judged, amounts));
		return new Explanation(before.toString(), amounts.message(judged.verdict().key() + ".sentence"),
				after.toString());
	}

	/** For a missed growth: the level that it would have taken. */
	private String needed(JudgedTarget judged, Amounts amounts) {
		Assessment assessment = judged.assessment();
		Revision due = judged.due().orElse(null);
		if (judged.verdict() != Verdict.MISSED || assessment.base() == null || due == null || due.bound() != Bound.EXACT
				|| !judged.kind().inPercent()) {
			return "";
		}
		int years = judged.target().year() - assessment.base().year();
		double level = assessment.base().value().doubleValue()
				* Math.pow(1 + judged.promise().demand().value().doubleValue() / 100, years);
		int decimals = Math.max(0, due.value().scale());
		return amounts.message("why.needed", demanded(judged, Amounts.number(level, decimals), amounts),
				amounts.distance(level - due.value().doubleValue(), decimals, false, judged.indicator()));
	}

	private Explanation undetermined(JudgedTarget judged, Amounts amounts) {
		Assessment assessment = judged.assessment();
		String before = (assessment.actual() != null)
				? amounts.message("why.against", said(judged, amounts),
						Demands.words(judged.promise().demand(), judged.kind(), judged.indicator(), amounts))
				: amounts.message("why.target", this.promises.promise(judged, amounts.locale()));
		String reason = "why.open." + assessment.reason().name();
		String after = switch (assessment.reason()) {
			case BOUND_STRADDLES, ROUNDING_STRADDLES -> amounts.message(reason, interval(judged, amounts));
			case YEARS_MISSING -> amounts.message(reason,
					assessment.missingYears()
						.stream()
						.map(Explanations::year)
						.collect(Collectors.joining(amounts.message("list.separator"))));
			default -> amounts.message(reason, year(judged.kind().baseYear(judged.terms())));
		};
		return new Explanation(before, amounts.message(judged.verdict().key() + ".sentence"), after);
	}

	/** A target on which no figure of the year due speaks. */
	private Explanation waiting(JudgedTarget judged, Amounts amounts) {
		return new Explanation(amounts.message("why.target", this.promises.promise(judged, amounts.locale())),
				amounts.message(judged.verdict().key() + ".sentence"), WaitingWords.sentences(judged, amounts));
	}

	/** What the figures say: "2022 年比上年增长 12.2%（1,018.8 → 1,143.3 亿元）". */
	private String said(JudgedTarget judged, Amounts amounts) {
		Assessment assessment = judged.assessment();
		String key = "said." + judged.kind().words(judged.terms());
		return amounts.message(key, year(judged.target().year()), quantity(judged, assessment, amounts),
				year(judged.kind().baseYear(judged.terms())), inputs(judged, amounts), year(judged.plan().firstYear()));
	}

	private String inputs(JudgedTarget judged, Amounts amounts) {
		Assessment assessment = judged.assessment();
		if (judged.kind().inPercent() && assessment.base() != null) {
			Observation due = assessment.inputs().get(assessment.inputs().size() - 1);
			String to = amounts.amount(Amounts.symbol(due.bound()) + Amounts.number(due.value()), judged.indicator());
			return amounts.message("said.from-to", Amounts.number(assessment.base().value()), to);
		}
		List<Observation> inputs = assessment.inputs();
		return inputs.stream()
			.map((input) -> Amounts.symbol(input.bound()) + Amounts.number(input.value()))
			.collect(Collectors.joining(" + "));
	}

	/** The actual in words, with the interval where the number is only about. */
	private String quantity(JudgedTarget judged, Assessment assessment, Amounts amounts) {
		Quantity actual = assessment.actual();
		if (actual == null) {
			return amounts.message("said.nothing");
		}
		String number = Amounts.number(actual, Amounts.decimals(judged));
		String amount = judged.kind().inPercent() ? amounts.percent(number)
				: amounts.amount(number, judged.indicator());
		return amounts.bounded(actual.bound(), amount);
	}

	private String interval(JudgedTarget judged, Amounts amounts) {
		Quantity actual = judged.assessment().actual();
		if (actual == null) {
			return "";
		}
		Interval interval = actual.interval();
		int decimals = Amounts.decimals(judged) + ((actual.published() != null) ? 0 : 1);
		if (Double.isInfinite(interval.low()) || Double.isInfinite(interval.high())) {
			return quantity(judged, judged.assessment(), amounts);
		}
		return amounts.message("interval", Amounts.number(interval.low(), decimals),
				Amounts.number(interval.high(), decimals));
	}

	private String missing(JudgedTarget judged, Assessment assessment, Amounts amounts) {
		Quantity gap = assessment.gap();
		String distance = (gap != null) ? distance(judged, gap.value(), amounts) : "";
		return (gap != null)
				? amounts.bounded(gap.bound() == Bound.APPROXIMATE ? Bound.APPROXIMATE : Bound.EXACT, distance)
				: distance;
	}

	private String distance(JudgedTarget judged, double value, Amounts amounts) {
		boolean points = judged.kind().inPercent() || judged.indicator().percent();
		return amounts.distance(value, Amounts.decimals(judged), points, judged.indicator());
	}

	private String demanded(JudgedTarget judged, String number, Amounts amounts) {
		return amounts.message("demand." + judged.promise().demand().comparison().name(),
				amounts.amount(number, judged.indicator()));
	}

	private static String year(int year) {
		return Integer.toString(year);
	}

	private static String day(@Nullable LocalDate day) {
		return (day != null) ? day.toString() : "";
	}

}
