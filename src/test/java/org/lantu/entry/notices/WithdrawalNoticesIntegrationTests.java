package org.lantu.entry.notices;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.Test;
import org.lantu.PortalVisitor;
import org.lantu.accounts.People;
import org.lantu.actuals.ledger.FigureDesk;
import org.lantu.actuals.ledger.FigureLedger;
import org.lantu.actuals.notices.NoticeItem;
import org.lantu.entry.Desk;
import org.lantu.entry.EntryTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Reviewers are told by mail what of an import is to be withdrawn.
 */
@EntryTest
class WithdrawalNoticesIntegrationTests {

	@LocalServerPort
	private int port;

	@Autowired
	private GreenMail server;

	@Autowired
	private FigureLedger ledger;

	@Autowired
	private FigureDesk figures;

	@Autowired
	private People people;

	@Autowired
	private NoticeTexts texts;

	@Autowired
	private JdbcClient jdbc;

	/** Nobody is told of what is decided on already, or of what they asked for. */
	@Test
	void reviewersAreToldWhatIsToBeWithdrawn() throws Exception {
		this.jdbc.sql("update person set email = login || '@lantu.example' where login <> 'hubei.analyst'").update();
		forgetMails();
		PortalVisitor analyst = new PortalVisitor(this.port).login("analyst");
		String address = imported(analyst);
		received();
		Desk desk = new Desk(this.ledger, this.people);
		desk.publish("reviewer",
				this.figures.queue(desk.person("reviewer"))
					.stream()
					.map((one) -> one.entry())
					.filter((entry) -> entry.figure().year() == 1987)
					.map((entry) -> entry.ref())
					.toList());
		forgetMails();
		analyst.submit(address, address + "/undoing", "reason", "用错了年鉴");
		MimeMessage mail = received();
		assertThat(mail.getSubject()).isEqualTo("蓝图：2 条已公布的数据待定是否撤下 · Lantu: published figures to be withdrawn (2)");
		assertThat(String.valueOf(mail.getContent())).contains("河南分析员 撤回了导入的文件“1987.csv”，其中河南已公布的 2 条是否撤下",
				"taken back the imported file \"1987.csv\"", "Henan, R&D intensity, 1987", "用错了年鉴",
				"http://lantu.example/review#u");
		NoticeItem item = item();
		assertThat(this.texts.notice(desk.person("reviewer"), List.of(item))).isPresent();
		assertThat(this.texts.notice(desk.person("analyst"), List.of(item))).isEmpty();
		new PortalVisitor(this.port).login("reviewer")
			.submit("/review", "/review/undoings/" + item.subject(), "region", "410000", "act", "withdraw");
		assertThat(this.texts.notice(desk.person("china.reviewer"), List.of(item))).isEmpty();
	}

	private void forgetMails() throws Exception {
		this.jdbc.sql("delete from notice_mail").update();
		this.jdbc.sql("delete from notice").update();
		this.server.purgeEmailFromAllMailboxes();
	}

	private static String imported(PortalVisitor analyst) {
		String address = PortalVisitor.target(analyst.upload("/entry/import", "/entry/import", "1987.csv", """
				地区,指标,年份,数值,来源,公布日期,原文,理由
				河南,rd-intensity,1987,0.45,hn-st-conf-2026,2026-03-05,said,已核对
				河南,rd-expenditure,1987,45.5,hn-st-conf-2026,2026-03-05,said,已核对
				""".getBytes(StandardCharsets.UTF_8)));
		analyst.submit(address, address, "act", "submit", "edition",
				analyst.get(address).body().replaceAll("(?s).*name=\"edition\" value=\"([0-9]+)\".*", "$1"));
		return address;
	}

	/** Both reviewers of the region get one mail. */
	private MimeMessage received() {
		await().atMost(20, TimeUnit.SECONDS).until(() -> this.server.getReceivedMessages().length >= 2);
		List<MimeMessage> mails = Arrays.asList(this.server.getReceivedMessages());
		assertThat(mails).flatExtracting((mail) -> Arrays.asList(mail.getRecipients(Message.RecipientType.TO)))
			.extracting(Address::toString)
			.containsExactlyInAnyOrder("reviewer@lantu.example", "china.reviewer@lantu.example");
		return mails.get(0);
	}

	private NoticeItem item() {
		return new NoticeItem(NoticeItem.Kind.WITHDRAWAL,
				this.jdbc.sql("select max(id) from import_undoing").query(Long.class).single(), "analyst");
	}

}
