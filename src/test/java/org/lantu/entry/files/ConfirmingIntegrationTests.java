package org.lantu.entry.files;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.lantu.PortalVisitor;
import org.lantu.actuals.imports.ImportLedger;
import org.lantu.entry.EntryTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Imports that are being confirmed, by the pages: what is told meanwhile, and what is
 * left of one that was broken off. Each test has a year of its own.
 */
@EntryTest
class ConfirmingIntegrationTests {

	private static final String HEAD = "地区,指标,年份,数值,来源,公布日期,原文,理由\n";

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private ImportLedger ledger;

	@Autowired
	private TransactionTemplate transaction;

	private PortalVisitor analyst() {
		return new PortalVisitor(this.port).login("analyst");
	}

	private static String row(int year, String value) {
		return "河南,rd-intensity,%d,%s,hn-st-conf-2026,2026-03-05,\"说,%s\",已与省统计局核对\n".formatted(year, value, value);
	}

	private static String send(PortalVisitor visitor, String text) {
		return PortalVisitor.target(
				visitor.upload("/entry/import", "/entry/import", "figures.csv", text.getBytes(StandardCharsets.UTF_8)));
	}

	private static void confirm(PortalVisitor visitor, String address) {
		String page = visitor.get(address).body();
		visitor.submit(address, address, "act", "submit", "edition",
				page.replaceAll("(?s).*name=\"edition\" value=\"([0-9]+)\".*", "$1"));
	}

	private static long id(String address) {
		return Long.parseLong(address.replaceAll("\\D", ""));
	}

	private List<String> ledger(int year) {
		return this.jdbc.sql("""
				select r.value || ' ' || r.state from figure f join figure_revision r on r.figure = f.id
				where f.year = :year and r.state not in ('PUBLISHED', 'CORRECTED') order by 1""")
			.param("year", year)
			.query(String.class)
			.list();
	}

	/** As a portal leaves it that has asked for it, or was killed in the middle. */
	private void asked(String address, boolean started) {
		this.jdbc
			.sql("""
					insert into import_confirming (import, act, fit_only, seen, asked_by, asked_at, started_at, figures, reached)
					select id, 'submit', false, edition, 'analyst', now(), case when :started then now() end, 1, 0
					from file_import where id = :id""")
			.param("started", started)
			.param("id", id(address))
			.update();
	}

	@Test
	void saysWhatWasBrokenOffAndConfirmsAgain() {
		PortalVisitor analyst = analyst();
		String address = send(analyst, HEAD + row(1963, "0.71"));
		asked(address, true);
		this.ledger.noteBrokenOff();
		assertThat(analyst.get(address).body()).contains("the portal was stopped while it confirmed this file",
				"Submit for review (1)");
		assertThat(ledger(1963)).isEmpty();
		confirm(analyst, address);
		assertThat(ledger(1963)).containsExactly("0.71 SUBMITTED");
		assertThat(analyst.get(address).body()).doesNotContain("the portal was stopped");
	}

	@Test
	void tellsHowFarItIsAndChangesNothingMeanwhile() {
		PortalVisitor analyst = analyst();
		String address = send(analyst, HEAD + row(1967, "0.72"));
		asked(address, true);
		this.ledger.noteBrokenOff();
		asked(address, true);
		this.transaction.executeWithoutResult((status) -> {
			this.jdbc.sql("select id from file_import where id = :id for update")
				.param("id", id(address))
				.query(Long.class)
				.single();
			// whoever works on it holds its row: nobody takes it for broken off
			CompletableFuture.runAsync(this.ledger::noteBrokenOff).join();
			assertThat(analyst.get(address).body()).doesNotContain("the portal was stopped")
				.contains("The file is being confirmed", "0 of 1 figure", "http-equiv=\"refresh\"")
				.doesNotContain("Submit for review");
			assertThat(analyst.get("/entry/import").body()).contains("being confirmed");
			again(analyst, address);
		});
		assertThat(this.jdbc.sql("select left_out from import_figure where import = :id")
			.param("id", id(address))
			.query(Boolean.class)
			.single()).isFalse();
		assertThat(ledger(1967)).isEmpty();
		this.ledger.noteBrokenOff();
	}

	/** By forms that were open before. */
	private static void again(PortalVisitor visitor, String address) {
		visitor.submit("/entry/import", address, "act", "submit", "edition", "1");
		visitor.submit("/entry/import", address, "out", "0");
	}

	@Test
	void doesWhatAnotherPortalWasAskedFor() {
		PortalVisitor analyst = analyst();
		String left = send(analyst, HEAD + row(1979, "0.73"));
		asked(left, false);
		send(analyst, HEAD + row(1979, "0.73"));
		assertThat(ledger(1979)).containsExactly("0.73 SUBMITTED");
		assertThat(analyst.get(left).body()).contains("1 figure submitted for review");
	}

	@Test
	void confirmsOnceHoweverOftenItIsAskedFor() {
		PortalVisitor analyst = analyst();
		String address = send(analyst, HEAD + row(1980, "0.74"));
		CompletableFuture
			.allOf(Stream.generate(this::analyst)
				.limit(4)
				.map((visitor) -> CompletableFuture.runAsync(() -> confirm(visitor, address)))
				.toArray(CompletableFuture[]::new))
			.join();
		assertThat(ledger(1980)).containsExactly("0.74 SUBMITTED");
		assertThat(this.jdbc
			.sql("select count(*) from audit_event where act = 'import-confirmed' and subject = cast(:id as text)")
			.param("id", id(address))
			.query(Integer.class)
			.single()).isEqualTo(1);
	}

}
