package org.lantu.entry.files;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.lantu.PortalVisitor;
import org.lantu.accounts.People;
import org.lantu.actuals.RevisionRef;
import org.lantu.actuals.ledger.FigureDesk;
import org.lantu.actuals.ledger.FigureLedger;
import org.lantu.entry.Desk;
import org.lantu.entry.EntryTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Imports are taken back by the pages, before and after their figures were published.
 * Each test has a year of its own.
 */
@EntryTest
class UndoingIntegrationTests {

	private static final String HEAD = "地区,指标,年份,数值,来源,公布日期,原文,理由\n";

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private FigureLedger ledger;

	@Autowired
	private FigureDesk figures;

	@Autowired
	private People people;

	private Desk desk() {
		return new Desk(this.ledger, this.people);
	}

	private PortalVisitor visitor(String login) {
		return new PortalVisitor(this.port).login(login);
	}

	/** An import of R&amp;D intensity and expenditure in Henan. */
	private String imported(PortalVisitor analyst, int year, String act) {
		String text = HEAD + row("rd-intensity", year, "0.45") + row("rd-expenditure", year, "45.5");
		String address = PortalVisitor.target(
				analyst.upload("/entry/import", "/entry/import", "figures.csv", text.getBytes(StandardCharsets.UTF_8)));
		String page = analyst.get(address).body();
		analyst.submit(address, address, "act", act, "edition",
				page.replaceAll("(?s).*name=\"edition\" value=\"([0-9]+)\".*", "$1"));
		return address;
	}

	private static String row(String indicator, int year, String value) {
		return "河南,%s,%d,%s,hn-st-conf-2026,2026-03-05,\"2025年,%s\",已与省统计局核对%n".formatted(indicator, year, value,
				value);
	}

	private void publishAll(int year) {
		List<RevisionRef> waiting = this.figures.queue(desk().person("reviewer"))
			.stream()
			.map((one) -> one.entry())
			.filter((entry) -> entry.figure().year() == year)
			.map((entry) -> entry.ref())
			.toList();
		desk().publish("reviewer", waiting);
	}

	private List<String> ledger(int year) {
		return this.jdbc
			.sql("""
					select f.indicator || ' ' || r.value || ' ' || r.state from figure f
					join figure_revision r on r.figure = f.id where f.year = :year and f.region = '410000' order by f.indicator, r.id""")
			.param("year", year)
			.query(String.class)
			.list();
	}

	private static String undo(PortalVisitor analyst, String address, String reason) {
		HttpResponse<String> answer = analyst.submit(address, address + "/undoing", "reason", reason);
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
		return analyst.get(PortalVisitor.target(answer).replaceFirst("#.*", "")).body();
	}

	private long undoing(String address) {
		return this.jdbc.sql("select max(id) from import_undoing where import = :id")
			.param("id", Long.valueOf(address.replaceAll("\\D", "")))
			.query(Long.class)
			.single();
	}

	private String decide(String address, String act, String reason) {
		PortalVisitor reviewer = visitor("reviewer");
		HttpResponse<String> answer = reviewer.submit("/review", "/review/undoings/" + undoing(address), "region",
				"410000", "act", act, "reason", reason);
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
		return reviewer.get(PortalVisitor.target(answer)).body();
	}

	@Test
	void throwsAwayWhatStillWaits() {
		PortalVisitor analyst = visitor("analyst");
		String submitted = imported(analyst, 1976, "submit");
		assertThat(undo(analyst, submitted, " ")).contains("please give a reason first");
		assertThat(ledger(1976)).hasSize(2);
		assertThat(undo(analyst, submitted, "用错了年鉴")).contains("2 discarded", "用错了年鉴", "2 taken back and discarded");
		assertThat(ledger(1976)).isEmpty();
		assertThat(undo(analyst, submitted, "再来一次")).contains("There is nothing to take back");
		String drafted = imported(analyst, 1976, "draft");
		undo(analyst, drafted, "用错了年鉴");
		assertThat(ledger(1976)).isEmpty();
		assertThat(analyst.get("/entry/import").body()).contains("2 discarded", "SHA-256");
	}

