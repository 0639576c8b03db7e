package org.lantu.entry.commentary;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.lantu.accounts.People;
import org.lantu.entry.EntryTest;
import org.lantu.followup.BoundVerdict;
import org.lantu.followup.Shortfall;
import org.lantu.followup.commenting.CommentaryDesk;
import org.lantu.followup.commenting.CommentaryLedger;
import org.lantu.followup.commenting.TypedCommentary;
import org.lantu.plan.Plan;
import org.lantu.plan.PlanBook;
import org.lantu.scoreboard.edition.Editions;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is published on a target makes an edition, is listed among its changes, and is not
 * there in those before it.
 */
@EntryTest
class PastCommentaryIntegrationTests {

	private static final String TARGET = "/plans/henan-13fyp/targets/innovation-rank-2020";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private CommentaryLedger ledger;

	@Autowired
	private CommentaryDesk desk;

	@Autowired
	private PlanBook planBook;

	@Autowired
	private People people;

	@Autowired
	private Editions editions;

	@Test
	void earlierEditionsAreRepeatedAsTheyWere() throws Exception {
		Plan plan = this.planBook.plans(List.of("henan-13fyp")).get("henan-13fyp");
		long before = this.editions.current().number();
		publish(plan, "第一次说明");
		long first = this.editions.current().number();
		assertThat(first).isGreaterThan(before);
		publish(plan, "第二次说明");
		assertThat(this.editions.current().number()).isGreaterThan(first);
		assertThat(body(TARGET + "?edition=" + before)).contains("Nothing on file here explains");
		assertThat(body(TARGET + "?edition=" + first)).contains("第一次说明").doesNotContain("第二次说明");
		assertThat(body(TARGET)).contains("第一次说明", "第二次说明").doesNotContain("Nothing on file here explains");
		assertThat(body("/api/v1/plans/henan-13fyp/commentary?edition=" + first)).contains("第一次说明")
			.doesNotContain("第二次说明");
		assertThat(body("/changes?plan=henan-13fyp&since=" + before)).contains("2 commentaries on targets",
				"Cause and next step published", TARGET);
		assertThat(body("/changes?plan=henan-13fyp&since=" + before + "&lang=zh")).contains("2 条目标说明");
		assertThat(body("/changes.atom?plan=henan-13fyp&since=" + before)).contains("Cause and next step published");
		assertThat(body("/api/v1/changes?kind=COMMENTARY")).contains("\"kind\":\"COMMENTARY\"",
				"\"code\":\"innovation-rank-2020\",\"revision\":" + promise(plan, "innovation-rank-2020"));
	}

	private void publish(Plan plan, String cause) {
		var analyst = this.people.find("analyst").orElseThrow();
		var reviewer = this.people.find("reviewer").orElseThrow();
		assertThat(this.ledger
			.enter(analyst, UUID.randomUUID().toString(), plan, "innovation-rank-2020",
					new BoundVerdict(Shortfall.MISSED, promise(plan, "innovation-rank-2020"),
							LocalDate.of(2026, 11, 22), this.editions.current().number()),
					new TypedCommentary(cause, "步", "2035", null), true)
			.done()).isTrue();
		assertThat(this.ledger
			.publish(reviewer, UUID.randomUUID().toString(),
					this.desk.queue(reviewer).stream().map((entry) -> entry.ref()).toList())
			.done()).isTrue();
	}

	/** The number of the promise by which a target is judged. */
	private int promise(Plan plan, String target) {
		return this.planBook.targetsOf(List.of(plan.code()))
			.stream()
			.filter((one) -> one.code().equals(target))
			.mapToInt((one) -> one.revisions().get(one.revisions().size() - 1).number())
			.findFirst()
			.orElseThrow();
	}

	private String body(String address) throws Exception {
		return this.mvc.get()
			.uri(address.contains("lang=") ? address : address + (address.contains("?") ? "&" : "?") + "lang=en")
			.exchange()
			.getResponse()
			.getContentAsString(StandardCharsets.UTF_8);
	}

}
