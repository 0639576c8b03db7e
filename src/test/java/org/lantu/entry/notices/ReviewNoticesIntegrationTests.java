package org.lantu.entry.notices;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantu.accounts.People;
import org.lantu.accounts.Person;
import org.lantu.entry.EntryTest;
import org.lantu.followup.BoundVerdict;
import org.lantu.followup.Shortfall;
import org.lantu.followup.commenting.CommentaryDesk;
import org.lantu.followup.commenting.CommentaryLedger;
import org.lantu.followup.commenting.TypedCommentary;
import org.lantu.followup.reporting.ReportDesk;
import org.lantu.followup.reporting.ReportLedger;
import org.lantu.followup.reporting.TypedReport;
import org.lantu.plan.Plan;
import org.lantu.plan.PlanBook;
import org.lantu.plan.Target;
import org.lantu.scoreboard.edition.Editions;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Reviewers are told which reports on measures and which commentary wait, and their
 * authors what came back.
 */
@EntryTest
class ReviewNoticesIntegrationTests {

	private static final String PLAN = "hubei-2022";

	/** It has targets; that of one belongs to another test. */
	private static final String PROMISING = "hubei-14fyp";

	@Autowired
	private GreenMail server;

	@Autowired
	private ReportLedger reports;

	@Autowired
	private ReportDesk reportDesk;

	@Autowired
	private CommentaryLedger commentary;

	@Autowired
	private CommentaryDesk commentaryDesk;

	@Autowired
	private PlanBook planBook;

	@Autowired
	private Editions editions;

	@Autowired
	private People people;

	@Autowired
	private JdbcClient jdbc;

	private Person analyst;

	private Person reviewer;

	private Plan plan;

	@BeforeEach
	void set() throws Exception {
		this.jdbc.sql("update person set email = login || '@lantu.example' where role <> 'ADMIN'").update();
		this.analyst = this.people.find("hubei.analyst").orElseThrow();
		this.reviewer = this.people.find("china.reviewer").orElseThrow();
		this.plan = this.planBook.plans(List.of(PLAN)).get(PLAN);
		forget();
	}

	@AfterEach
	void takeAway() {
		this.jdbc.sql("update person set email = null where login = 'hubei.analyst'").update();
	}

	@Test
	void ofAReportOnAMeasure() throws Exception {
		assertThat(this.reports
			.submit(this.analyst, key(), this.plan,
					List.of(new TypedReport(1, "UNDER_WAY", "2026-03-05", "hn-st-conf-2026", "", null)))
			.done()).isTrue();
		MimeMessage waiting = only("china.reviewer");
		assertThat(waiting.getSubject()).isEqualTo("蓝图：1 条举措进展待审核 · Lantu: reports on measures waiting for review (1)");
		assertThat(String.valueOf(waiting.getContent())).contains("湖北分析员 提交了 1 条举措进展", "· 湖北，", "举措 1", "measure No. 1",
				"http://lantu.example/review");
		forget();
		var refs = this.reportDesk.queue(this.reviewer)
			.stream()
			.filter((entry) -> entry.plan().equals(PLAN))
			.map((entry) -> entry.ref())
			.toList();
		assertThat(this.reports.giveBack(this.reviewer, key(), refs, "请注明批次").done()).isTrue();
		MimeMessage returned = only("hubei.analyst");
		assertThat(returned.getSubject()).contains("1 条举措进展被退回", "reports on measures returned (1)");
		assertThat(String.valueOf(returned.getContent())).contains("全国审核员 退回了 1 条举措进展", "理由：请注明批次", "Reason: 请注明批次",
				"http://lantu.example/entry/plans/hubei-2022/measures");
		this.reports.discard(this.analyst, key(),
				this.reportDesk.open(this.analyst).stream().map((entry) -> entry.ref()).toList());
	}

	@Test
	void ofACommentaryOnATarget() throws Exception {
		Target target = this.planBook.targetsOf(List.of(PROMISING))
			.stream()
			.filter((one) -> !one.code().equals("high-tech-enterprises-2025"))
			.findFirst()
			.orElseThrow();
		Plan promising = this.planBook.plans(List.of(PROMISING)).get(PROMISING);
		assertThat(this.commentary
			.enter(this.analyst, key(), promising, target.code(),
					new BoundVerdict(Shortfall.MISSED, target.revisions().get(target.revisions().size() - 1).number(),
							LocalDate.of(2026, 11, 22), this.editions.current().number()),
					new TypedCommentary("因", "步", "2035", null), true)
			.done()).isTrue();
		MimeMessage waiting = only("china.reviewer");
		assertThat(waiting.getSubject()).isEqualTo("蓝图：1 条目标说明待审核 · Lantu: commentary waiting for review (1)");
		assertThat(String.valueOf(waiting.getContent())).contains("目标的说明", "commentary on the target for ");
		forget();
		assertThat(this.commentary
			.giveBack(this.reviewer, key(),
					this.commentaryDesk.queue(this.reviewer)
						.stream()
						.filter((entry) -> entry.plan().equals(PROMISING))
						.map((entry) -> entry.ref())
						.toList(),
					"写清原因")
			.done()).isTrue();
		assertThat(String.valueOf(only("hubei.analyst").getContent())).contains("退回了 1 条目标说明", "Reason: 写清原因",
				"/entry/plans/hubei-14fyp/targets/" + target.code() + "/commentary");
		this.commentary.discard(this.analyst, key(),
				this.commentaryDesk.open(this.analyst)
					.stream()
					.filter((entry) -> entry.plan().equals(PROMISING))
					.map((entry) -> entry.ref())
					.toList());
	}

	private static String key() {
		return UUID.randomUUID().toString();
	}

	private void forget() throws Exception {
		this.jdbc.sql("delete from notice_mail").update();
		this.jdbc.sql("delete from notice").update();
		this.server.purgeEmailFromAllMailboxes();
	}

	private MimeMessage only(String login) throws Exception {
		await().atMost(20, TimeUnit.SECONDS).until(() -> this.server.getReceivedMessages().length > 0);
		MimeMessage[] mails = this.server.getReceivedMessages();
		assertThat(mails).hasSize(1);
		assertThat(Arrays.toString(mails[0].getRecipients(Message.RecipientType.TO)))
			.isEqualTo("[" + login + "@lantu.example]");
		return mails[0];
	}

}
