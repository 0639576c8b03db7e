package org.lantu.admin;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.lantu.audit.AuditEvent;
import org.lantu.audit.AuditFilter;
import org.lantu.audit.AuditTrail;
import org.lantu.platform.BadParameterException;
import org.lantu.platform.LantuProperties;

import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * Makes the page of the audit trail.
 */
@Component
class AuditPages {

	static final int ROWS = 50;

	private static final int LAST_PAGE = 10_000;

	private final AuditTrail trail;

	private final EventRows rows;

	private final ChainNotes notes;

	private final ZoneId zone;

	AuditPages(AuditTrail trail, EventRows rows, ChainNotes notes, LantuProperties properties) {
		this.trail = trail;
		this.rows = rows;
		this.notes = notes;
		this.zone = properties.zone();
	}

	/**
	 * What the visitor asked for, as text.
	 */
	record Asked(String actor, String act, String day, String page) {

		Asked {
			actor = actor.strip();
		}

	}

	AuditPage page(Asked asked, Locale locale) {
		int page = number(asked.page());
		LocalDate day = day(asked.day());
		AuditFilter filter = new AuditFilter(asked.actor().isEmpty() ? null : asked.actor(),
				asked.act().isEmpty() ? null : asked.act(), null, (day != null) ? start(day) : null,
				(day != null) ? start(day.plusDays(1)) : null);
		List<AuditEvent> events = this.trail.events(filter, (page - 1) * ROWS, ROWS + 1);
		List<EventRow> shown = this.rows.of(events.stream().limit(ROWS).toList(), locale);
		List<AuditPage.Choice> acts = this.trail.acts()
			.stream()
			.map((act) -> new AuditPage.Choice(act, this.rows.act(act, locale), act.equals(asked.act())))
			.toList();
		return new AuditPage(asked.actor(), asked.day(), acts, shown, (page > 1) ? query(asked, page - 1) : null,
				(events.size() > ROWS) ? query(asked, page + 1) : null, this.notes.chain(locale));
	}

	private Instant start(LocalDate day) {
		return day.atStartOfDay(this.zone).toInstant();
	}

	private static String query(Asked asked, int page) {
		return UriComponentsBuilder.newInstance()
			.queryParamIfPresent("actor", given(asked.actor()))
			.queryParamIfPresent("act", given(asked.act()))
			.queryParamIfPresent("day", given(asked.day()))
			.queryParam("page", page)
			.build(true)
			.toUriString();
	}

	private static Optional<String> given(String value) {
		return Optional.of(UriUtils.encode(value, StandardCharsets.UTF_8)).filter((encoded) -> !encoded.isEmpty());
	}

	private static int number(String text) {
		if (text.matches("[1-9][0-9]{0,4}") && Integer.parseInt(text) <= LAST_PAGE) {
			return Integer.parseInt(text);
		}
		throw new BadParameterException("page", text, "audit.expected.page");
	}

	private static @Nullable LocalDate day(String text) {
		try {
			return text.isEmpty() ? null : LocalDate.parse(text);
		}
		catch (DateTimeException ex) {
			throw new BadParameterException("day", text, "audit.expected.day");
		}
	}

}
