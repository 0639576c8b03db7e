package org.lantu.reports.briefing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.lantu.dashboard.address.QueryParameters;
import org.lantu.reports.briefing.content.Chapter;
import org.lantu.scoreboard.account.Period;

import org.springframework.util.MultiValueMap;

/**
 * What a briefing is asked for; all of it lives in the address.
 *
 * @param since from when on changes are told; empty for none
 * @param chapter {@code null} for the one that the day asks for
 * @param both whether it is in both languages, not in that of the page only
 */
record BriefingQuery(String since, @Nullable Chapter chapter, boolean both) {

	static final String BOTH = "both";

	static BriefingQuery of(MultiValueMap<String, String> parameters) {
		QueryParameters query = new QueryParameters(parameters);
		return new BriefingQuery(query.text("since"), query.one("chapter", Chapter.class).orElse(null),
				!QueryParameters.oneOf("languages", query.text("languages"), List.of(BOTH)).isEmpty());
	}

	/** The chapter that was asked for, else that of a day in a period. */
	Chapter chapter(Period period, LocalDate day) {
		return (this.chapter != null) ? this.chapter : Chapter.of(period, day);
	}

	/** The languages of the briefing, the page's alone or Chinese before English. */
	List<Locale> languages(Locale page) {
		return this.both ? List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH) : List.of(page);
	}

	/** How it is written in an address. */
	Map<String, String> parameters() {
		Map<String, String> parameters = new LinkedHashMap<>();
		parameters.put("since", this.since);
		parameters.put("chapter", (this.chapter != null) ? QueryParameters.word(this.chapter) : "");
		parameters.put("languages", this.both ? BOTH : "");
		parameters.values().removeIf(String::isEmpty);
		return parameters;
	}

}
