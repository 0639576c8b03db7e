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
import org.lantu.actuals.ledger.FigureLedger;
import org.lantu.actuals.notices.NoticeItem;
import org.lantu.entry.Desk;
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
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * The analysts of a region are asked by mail to explain a target that turned out missed.
 */
@EntryTest
class MissedNoticesIntegrationTests {

	private static final String TARGET = "high-tech-enterprises-2025";

	@Autowired
	private GreenMail server;

	@Autowired
	private FigureLedger ledger;

	@Autowired
	private CommentaryLedger commentary;

	@Autowired
	private CommentaryDesk commentaries;

	@Autowired
	private NoticeTexts texts;

	@Autowired
	private People people;

	@Autowired
	private PlanBook planBook;

	@Autowired
	private Editions editions;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void forgetMails() throws Exception {
		this.jdbc.sql("update person set email = login || '@lantu.example' where role <> 'ADMIN'").update();
		this.jdbc.sql("delete from notice_mail").update();
		this.jdbc.sql("delete from notice").update();
		this.server.purgeEmailFromAllMailboxes();
	}

	@AfterEach
	void takeAddressAway() {
		this.jdbc.sql("update person set email = null where login = 'hubei.analyst'").update();
	}

	@Test
	void analystsAreAskedToExplainWhatTurnedOutMissedUntilItIsExplained() throws Exception {
		Desk desk = new Desk(this.ledger, this.people);
		// what another test has left of the year that the target is due in
		this.jdbc.sql("""
				delete from figure_revision r using figure f where f.id = r.figure and f.region = '420000'
					and f.indicator = 'high-tech-enterprises' and f.year = 2025 and r.state = 'DRAFT'""").update();
		desk.publish("china.reviewer",
				desk.submit("hubei.analyst", Desk.typed("420000", "high-tech-enterprises", 2025, "15000")));
		MimeMessage mail = await().atMost(20, TimeUnit.SECONDS).until(this::toAnalyst, (found) -> found != null);
		assertThat(mail.getSubject()).isEqualTo("蓝图：1 项未达成的目标待说明 · Lantu: missed targets to be explained (1)");
		assertThat(String.valueOf(mail.getContent())).contains("按新公布的数据，下列目标未达成", "· 湖北，", "· Hubei, ",
				"http://lantu.example/entry/commentary?region=420000");
		NoticeItem item = new NoticeItem(NoticeItem.Kind.EXPLANATION, this.jdbc.sql("""
				select id from edition_change where kind = 'VERDICT' and target = :target and kept_after = 'MISSED'
				""").param("target", TARGET).query(Long.class).single(), null);
		Person analyst = desk.person("hubei.analyst");
		assertThat(this.texts.notice(analyst, List.of(item))).isPresent();
		assertThat(this.texts.notice(desk.person("analyst"), List.of(item))).isEmpty();
		explain(analyst, desk.person("china.reviewer"));
		assertThat(this.texts.notice(analyst, List.of(item))).isEmpty();
	}

	private MimeMessage toAnalyst() throws Exception {
		for (MimeMessage mail : this.server.getReceivedMessages()) {
			if (Arrays.toString(mail.getRecipients(Message.RecipientType.TO)).contains("hubei.analyst@")) {
				return mail;
			}
		}
		return null;
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

	private void explain(Person analyst, Person reviewer) {
		Plan plan = this.planBook.plans(List.of("hubei-14fyp")).get("hubei-14fyp");
		assertThat(this.commentary
			.enter(analyst, UUID.randomUUID().toString(), plan, TARGET,
					new BoundVerdict(Shortfall.MISSED, promise(plan, TARGET), LocalDate.of(2026, 11, 22),
							this.editions.current().number()),
					new TypedCommentary("因", "步", "2035", null), true)
			.done()).isTrue();
		assertThat(this.commentary
			.publish(reviewer, UUID.randomUUID().toString(),
					this.commentaries.queue(reviewer)
						.stream()
						.filter((entry) -> entry.target().equals(TARGET))
						.map((entry) -> entry.ref())
						.toList())
			.done()).isTrue();
	}

}
