package org.lantu.entry.undoing;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.FigureKey;
import org.lantu.actuals.Revision;
import org.lantu.platform.Minutes;
import org.lantu.reference.Indicator;
import org.lantu.reference.Region;
import org.lantu.scoreboard.wording.Amounts;

import org.springframework.context.MessageSource;

/**
 * Words what is said of imports that are taken back, in one language.
 *
 * @param people the names of people by their logins
 */
record UndoingWords(MessageSource messages, Locale locale, Clock clock, Map<String, Region> regions,
		Map<String, Indicator> indicators, Map<String, String> people) {

	String text(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, this.locale);
	}

	/** Why something was not done; empty where nothing is the matter. */
	String fault(String code) {
		return code.isEmpty() ? "" : text("undoing." + code);
	}

	String person(String login) {
		return this.people.getOrDefault(login, login);
	}

	String minute(@Nullable Instant at) {
		return (at != null) ? Minutes.format(at, this.clock.getZone()) : "";
	}

	String region(String code) {
		Region region = this.regions.get(code);
		return (region != null) ? region.shortName().in(this.locale) : code;
	}

	String indicator(String code) {
		Indicator indicator = this.indicators.get(code);
		return (indicator != null) ? indicator.name().in(this.locale) : code;
	}

	String figure(FigureKey figure) {
		return text("undoing.figure", region(figure.region()), indicator(figure.indicator()),
				String.valueOf(figure.year()));
	}

	/** A value with its unit, and since when it was public. */
	String value(@Nullable Revision revision) {
		Indicator indicator = (revision != null) ? this.indicators.get(revision.indicator()) : null;
		if (revision == null || indicator == null) {
			return text("undoing.nothing-before");
		}
		Amounts amounts = new Amounts(this.messages, this.locale);
		return text("undoing.value",
				amounts.bounded(revision.bound(), amounts.amount(Amounts.number(revision.value()), indicator)),
				revision.datePrecision().format(revision.knownOn()));
	}

}
