package org.lantu.dashboard;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantu.PortalTest;
import org.lantu.TestDatabase;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What several places say of one target is one: since when it waits, of which years its
 * number tells, and that what is expected is no figure.
 */
@PortalTest
@Transactional
class OneMatterIntegrationTests extends PortalPages {

	private static final Pattern ITEM = Pattern
		.compile("(?s)<a class=\"lt-t\" href=\"(/plans/[^\"?]+)[^\"]*\">(?:(?!</li>).)*?<p class=\"why\">(.*?)</p>");

	private static final Pattern GAP = Pattern
		.compile("(?s)<tr>\\s*<td>\\s*<a href=\"(/plans/[^\"?]+)[^\"]*\">(.*?)</tr>");

	private static final Pattern DAYS = Pattern.compile("(?s)<td class=\"c-n\">([0-9,]+)</td>");

	private static final String SUM = "/plans/guangxi-2021-2023";

	@Autowired
	private JdbcClient jdbc;

	@ParameterizedTest
	@ValueSource(strings = { "/regions/410000?lang=en", "/regions/460000?lang=zh",
			"/regions/310000?asOf=2024-06-30&lang=en", "/regions/410000?year=2023&lang=en" })
	void regionTellsOneAgeOfATargetWithoutFigures(String address) {
		String page = page(address);
		Map<String, String> sentences = new HashMap<>();
		for (Matcher item = ITEM.matcher(page); item.find();) {
			sentences.put(item.group(1), text(item.group(2)));
		}
		int gaps = 0;
		for (Matcher gap = GAP.matcher(page.substring(page.indexOf("lt-missing"))); gap.find(); gaps++) {
			Matcher days = DAYS.matcher(gap.group(2));
			assertThat(days.find()).as(gap.group(1)).isTrue();
			assertThat(sentences.get(gap.group(1))).as(gap.group(1)).contains(days.group(1));
		}
		assertThat(gaps).isPositive();
	}

	@Test
	void countryTellsOfTheDayOnWhichTheTargetWasAnnounced() {
		// the only one of Shanghai, announced after the document of its plan
		assertThat(spaced(page("/?asOf=2024-06-30&lang=en")))
			.contains("Foreign-funded R&D centres (cumulative) 2021-12-31 1")
			.doesNotContain("2021-09-29");
	}

	@Test
	void barOfASumStandsBesideTheSumSoFar() {
		publishes("450000", "tech-contract-turnover-registered", 2022, "500", "A");
		String english = spaced(page(SUM + "?lang=en"));
		// more than 1,000 in 2021 and 500 in 2022, of 2,000
		assertThat(english).contains("&gt;CNY 150 billion in total (2021–2022)".replace("&gt;", ">"), ">75.0",
				"> 1,500 in total");
		assertThat(spaced(page(SUM + "?lang=zh"))).contains("2021–2022 年累计 >1,500", "> 1,500 累计");
		assertThat(text(page(SUM + "/targets/tech-contract-turnover-2023-cumulative?lang=en"))).contains(
				"2021–2022: more than CNY 150.000 billion in total, where an even share of the years asks for CNY 133.333 billion: ahead");
	}

	@Test
	void sumThatDecidesNamesItsYears() {
		publishes("450000", "tech-contract-turnover-registered", 2022, "500", "A");
		publishes("450000", "tech-contract-turnover-registered", 2023, "600", "A");
		assertThat(spaced(page(SUM + "?lang=en"))).contains("> 2,100 2021–2023", ">105.0");
	}

	@Test
	void cardSaysThatAFigureIsOnlyExpected() {
		publishes("410000", "rd-intensity", 2026, "2.4", "E");
		assertThat(text(page("/regions/410000?lang=en"))).contains("2.42026, expected");
		assertThat(text(page("/regions/410000?lang=zh"))).contains("2.42026 年预计数");
	}

	private void publishes(String region, String indicator, int year, String value, String status) {
		TestDatabase.becomeOwner(this.jdbc);
		this.jdbc
			.sql("""
					insert into source (id, title, published_on, date_precision, trust)
					values ('trial-sum', '试验公报', date '2026-11-20', 'DAY', 'OFFICIAL') on conflict do nothing;
					set local lantu.seeding = 'on';
					insert into figure (region, indicator, year) values ('%1$s', '%2$s', %3$s);
					insert into figure_revision (figure, value, obs_status, bound, source, quote, known_on, date_precision,
					    state, entered_by, decided_by, decided_at)
					select id, %4$s, '%5$s', 'EXACT', 'trial-sum', '%4$s', date '2026-11-20', 'DAY', 'PUBLISHED', 'a', 'b', now()
					from figure where region = '%1$s' and indicator = '%2$s' and year = %3$s;
					"""
				.formatted(region, indicator, year, value, status))
			.update();
	}

}
