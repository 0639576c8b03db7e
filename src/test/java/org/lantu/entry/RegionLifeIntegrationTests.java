package org.lantu.entry;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantu.TestDatabase;
import org.lantu.TestPeople;
import org.lantu.accounts.People;
import org.lantu.actuals.SeriesKey;
import org.lantu.actuals.checks.Finding;
import org.lantu.actuals.checks.FigureChecks;
import org.lantu.actuals.due.Due;
import org.lantu.actuals.due.DueFigures;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Of years outside the life of a region nobody is asked for figures, and none is taken;
 * in a transaction of each test.
 */
@EntryTest
@Transactional
class RegionLifeIntegrationTests {

	private static final String INDICATOR = "high-tech-enterprises";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private FigureChecks checks;

	@Autowired
	private DueFigures due;

	@Autowired
	private People people;

	@Autowired
	private MessageSource messages;

	@BeforeEach
	void endsARegion() {
		TestDatabase.becomeOwner(this.jdbc);
		this.jdbc.sql("""
				insert into region (code, name_zh, name_en, short_zh, short_en, level, parent, first_year)
				values ('410181', '旧城市', 'Old City', '旧城', 'Old', 'CITY', '410000', 2012),
				    ('410182', '新城市', 'New City', '新城', 'New', 'CITY', '410000', null);
				insert into region_end (region, last_year, successor, reason_zh, reason_en, source)
				values ('410181', 2018, '410182', '区划调整', 'Merged', 'seed-002')""").update();
	}

	@Test
	void checksSayUntilWhenThereAreFiguresAndWhereToEnter() {
		assertThat(said("410181", 2018)).isEmpty();
		assertThat(said("410181", 2019)).containsExactly(
				"Old City ended with 2018, and New City goes on with it. Enter it under New City, or mend the year.");
		assertThat(said("410181", 2011)).containsExactly(
				"Old City began in 2012; there are no figures of it for earlier years. Look at the region and the year.");
		assertThat(said("410182", 2019)).isEmpty();
	}

	@Test
	void nobodyIsAskedForLaterYears() {
		assertThat(asked(2018)).extracting((one) -> one.figure().region()).containsExactly("410181", "410182");
		assertThat(asked(2019)).extracting((one) -> one.figure().region()).containsExactly("410182");
		assertThat(asked(2011)).extracting((one) -> one.figure().region()).containsExactly("410182");
	}

	@Test
	void gridOffersTheYearsOfItsLife() throws Exception {
		assertThat(text("/entry/figures?region=410181&lang=en")).contains("2018")
			.contains("Old (–2018)")
			.doesNotContain("ended with 2018");
		assertThat(text("/entry/figures?region=410181&year=2020&lang=en"))
			.contains("Old City ended with 2018. Choose that year or an earlier one");
		assertThat(text("/entry/regions/410181/indicators/" + INDICATOR + "?lang=en"))
			.contains("value.2018", "value.2012")
			.doesNotContain("value.2019", "value.2011");
		assertThat(text("/entry/template.csv?region=410181&lang=en")).contains(",2018,")
			.doesNotContain(",2019,", ",2025,");
	}

	private List<String> said(String region, int year) {
		return this.checks
			.check(this.people.find("analyst").orElseThrow(), List.of(Desk.typed(region, INDICATOR, year, "12")))
			.get(0)
			.findings()
			.stream()
			.filter((finding) -> finding.field() == Finding.Field.YEAR)
			.map((finding) -> finding.message().in(this.messages, Locale.ENGLISH))
			.toList();
	}

	private List<Due> asked(int year) {
		return this.due.due(List.of("410181", "410182"), year,
				List.of(new SeriesKey("410181", INDICATOR), new SeriesKey("410182", INDICATOR)));
	}

	private String text(String address) throws Exception {
		return this.mvc.get().uri(address).with(TestPeople.as("analyst")).exchange().getResponse().getContentAsString();
	}

}
