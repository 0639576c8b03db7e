package org.lantu.entry;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.Claim;
import org.lantu.actuals.Revision;
import org.lantu.actuals.checks.Finding;
import org.lantu.actuals.due.Due;
import org.lantu.actuals.rounds.RoundAnswer;
import org.lantu.platform.Minutes;
import org.lantu.platform.Numbers;
import org.lantu.reference.Indicator;
import org.lantu.scoreboard.wording.Amounts;

import org.springframework.context.MessageSource;

/**
 * Words what the desk and the grid show, in one language.
 */
class GridWords {

	/** The states of what is still to be entered. */
	static final Set<String> OWED = Set.of("overdue", "late", "owed");

	private final MessageSource messages;

	private final Locale locale;

	private final Clock clock;

	GridWords(MessageSource messages, Locale locale, Clock clock) {
		this.messages = messages;
		this.locale = locale;
		this.clock = clock;
	}

	Locale locale() {
		return this.locale;
	}

	String text(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, this.locale);
	}

	String text(Finding finding) {
		return finding.message().in(this.messages, this.locale);
	}

	/** How a value was read, in its unit and with all that it says; empty for none. */
	String read(Claim claim, Indicator indicator) {
		if (claim.value() == null) {
			return "";
		}
		Amounts amounts = new Amounts(this.messages, this.locale);
		String amount = amounts.bounded(claim.bound(), amounts.amount(Numbers.format(claim.value()), indicator));
		String marked = (claim.status() == Revision.ObsStatus.A) ? amount
				: text("entry.read.marked", amount, text("entry.status." + claim.status()));
		return text("entry.read",
				claim.revised() ? text("entry.read.marked", marked, text("entry.read.revised")) : marked);
	}

	/**
	 * A question with its answer: what stands in its field, else what was answered
	 * before.
	 */
	GridPage.Question question(String key, int count, @Nullable String typed, @Nullable RoundAnswer before,
			Map<String, Indicator> indicators) {
		String answer = (typed != null) ? typed : (before != null) ? before.reason() : "";
		return new GridPage.Question(GridForm.ANSWER + key, text("entry.asked." + key), count, answer,
				(before != null && before.reason().equals(answer)) ? text("entry.asked.before", minute(before.at()),
						Objects.requireNonNull(indicators.get(before.figure().indicator())).name().in(this.locale))
						: "");
	}

	/**
	 * How urgent it is to enter something: by its deadline, else by when it came in
	 * former years.
	 */
	GridLine.State due(Due figure, LocalDate today) {
		Long left = figure.daysLeft(today);
		LocalDate expected = figure.expected();
		if (left != null) {
			String word = (left < 0) ? "overdue" : (left == 0) ? "today" : "left";
			return new GridLine.State((left < 0) ? "overdue" : "owed",
					text("entry.due." + word, String.valueOf(Math.abs(left))),
					text("entry.due.by", String.valueOf(figure.by())));
		}
		if (figure.late() && expected != null) {
			return new GridLine.State("late",
					text("entry.late", String.valueOf(ChronoUnit.DAYS.between(expected, today))), "");
		}
		return new GridLine.State("owed", text("entry.state.owed"),
				(expected != null) ? text("entry.expected", expected.toString()) : "");
	}

	String minute(Instant instant) {
		return Minutes.format(instant, this.clock.getZone());
	}

	static GridLine.Value value(Revision figure) {
		return new GridLine.Value(Amounts.symbol(figure.bound()), Numbers.format(figure.value()));
	}

}