	@Test
	void withdrawsWhatWasPublishedOnceAReviewerAgrees() {
		PortalVisitor analyst = visitor("analyst");
		desk().publish("reviewer", desk().submit("analyst", Desk.typed("410000", "rd-intensity", 1977, "0.40")));
		String address = imported(analyst, 1977, "submit");
		publishAll(1977);
		assertThat(undo(analyst, address, "用错了年鉴")).contains("2 published",
				"2 waiting for a reviewer to withdraw them");
		assertThat(ledger(1977)).contains("rd-intensity 0.45 PUBLISHED");
		String queue = visitor("reviewer").get("/review").body();
		assertThat(queue).contains("withdraw 2 published figures?", "0.45%", "0.40%", "not on file here", "用错了年鉴");
		long edition = edition();
		decide(address, "withdraw", "");
		assertThat(ledger(1977)).containsExactly("rd-expenditure 45.5 CORRECTED", "rd-intensity 0.40 PUBLISHED",
				"rd-intensity 0.45 CORRECTED");
		assertThat(edition()).isEqualTo(edition + 1);
		assertThat(
				this.jdbc.sql("select judged from edition order by number desc limit 1").query(Boolean.class).single())
			.isTrue();
		assertThat(visitor("reviewer").get("/corrections").body()).contains("用错了年鉴");
		assertThat(visitor("reviewer").get("/figures/410000/rd-intensity/1977").body()).contains("0.40");
		assertThat(this.jdbc.sql("""
				select coalesce(to_year::text, 'none') from correction where year = 1977 order by indicator""")
			.query(String.class)
			.list()).containsExactly("none", "1977");
		assertThat(analyst.get(address).body()).contains("2 published and withdrawn since", "2 withdrawn");
		assertThat(this.jdbc.sql("select act from audit_event where subject = :subject and act like 'import-un%'")
			.param("subject", address.replaceAll("\\D", ""))
			.query(String.class)
			.list()).containsExactly("import-undone");
	}

	private long edition() {
		return this.jdbc.sql("select max(number) from edition").query(Long.class).single();
	}

	@Test
	void leavesAloneAndNamesWhatWasChangedSince() {
		PortalVisitor analyst = visitor("analyst");
		String address = imported(analyst, 1978, "submit");
		publishAll(1978);
		desk().publish("reviewer", desk().submit("analyst", Desk.typed("410000", "rd-intensity", 1978, "0.46")));
		assertThat(undo(analyst, address, "用错了年鉴")).contains("1 waiting for a reviewer", "1 left alone",
				"has been published since");
		desk().submit("analyst", Desk.typed("410000", "rd-expenditure", 1978, "46.5"));
		decide(address, "withdraw", "");
		assertThat(ledger(1978)).containsExactly("rd-expenditure 45.5 PUBLISHED", "rd-expenditure 46.5 SUBMITTED",
				"rd-intensity 0.45 PUBLISHED", "rd-intensity 0.46 PUBLISHED");
		assertThat(analyst.get(address).body()).contains("2 left alone", "is changing it");
		desk().clear(this.figures);
	}

	@Test
	void reviewerMayKeepWhatIsPublished() {
		PortalVisitor analyst = visitor("analyst");
		String address = imported(analyst, 1986, "submit");
		publishAll(1986);
		undo(analyst, address, "用错了年鉴");
		assertThat(decide(address, "keep", "")).contains("please give a reason first");
		decide(address, "keep", "年鉴没有用错");
		assertThat(ledger(1986)).containsExactly("rd-expenditure 45.5 PUBLISHED", "rd-intensity 0.45 PUBLISHED");
		assertThat(analyst.get(address).body()).contains("2 kept by a reviewer", "年鉴没有用错");
		assertThat(decide(address, "withdraw", "")).contains("nothing left here for you to decide on");
	}

}
