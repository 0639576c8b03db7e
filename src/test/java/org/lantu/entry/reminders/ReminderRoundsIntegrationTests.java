package org.lantu.entry.reminders;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantu.TestPeople;
import org.lantu.accounts.People;
import org.lantu.accounts.standins.StandIns;
import org.lantu.actuals.RevisionRef;
import org.lantu.actuals.ledger.FigureLedger;
import org.lantu.actuals.notices.NoticeBook;
import org.lantu.actuals.notices.ReminderBook;
import org.lantu.entry.Desk;
import org.lantu.entry.EntryTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * People are reminded once a day, on 22 November 2026; days pass by what is noted of
 * them.
 */
@EntryTest
class ReminderRoundsIntegrationTests {

	@Autowired
	private GreenMail server;

	@Autowired
	private FigureLedger ledger;

	@Autowired
	private People people;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Reminders reminders;

	@Autowired
	private ReminderBook book;

	@Autowired
	private NoticeBook notices;

	@Autowired
	private StandIns standIns;

	@Autowired
	private ReminderProperties properties;

	@Autowired
	private Clock clock;

	@Autowired
	private PlatformTransactionManager transactions;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private ApplicationContext context;

	@BeforeEach
	void set() throws Exception {
		forget();
		this.jdbc.sql("delete from reminder").update();
		this.jdbc.sql("update person set email = login || '@lantu.example' where login <> 'china.reviewer'").update();
		this.jdbc.sql("""
				insert into figure_deadline (indicator, region, month, day, lead_days, first_year) values
				('industrial-rd-to-revenue', '410000', 11, 19, 14, 2025),
				('st-progress-contribution', '410000', 12, 4, 14, 2025)""").update();
	}

	@AfterEach
	void takeAway() {
		this.jdbc.sql("delete from figure_deadline").update();
		this.jdbc.sql("delete from stand_in").update();
		this.jdbc.sql("update person set email = null where login = 'hubei.analyst'").update();
	}

	@Test
	void oneMailADayTellsAllOfItUntilItIsDone() throws Exception {
		round().go();
		MimeMessage mail = only("analyst");
		assertThat(mail.getSubject()).isEqualTo("蓝图：1 条已过录入期限，1 条快到录入期限 · Lantu: past the deadline (1), due soon (1)");
		assertThat(String.valueOf(mail.getContent())).contains(
				"河南，%s，2025 年：已过期限 3 天".formatted(name("name_zh", "industrial-rd-to-revenue")),
				"Henan, %s, 2025: due in 12 days".formatted(name("name_en", "st-progress-contribution")),
				"http://lantu.example/entry/figures?region=410000&year=2025");
		round().go();
		assertThat(noted()).as("no second one that day").isZero();
		dayLater();
		round().go();
		assertThat(only("analyst").getSubject()).as("what is due soon is told once a week")
			.isEqualTo("蓝图：1 条已过录入期限 · Lantu: past the deadline (1)");
		forget();
		this.jdbc.sql("update reminder set due_soon_on = due_soon_on - 6, overdue_on = overdue_on - 1").update();
		round().go();
		assertThat(only("analyst").getSubject()).contains("past the deadline (1), due soon (1)");
		Desk desk = new Desk(this.ledger, this.people);
		this.jdbc.sql("update person set email = null where login like '%reviewer'").update();
		List<RevisionRef> submitted = desk.submit("analyst",
				Desk.typed("410000", "industrial-rd-to-revenue", 2025, "1.4"));
		dayLater();
		round().go();
		assertThat(noted()).isZero();
		// the figure is owed again, as other tests have it, and nobody is told of that
		this.jdbc.sql("update person set email = null").update();
		desk.discard("analyst", desk.giveBack("reviewer", submitted, "收回"));
	}

	/** Both find that nobody did it yet, and one of them does it. */
	@Test
	void ofTwoPortalsOneReminds() throws Exception {
		CompletableFuture<Void> one = CompletableFuture.runAsync(round()::go);
		round().go();
		one.get(20, TimeUnit.SECONDS);
		only("analyst");
		assertThat(noted()).isZero();
	}

