package org.lantu.entry.measures;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.checks.Finding;
import org.lantu.followup.MeasureReport;
import org.lantu.followup.MeasureStatus;
import org.lantu.platform.Minutes;

import org.springframework.context.MessageSource;

/**
 * Words what the pages of measures say, in one language.
 *
 * @param people the names of people by their logins
 */
public record MeasureWords(MessageSource messages, Locale locale, ZoneId zone, Map<String, String> people) {

	public String text(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, this.locale);
	}

	public String text(Finding finding) {
		return finding.message().in(this.messages, this.locale);
	}

	public String status(@Nullable MeasureStatus status) {
		return text("measure." + ((status != null) ? status : MeasureStatus.UNREPORTED));
	}

	/** Where a measure stands for everybody, and since when. */
	public String now(@Nullable MeasureReport last) {
		return (last != null) ? text("measures.as-of", status(last.status()), last.day())
				: status(MeasureStatus.UNREPORTED);
	}

	/** Who did something, and when. */
	public String facts(String login, Instant at) {
		return text("measures.facts", this.people.getOrDefault(login, login), Minutes.format(at, this.zone));
	}

}
