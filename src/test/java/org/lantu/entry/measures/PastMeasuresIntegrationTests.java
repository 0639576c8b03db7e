package org.lantu.entry.measures;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.lantu.accounts.People;
import org.lantu.entry.EntryTest;
import org.lantu.followup.reporting.ReportDesk;
import org.lantu.followup.reporting.ReportLedger;
import org.lantu.followup.reporting.TypedReport;
import org.lantu.plan.Plan;
import org.lantu.plan.PlanBook;
import org.lantu.scoreboard.edition.Editions;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is published of a measure makes an edition, and earlier ones do not know it.
 */
@EntryTest
class PastMeasuresIntegrationTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private ReportLedger ledger;

	@Autowired
	private ReportDesk desk;

	@Autowired
	private PlanBook planBook;

	@Autowired
	private People people;

	@Autowired
	private Editions editions;

	@Test
	void earlierEditionsAreRepeatedAsTheyWere() throws Exception {
		Plan plan = this.planBook.plans(List.of("henan-14fyp")).get("henan-14fyp");
		long before = this.editions.current().number();
		publish(plan, "UNDER_WAY");
		long first = this.editions.current().number();
		assertThat(first).isGreaterThan(before);
		publish(plan, "DONE");
		long second = this.editions.current().number();
		assertThat(second).isGreaterThan(first);
		assertThat(body("/plans/henan-14fyp?edition=" + before)).contains("No progress on file here");
		assertThat(body("/plans/henan-14fyp?edition=" + first)).contains("1 under way");
		assertThat(body("/plans/henan-14fyp")).contains("1 done").doesNotContain("1 under way");
		assertThat(body("/plans/henan-14fyp/measures/2?edition=" + first)).contains("under way")
			.doesNotContain(">done<");
		assertThat(body("/api/v1/plans/henan-14fyp/measures?edition=" + first)).contains("UNDER_WAY")
			.doesNotContain("DONE");
		assertThat(body("/api/v1/editions")).contains("CATALOGUE_CHANGED");
		assertThat(body("/changes?plan=henan-14fyp&since=" + before)).contains("2 reports on measures",
				"Measure reported on", "/plans/henan-14fyp/measures/2", "done (2026-03-05)", "under way");
		assertThat(body("/changes?plan=henan-14fyp&since=" + before + "&lang=zh")).contains("2 条举措进展");
		assertThat(body("/api/v1/changes?kind=MEASURE")).contains("\"indicator\":null", "\"ordinal\":2",
				"\"status\":\"DONE\",\"before\":\"UNDER_WAY\"", "\"status\":\"UNDER_WAY\",\"before\":null");
		assertThat(body("/api/v1/changes?kind=MEASURE&edition=" + first)).contains("UNDER_WAY")
			.doesNotContain("\"plan\":\"henan-14fyp\",\"ordinal\":2,\"status\":\"DONE\"");
	}

	private void publish(Plan plan, String status) {
		var analyst = this.people.find("analyst").orElseThrow();
		var reviewer = this.people.find("reviewer").orElseThrow();
		assertThat(this.ledger
			.submit(analyst, UUID.randomUUID().toString(), plan,
					List.of(new TypedReport(2, status, "2026-03-05", "hn-st-conf-2026", "", null)))
			.done()).isTrue();
		assertThat(this.ledger
			.publish(reviewer, UUID.randomUUID().toString(),
					this.desk.queue(reviewer).stream().map((entry) -> entry.ref()).toList())
			.done()).isTrue();
	}

	private String body(String address) throws Exception {
		return this.mvc.get()
			.uri(address.contains("lang=") ? address : address + (address.contains("?") ? "&" : "?") + "lang=en")
			.exchange()
			.getResponse()
			.getContentAsString(StandardCharsets.UTF_8);
	}

}