	@Test
	void whoStandsInIsRemindedOnTheDeskAndByMailInstead() throws Exception {
		this.jdbc.sql("""
				insert into stand_in select a.id, r.id, '2026-11-20', '2026-12-05' from person a, person r
				where a.login = 'analyst' and r.login = 'reviewer'""").update();
		round().go();
		MimeMessage mail = only("reviewer");
		assertThat(String.valueOf(mail.getContent())).contains("代河南分析员——已过录入期限", "For 河南分析员: Past the deadline",
				"due in 12 days");
		assertThat(desk("reviewer")).contains("For 河南分析员, who is away until 2026-12-05:", "3 days past the deadline");
		assertThat(desk("analyst")).contains("You are noted as away until 2026-12-05", "河南审核员", "due in 12 days");
	}

	/** What others submit is told to who stands in; what these submit, to the person. */
	@Test
	void noticesOfActsGoToWhoStandsInButForTheirOwn() throws Exception {
		this.jdbc.sql("delete from figure_deadline").update();
		this.jdbc.sql("update person set email = login || '@lantu.example'").update();
		this.jdbc.sql("""
				insert into stand_in select a.id, r.id, '2026-11-20', '2026-12-05' from person a, person r
				where a.login = 'reviewer' and r.login = 'china.reviewer'""").update();
		Desk desk = new Desk(this.ledger, this.people);
		List<RevisionRef> analysts = desk.submit("analyst", Desk.typed("410000", "new-rd-institutions", 1979, "12"));
		only("china.reviewer");
		forget();
		List<RevisionRef> reviewers = desk.submit("china.reviewer",
				Desk.typed("410000", "new-rd-institutions", 1978, "12"));
		only("reviewer");
		this.jdbc.sql("update person set email = null").update();
		desk.discard("analyst", desk.giveBack("reviewer", analysts, "收回"));
		desk.discard("china.reviewer", desk.giveBack("reviewer", reviewers, "收回"));
	}

	private String desk(String login) throws Exception {
		return this.mvc.get()
			.uri("/entry?region=410000&year=2025&lang=en")
			.with(TestPeople.as(login))
			.exchange()
			.getResponse()
			.getContentAsString();
	}

	/** That of a portal that has just started. */
	private ReminderRounds round() {
		return new ReminderRounds(this.reminders, this.book, this.notices, this.standIns, this.properties, this.clock,
				this.transactions);
	}

	private void dayLater() throws Exception {
		forget();
		this.jdbc.sql("update reminder set due_soon_on = due_soon_on - 1, overdue_on = overdue_on - 1").update();
	}

	private int noted() {
		return this.jdbc.sql("select count(*) from notice where kind in ('DUE_SOON', 'OVERDUE')")
			.query(Integer.class)
			.single();
	}

	/** What was told of acts before is noted beside, and a moment later. */
	private void forget() throws Exception {
		await().until(() -> this.jdbc.sql("select count(*) from event_publication").query(Integer.class).single() == 0);
		this.jdbc.sql("delete from reminder_round").update();
		this.jdbc.sql("delete from notice_mail").update();
		this.jdbc.sql("delete from notice").update();
		this.server.purgeEmailFromAllMailboxes();
	}

	private MimeMessage only(String login) throws Exception {
		// else the mails are written within a minute
		ReflectionTestUtils.invokeMethod(this.context.getBean("noticeRounds"), "go");
		await().atMost(20, TimeUnit.SECONDS).until(() -> this.server.getReceivedMessages().length > 0);
		MimeMessage[] mails = this.server.getReceivedMessages();
		assertThat(mails).hasSize(1);
		assertThat(Arrays.toString(mails[0].getRecipients(Message.RecipientType.TO)))
			.isEqualTo("[" + login + "@lantu.example]");
		return mails[0];
	}

	private String name(String column, String indicator) {
		return this.jdbc.sql("select %s from indicator where code = :code".formatted(column))
			.param("code", indicator)
			.query(String.class)
			.single();
	}

}
