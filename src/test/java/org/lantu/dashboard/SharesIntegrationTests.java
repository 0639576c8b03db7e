package org.lantu.dashboard;

import org.junit.jupiter.api.Test;
import org.lantu.PortalTest;
import org.lantu.TestDatabase;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is given to regions, on the pages of the target and of the region, in files and in
 * the API.
 */
@PortalTest
@Transactional
class SharesIntegrationTests extends PortalPages {

	private static final String TARGET = "/plans/henan-smes-2024/targets/tech-smes-registered-2024";

	@Autowired
	private JdbcClient jdbc;

	@Test
	void targetShowsThePartsAgainstTheWhole() {
		String english = text(page(TARGET + "?lang=en"));
		assertThat(english).contains("Shared out",
				"1 of 18 regions within has a share on file: 6,780 enterprises of 20,000 enterprises together (33.9%).",
				"Not shared out on file: 13,220 enterprises.",
				"What the regions within reached in 2024 is not on file, so nothing is added up.",
				"Neither share nor figure on file (17): Kaifeng, Luoyang,");
		assertThat(text(page(TARGET + "?lang=zh"))).contains("目标分解", "下辖 18 个地区中，1 个已收录分解值，合计 6,780 家",
				"未收录分解的部分：13,220 家。");
		assertThat(page(TARGET)).contains("href=\"/regions/410100\"");
		assertThat(text(page("/plans/henan-2022/targets/rd-intensity-2022?lang=en"))).doesNotContain("Shared out");
	}

	@Test
	void listOfDocumentsCountsThem() {
		String list = text(page("/sources?use=shares&lang=en"));
		assertThat(list).contains("1 of ", "Shares");
		assertThat(page("/sources?use=shares&lang=en")).contains("/sources/hn-sme-2024", "data-l=\"Shares\">1<");
		assertThat(page("/sources?use=nothing&lang=en")).doesNotContain("/sources/hn-sme-2024");
		assertThat(page("/sources.csv?use=shares&lang=en")).contains("Targets,Shares,Measures", "hn-sme-2024");
	}

	/** Known from the day of its source on, and not before. */
	@Test
	void dayBeforeItsSourceKnowsNothingOfIt() {
		assertThat(text(page(TARGET + "?lang=en&asOf=2024-09-09"))).doesNotContain("Shared out");
		assertThat(text(page(TARGET + "?lang=en&asOf=2024-09-10"))).contains("Not shared out on file: 13,220");
	}

	@Test
	void regionShowsWhatItIsGiven() {
		String city = page("/regions/410100?lang=en");
		assertThat(text(city)).contains("Given by the region above", "6,780 enterprises",
				"Henan: 20,000 enterprises, of which this is 33.9%");
		assertThat(city).contains("href=\"" + TARGET + "\"");
		assertThat(text(page("/regions/410300?lang=en"))).doesNotContain("Given by the region above");
	}

	/**
	 * 6,780 becomes 15,000, 6,000 more is given: 1,000 over. Of two cities a figure is on
	 * file.
	 */
	@Test
	void saysWhatIsOverAndAddsUpWhatIsOnFile() {
		TestDatabase.becomeOwner(this.jdbc);
		this.jdbc
			.sql("""
					select revise_share(plan => 'henan-smes-2024', target => 'tech-smes-registered-2024', region => '410100',
					    value => 15000, valid_from => '2024-10-01', reason => 'more is hoped for', legal_basis => 'decision 7',
					    source => 'hn-sme-2024', quote => '15000')""")
			.query()
			.listOfRows();
		this.jdbc
			.sql("""
					select share_target(plan => 'henan-smes-2024', target => 'tech-smes-registered-2024', region => '410300',
					    value => 6000, source => 'hn-sme-2024', quote => '6000')""")
			.query()
			.listOfRows();
		this.jdbc.sql("""
				set local lantu.seeding = 'on';
				insert into figure (region, indicator, year) values ('410100', 'tech-smes-registered', 2024),
				    ('410200', 'tech-smes-registered', 2024);
				insert into figure_revision (figure, value, obs_status, bound, source, quote, known_on, date_precision,
				    state, entered_by, decided_by, decided_at)
				select id, case region when '410100' then 14000 else 321 end, 'A', 'EXACT', 'hn-sme-2024', 'q',
				    date '2025-03-01', 'DAY', 'PUBLISHED', 'a', 'b', now()
				from figure where region in ('410100', '410200') and indicator = 'tech-smes-registered';
				""").update();
		String page = text(page(TARGET + "?lang=en"));
		assertThat(page).contains("2 of 18 regions within have a share on file: 21,000 enterprises",
				"More is shared out than the target asks for: 1,000 enterprises over.",
				"Reached in 2024, added up from 2 of 18 regions within: 14,321 enterprises.",
				"2024-10-01, revised: more is hoped for (decision 7)", "Neither share nor figure on file (15)");
		assertThat(text(page(TARGET + "?lang=en&asOf=2024-09-30"))).contains("12,780 enterprises");
		assertThat(page("/api/v1/plans/henan-smes-2024/shares")).contains("\"value\":15000", "\"number\":2",
				"\"legalBasis\":\"decision 7\"");
		assertThat(page(TARGET + "/shares.csv?lang=en")).contains("410100,Zhengzhou,15000,75.0,",
				"410200,Kaifeng,,,321,");
	}

	@Test
	void correctedShareCountsAtNoDateAndIsTold() {
		TestDatabase.becomeOwner(this.jdbc);
		this.jdbc
			.sql("""
					select correct_share(plan => 'henan-smes-2024', target => 'tech-smes-registered-2024', region => '410100',
					    to_value => 8000, reason_zh => '抄错', reason_en => 'copied wrongly')""")
			.query()
			.listOfRows();
		assertThat(text(page(TARGET + "?lang=en"))).contains("8,000 enterprises of 20,000").doesNotContain("6,780 e");
		this.jdbc.sql("update correction set edition = (select max(number) from edition) where edition is null")
			.update();
		assertThat(text(page("/corrections?subject=share&lang=en"))).contains("Share: Zhengzhou", "6,780", "8,000",
				"copied wrongly");
		assertThat(page("/api/v1/corrections?region=410100")).contains("\"subject\":\"SHARE\"", "8000");
	}

	@Test
	void documentAndListOfRegionsTellOfIt() {
		assertThat(text(page("/sources/hn-sme-2024?lang=en"))).contains("Shares that rest on it", "Zhengzhou",
				"6,780 enterprises");
		assertThat(page("/regions.csv?lang=en")).contains("410000,Henan", "410100,Zhengzhou", "419001,Jiyuan");
	}

	@Test
	void filesAndApiTellOfIt() {
		assertThat(page(TARGET + "/shares.csv?lang=en")).contains("410100,Zhengzhou,6780,33.9,", "419001,Jiyuan,,,");
		assertThat(page("/api/v1/plans/henan-smes-2024/shares")).contains("\"region\":\"410100\"", "\"value\":6780",
				"\"validFrom\":\"2024-09-10\"");
		assertThat(page("/api/v1/plans/henan-2022/shares")).isEqualTo("[]");
		assertThat(get("/plans/henan-2022/targets/rd-intensity-2022/shares.csv")).hasStatus(404);
	}

}
