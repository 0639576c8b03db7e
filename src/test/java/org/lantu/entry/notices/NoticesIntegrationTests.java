package org.lantu.entry.notices;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lantu.accounts.People;
import org.lantu.accounts.Person;
import org.lantu.accounts.people.AccountForm;
import org.lantu.accounts.people.Accounts;
import org.lantu.accounts.secondfactor.SecondFactors;
import org.lantu.actuals.FigureKey;
import org.lantu.actuals.checks.TypedFigure;
import org.lantu.actuals.ledger.FigureLedger;
import org.lantu.actuals.notices.MailCounts;
import org.lantu.actuals.remarks.FigureRemarks;
import org.lantu.actuals.requests.CorrectionRequests;
import org.lantu.entry.Desk;
import org.lantu.entry.EntryTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailSendException;
import org.springframework.mail.MailSender;
import org.springframework.mail.SimpleMailMessage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Notices, received by a mail server.
 */
@EntryTest
@ExtendWith(OutputCaptureExtension.class)
class NoticesIntegrationTests {

	private static final long PATIENCE = 20_000;

	@Autowired
	private GreenMail server;

	@Autowired
	private FigureLedger ledger;

	@Autowired
	private People people;

	@Autowired
	private NoticeRounds rounds;

	@Autowired
	private CorrectionRequests requests;

	@Autowired
	private FigureRemarks remarks;

	@Autowired
	private MailCounts counts;

	@Autowired
	private NoticeProperties properties;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Accounts accounts;

	@Autowired
	private SecondFactors factors;

	@Autowired
	private MessageSource messages;

	private Desk desk;

	@BeforeEach
	void desk() throws Exception {
		this.desk = new Desk(this.ledger, this.people);
		this.jdbc.sql("update person set email = login || '@lantu.example' where login <> 'hubei.analyst'").update();
		this.jdbc.sql("delete from notice_mail").update();
		this.jdbc.sql("delete from notice").update();
		this.server.purgeEmailFromAllMailboxes();
	}

	@Test
	void reviewersOfTheRegionAreToldWhatWaits() throws Exception {
		TypedFigure figure = Desk.typed("410000", "rd-intensity", 2025, "超过2.1");
		String key = UUID.randomUUID().toString();
		// a form sent twice is told of once
		this.ledger.submit(this.desk.person("analyst"), key, List.of(figure));
		this.ledger.submit(this.desk.person("analyst"), key, List.of(figure));
		List<MimeMessage> mails = received(2);
		assertThat(mails).extracting(NoticesIntegrationTests::to)
			.containsExactlyInAnyOrder("reviewer@lantu.example", "china.reviewer@lantu.example");
		assertThat(mails.get(0).getSubject()).isEqualTo("蓝图：1 条数据待审核 · Lantu: figures waiting for review (1)");
		assertThat(mails.get(0).getFrom()[0]).hasToString("portal@lantu.example");
		assertThat(text(mails.get(0))).contains("河南分析员 提交了", "河南，R&D经费投入强度，2025 年：>2.1（%）",
				"Henan, R&D intensity, 2025: >2.1 (% of GDP)", "this verdict changes: ", " → ",
				"http://lantu.example/review");
	}

	/** What comes within a quarter of an hour waits for the next mail. */
	@Test
	void nobodyGetsTwoMailsInAQuarterOfAnHour() throws Exception {
		this.desk.submit("analyst", Desk.typed("410000", "provincial-key-labs", 2025, "260"));
		received(2);
		this.desk.submit("analyst", Desk.typed("410000", "rd-intensity", 2024, "2.02"));
		this.desk.submit("analyst", Desk.typed("410000", "tech-smes", 2025, "31000"));
		await().atMost(PATIENCE, TimeUnit.MILLISECONDS)
			.until(() -> this.jdbc.sql("select count(*) from notice").query(Integer.class).single() == 4);
		this.rounds.go();
		assertThat(this.server.getReceivedMessages()).hasSize(2);
		this.jdbc.sql("update notice_mail set sent_at = sent_at - interval '15 minutes'").update();
		this.server.purgeEmailFromAllMailboxes();
		this.rounds.go();
		MimeMessage mail = received(2).get(0);
		assertThat(mail.getSubject()).contains("2 条数据待审核");
		assertThat(text(mail)).contains("2024 年：2.02（%），修订已公布的 2.01（2026-01-23）",
				"2024: 2.02 (% of GDP), a revision of the published 2.01 (2026-01-23)", "31,000");
		assertThat(this.jdbc.sql("select count(*) from notice").query(Integer.class).single()).isZero();
	}

	@Test
	void analystsOfTheRegionAreToldThatAReaderAsks() throws Exception {
		this.requests.send(new FigureKey("410000", "rd-intensity", 2023), "这个数不对", "", "192.0.2.77");
		MimeMessage mail = received(1).get(0);
		assertThat(to(mail)).isEqualTo("analyst@lantu.example");
		assertThat(mail.getSubject()).isEqualTo("蓝图：1 条更正请求 · Lantu: requests for correction (1)");
		assertThat(text(mail)).contains("河南，R&D经费投入强度，2023 年", "http://lantu.example/entry/requests")
			.doesNotContain("这个数不对");
	}

