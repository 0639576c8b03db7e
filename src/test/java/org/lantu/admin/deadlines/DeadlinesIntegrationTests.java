package org.lantu.admin.deadlines;

import java.net.http.HttpResponse;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lantu.PortalVisitor;
import org.lantu.TestPeople;
import org.lantu.accounts.AccountsTest;
import org.lantu.audit.AuditEvent;
import org.lantu.audit.AuditFilter;
import org.lantu.audit.AuditTrail;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** An administrator says by when figures are to be entered, on 22 November 2026. */
@AccountsTest
class DeadlinesIntegrationTests {

	private static final String PAGE = "/admin/indicators/rd-expenditure/deadlines";

	@LocalServerPort
	private int port;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private AuditTrail trail;

	@AfterEach
	void takeAway() {
		this.jdbc.sql("delete from figure_deadline").update();
	}

	@Test
	void oneForAllRegionsAndOneOfARegionAreSetChangedAndTakenAway() {
		assertThat(page(PAGE).body()).contains("Not on file: nobody has set a deadline");
		HttpResponse<String> set = post("region", "all", "seen", "", "day", "１０月31日", "lead", "14", "from", "2025");
		assertThat(PortalVisitor.target(set)).isEqualTo(PAGE + "?saved=all");
		post("region", "410000", "seen", "", "day", "12/5", "lead", "30", "from", "2024");
		assertThat(page(PAGE + "?saved=410000").body()).contains("The deadline of “Henan Province” is saved", "10-31",
				"figures of 2026: 2027-10-31", "12-05", "figures of 2025: 2026-12-05");
		assertThat(page(PAGE + "?region=410000").body()).contains("value=\"12-05, -30, 2024\"",
				"Change the deadline: Henan Province", "Take this deadline away");
		post("region", "410000", "seen", "12-05, -30, 2024", "remove", "on");
		assertThat(this.jdbc.sql("select count(*) from figure_deadline").query(Integer.class).single()).isOne();
		AuditEvent event = this.trail.events(AuditFilter.ofSubject("rd-expenditure"), 0, 1).get(0);
		assertThat(event.act()).isEqualTo("deadline-removed");
		assertThat(event.details()).containsEntry("region", "410000").containsEntry("deadline", "12-05, -30, 2024 → –");
	}

	@Test
	void whatCannotStaySoIsSaidAtItsFieldAndNothingTypedIsLost() {
		HttpResponse<String> answer = post("region", "999999", "seen", "", "day", "Hallowe'en", "lead", "200", "from",
				"2099");
		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(answer.body()).contains("Choose all regions, or one", "cannot be read as a month and a day",
				"a whole number of days from 0 to 180", "a year from 2021 to 2026", "value=\"Hallowe&#39;en\"",
				"value=\"200\"", "value=\"2099\"");
		assertThat(post("region", "all", "day", "02-29", "lead", "1", "from", "2025").body())
			.contains("Not every year has a 29 February");
		assertThat(post("region", "all", "day", "4/31", "lead", "1", "from", "2025").body())
			.contains("no year has this day");
		assertThat(post("lead", "-1").body()).contains("Fill in a month and a day");
	}

	@Test
	void whoeverSavesSecondIsToldOfTheFirst() {
		post("region", "420000", "seen", "", "day", "03-01", "lead", "7", "from", "2025");
		HttpResponse<String> second = post("region", "420000", "seen", "", "day", "04-01", "lead", "7", "from", "2025");
		assertThat(second.statusCode()).isEqualTo(409);
		assertThat(second.body()).contains("Somebody else has set or changed this deadline", "value=\"04-01\"",
				"value=\"03-01, -7, 2025\"");
		assertThat(this.jdbc.sql("select month from figure_deadline").query(Integer.class).single()).isEqualTo(3);
	}

	@Test
	void othersAreNotLetInAndAnUnknownIndicatorIsNotFound() {
		assertThat(this.mvc.get().uri(PAGE).with(TestPeople.as("analyst"))).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.mvc.get().uri("/admin/deadlines").with(TestPeople.as("analyst")))
			.hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.mvc.get().uri("/admin/indicators/nothing/deadlines").with(TestPeople.as("admin")))
			.hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void theDeadlinesOfAllIndicatorsStandInOneList() {
		assertThat(page("/admin/deadlines").body()).contains("nobody has set a deadline for any indicator");
		post("region", "410100", "seen", "", "day", "12-05", "lead", "30", "from", "2024");
		post("region", "all", "seen", "", "day", "10-31", "lead", "14", "from", "2025");
		assertThat(page("/admin/deadlines").body())
			.containsSubsequence("R&amp;D expenditure", "All regions", "10-31", "R&amp;D expenditure", "Zhengzhou",
					"12-05", "figures of 2025: 2026-12-05")
			.contains("/admin/indicators/rd-expenditure/deadlines?region=410100")
			.doesNotContain("Next page");
		assertThat(page("/admin/indicators").body()).contains("/admin/deadlines");
	}

	@Test
	void aLongListHasPages() {
		this.jdbc.sql("""
				insert into figure_deadline (indicator, region, month, day, lead_days, first_year)
				select i.code, r.code, 6, 30, 7, 2025 from indicator i cross join region r limit 201""").update();
		assertThat(page("/admin/deadlines").body()).contains("Next page").doesNotContain("Previous page");
		assertThat(page("/admin/deadlines?page=2").body()).contains("Previous page", "06-30")
			.doesNotContain("Next page");
		HttpResponse<String> wrong = page("/admin/deadlines?page=0");
		assertThat(wrong.statusCode()).isEqualTo(400);
		assertThat(wrong.body()).contains("a page number from 1 to 9999");
		HttpResponse<String> beyond = page("/admin/deadlines?page=3");
		assertThat(beyond.statusCode()).as("what is on file is not said to be none").isEqualTo(400);
		assertThat(beyond.body()).contains("the deadlines end before this one");
	}

	private HttpResponse<String> page(String address) {
		return new PortalVisitor(this.port).login("admin")
			.get(address + (address.contains("?") ? "&" : "?") + "lang=en");
	}

	private HttpResponse<String> post(String... fields) {
		return new PortalVisitor(this.port).login("admin").submit(PAGE + "?lang=en", PAGE, fields);
	}

}
