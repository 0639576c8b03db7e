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
 * What readers see of a region that ended and of the one that goes on with it.
 */
@PortalTest
@Transactional
class RegionLivesIntegrationTests extends PortalPages {

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void endsARegion() {
		TestDatabase.becomeOwner(this.jdbc);
		this.jdbc.sql("""
				insert into region (code, name_zh, name_en, short_zh, short_en, level, parent, first_year)
				values ('410181', '旧城市', 'Old City', '旧城', 'Old', 'CITY', '410000', 2012),
				    ('410182', '新城市', 'New City', '新城', 'New', 'CITY', '410000', null),
				    ('410183', '孤城市', 'Lone City', '孤城', 'Lone', 'CITY', '410000', null);
				insert into source (id, title, published_on, date_precision, trust)
				values ('trial-life', '区划公告', date '2019-01-09', 'DAY', 'OFFICIAL');
				insert into region_end (region, last_year, successor, reason_zh, reason_en, source)
				values ('410181', 2018, '410182', '区划调整', 'Merged by decree', 'trial-life'),
				    ('410183', 2017, null, '撤销', 'Abolished', 'trial-life')""").update();
	}

	@Test
	void pageSaysUntilWhenAndWhatGoesOn() {
		String old = page("/regions/410181?lang=en");
		assertThat(old).contains("href=\"/regions/410182\"", "href=\"/sources/trial-life\"");
		assertThat(text(old)).contains("Since 2012", "Figures until 2018; it goes on within: New", "Merged by decree");
		assertThat(text(page("/regions/410181"))).contains("自 2012 年起", "数据到 2018 年为止，其后并入：", "区划调整");
		String next = page("/regions/410182?lang=en");
		assertThat(next).contains("href=\"/regions/410181\"");
		assertThat(text(next)).contains("Took in after 2018: Old").doesNotContain("Figures until");
		assertThat(text(page("/regions/410183?lang=en"))).contains("Figures until 2017", "Abolished")
			.doesNotContain("goes on within");
	}

	@Test
	void listsMarkIt() {
		assertThat(text(page("/regions/410000?lang=en"))).contains("Old (–2018)", "Lone (–2017)")
			.doesNotContain("New (–");
		assertThat(text(page("/regions"))).contains("旧城（–2018）");
		assertThat(text(page("/search?q=旧城&lang=en"))).contains("Old City (–2018)");
	}

	@Test
	void apiTellsItsYearsAndItsSuccessor() {
		assertThat(page("/api/v1/regions?size=200&lang=en").replaceAll("\\s", "")).contains(
				"\"firstYear\":2012,\"lastYear\":2018,\"successor\":\"410182\"",
				"\"lastYear\":2017,\"successor\":null");
	}

}