	@Test
	void othersAreToldOfARemark() throws Exception {
		TypedFigure figure = Desk.typed("410000", "national-key-labs", 2022, "16");
		this.desk.submit("analyst", figure);
		received(2);
		again();
		this.remarks.write(this.desk.person("reviewer"), figure.figure(), "是哪一张表？");
		MimeMessage asked = received(1).get(0);
		assertThat(to(asked)).isEqualTo("analyst@lantu.example");
		assertThat(asked.getSubject()).isEqualTo("蓝图：1 条留言 · Lantu: remarks (1)");
		assertThat(text(asked)).contains("河南审核员 给数据留言——河南，", "是哪一张表？", "wrote a remark about Henan",
				"http://lantu.example/figures/410000/national-key-labs/2022#remarks");
		again();
		this.remarks.write(this.desk.person("analyst"), figure.figure(), "表 3-2");
		MimeMessage answered = received(1).get(0);
		assertThat(to(answered)).as("who asked, and no other reviewer").isEqualTo("reviewer@lantu.example");
		assertThat(text(answered)).contains("表 3-2");
	}

	private void again() throws Exception {
		this.jdbc.sql("delete from notice_mail").update();
		this.server.purgeEmailFromAllMailboxes();
	}

	@Test
	void peopleAreToldAtOnceOfWhatTheirLoginRestsOn() throws Exception {
		Person admin = this.people.find("admin").orElseThrow();
		this.accounts.create(new AccountForm("su.min", "苏敏", "ANALYST", List.of("420000"), "su.min@lantu.example"),
				admin);
		this.accounts.resetPassword("su.min", 0, admin);
		MimeMessage reset = received(1).get(0);
		assertThat(to(reset)).isEqualTo("su.min@lantu.example");
		assertThat(reset.getSubject()).isEqualTo("蓝图：您的账号有安全变动 · Lantu: the security of your account has changed");
		assertThat(text(reset)).contains("su.min", "管理员重设了密码", "an administrator set the password anew");
		this.server.purgeEmailFromAllMailboxes();
		this.jdbc
			.sql("insert into second_factor (person, secret, last_step, since) "
					+ "select id, '\\x00', 0, now() from person where login = 'su.min'")
			.update();
		this.factors.remove("su.min", admin);
		assertThat(text(received(1).get(0))).contains("管理员取消了第二重验证", "took the second factor away");
		this.server.purgeEmailFromAllMailboxes();
		int version = this.accounts.find("su.min").orElseThrow().version();
		this.accounts.change("su.min", version,
				new AccountForm("su.min", "苏敏", "ANALYST", List.of("420000"), "min@lantu.example"), admin);
		MimeMessage moved = received(1).get(0);
		assertThat(to(moved)).as("where the person read mails so far").isEqualTo("su.min@lantu.example");
		assertThat(text(moved)).contains("管理员修改了邮箱地址", "changed the e-mail address");
	}

	@Test
	void eachOfTheseActsHasItsWords() {
		for (String act : List.of("password-changed", "password-reset", "address-changed", "second-factor-set-up",
				"second-factor-removed", "second-factor-reset", "recovery-code-used", "recovery-codes-renewed")) {
			for (Locale locale : NoticeTexts.LANGUAGES) {
				assertThat(this.messages.getMessage("notice.account." + act, null, locale)).isNotBlank();
			}
		}
	}

	@Test
	void analystIsToldWhatCameBackAndWhy() throws Exception {
		var refs = this.desk.submit("analyst", Desk.typed("410000", "national-key-labs", 2025, "15"),
				Desk.typed("410000", "new-rd-institutions", 2025, "150"));
		received(2);
		this.server.purgeEmailFromAllMailboxes();
		this.desk.giveBack("reviewer", refs, "原文里没有这个数");
		MimeMessage mail = received(1).get(0);
		assertThat(to(mail)).isEqualTo("analyst@lantu.example");
		assertThat(mail.getSubject()).contains("2 条数据被退回", "figures returned (2)");
		assertThat(text(mail)).contains("理由：原文里没有这个数", "Reason: 原文里没有这个数", "2025: 150", "http://lantu.example/entry");
	}

	@Test
	void serverThatFailsCostsOneSentenceInTheLog(CapturedOutput log) {
		NoticeSending sending = new NoticeSending(new Unreachable(), this.counts, this.properties);
		assertThat(sending.send(new Notice("reviewer@lantu.example", "subject", "text"))).isCompletedExceptionally();
		assertThat(log).contains("The notice to reviewer@lantu.example was not sent: nobody answers")
			.doesNotContain("\tat org.lantu");
		assertThat(this.counts.since(LocalDate.of(2026, 11, 22)).failed()).isEqualTo(1);
		assertThat(this.counts.since(LocalDate.of(2026, 11, 22)).lastFailure())
			.isEqualTo(Instant.parse("2026-11-22T04:00:00Z"));
		assertThat(this.counts.since(LocalDate.of(2026, 11, 23)).failed()).isZero();
	}

	@Test
	void mailsAreCounted() throws Exception {
		long before = this.counts.since(LocalDate.of(2026, 11, 22)).sent();
		this.desk.submit("analyst", Desk.typed("410000", "national-key-labs", 2024, "14"));
		received(2);
		await().atMost(PATIENCE, TimeUnit.MILLISECONDS)
			.until(() -> this.counts.since(LocalDate.of(2026, 11, 22)).sent() == before + 2);
	}

	private List<MimeMessage> received(int count) {
		// the server's own way of waiting can miss a mail that comes while it begins
		await().atMost(PATIENCE, TimeUnit.MILLISECONDS).until(() -> this.server.getReceivedMessages().length >= count);
		List<MimeMessage> mails = Arrays.asList(this.server.getReceivedMessages());
		assertThat(mails).hasSize(count);
		return mails;
	}

	private static String to(MimeMessage mail) {
		try {
			return mail.getRecipients(Message.RecipientType.TO)[0].toString();
		}
		catch (MessagingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String text(MimeMessage mail) throws Exception {
		return String.valueOf(mail.getContent());
	}

	/** A mail server that is down. */
	private static final class Unreachable implements MailSender {

		@Override
		public void send(SimpleMailMessage... mails) {
			throw new MailSendException("nobody answers");
		}

	}

}
