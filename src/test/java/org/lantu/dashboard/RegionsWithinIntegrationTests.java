package org.lantu.dashboard;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantu.PortalTest;
import org.lantu.TestDatabase;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A region beneath a province has its own page and figures; the pages of the country lead
 * to it and stay the provinces'.
 */
@PortalTest
@Transactional
class RegionsWithinIntegrationTests extends PortalPages {

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void publishesOneFigureOfACity() {
		TestDatabase.becomeOwner(this.jdbc);
		this.jdbc
			.sql("""
					insert into region (code, name_zh, name_en, short_zh, short_en, level, parent)
					values ('410199', '试验市', 'Trial City', '试验', 'Trial', 'CITY', '410000');
					insert into source (id, title, published_on, date_precision, trust)
					values ('trial-2026', '试验公报', date '2026-11-20', 'DAY', 'OFFICIAL');
					insert into plan (code, region, kind, first_year, last_year, title_zh, title_en, source)
					values ('trial-2025', '410199', 'ANNUAL', 2025, 2025, '试验规划', 'Trial plan', 'trial-2026');
					insert into target (plan, code, ordinal, indicator, year, kind)
					values ('trial-2025', 'rd-intensity-2025', 1, 'rd-intensity', 2025, 'LEVEL');
					insert into target_revision (target, number, comparison, value, nature, source, quote)
					select id, 1, 'AT_LEAST', 1.5, 'EXPECTED', 'trial-2026', '不低于1.5%' from target where plan = 'trial-2025';
					set local lantu.seeding = 'on';
					insert into figure (region, indicator, year) values ('410199', 'rd-intensity', 2025);
					insert into figure_revision (figure, value, obs_status, bound, source, quote, known_on, date_precision,
					    state, entered_by, decided_by, decided_at)
					select id, 1.61, 'A', 'EXACT', 'trial-2026', '1.61%', date '2026-11-20', 'DAY', 'PUBLISHED', 'a', 'b', now()
					from figure where region = '410199';
					""")
			.update();
	}

	@Test
	void homePageNamesTheRegionOfALatePublication() {
		assertThat(text(page("/?lang=en"))).contains("2026-11-20").contains("Trial");
		assertThat(text(page("/regions?lang=en"))).doesNotContain("Trial City");
	}

	@Test
	void provinceLeadsToItsPage() {
		assertThat(page("/regions/410000?lang=en")).contains("href=\"/regions/410199\"");
		assertThat(text(page("/regions/410199?lang=en"))).contains("Trial City", "Trial plan");
		assertThat(text(page("/targets?region=410199&lang=en"))).contains("Trial");
	}

	@Test
	void searchFindsItByPartsOfItsNamesAndByCode() {
		assertThat(page("/search?q=试验&lang=en")).contains("href=\"/regions/410199\"", "href=\"/plans/trial-2025\"");
		assertThat(page("/search?q=trial rd&lang=en")).contains("/plans/trial-2025/targets/rd-intensity-2025");
		assertThat(get("/search?q=410199")).hasStatus3xxRedirection();
	}

	@Test
	void sourceAndApiTellOfIt() {
		assertThat(text(page("/sources/trial-2026?lang=en"))).contains("Trial", "1.61");
		assertThat(page("/api/v1/figures?region=410199")).contains("1.61");
		assertThat(page("/api/v1/rankings/rd-intensity?year=2025")).doesNotContain("410199");
	}

}
