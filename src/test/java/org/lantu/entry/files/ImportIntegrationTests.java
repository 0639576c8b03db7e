package org.lantu.entry.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantu.PortalVisitor;
import org.lantu.StatementCounter;
import org.lantu.accounts.People;
import org.lantu.accounts.Person;
import org.lantu.actuals.imports.Imports;
import org.lantu.actuals.ledger.FigureLedger;
import org.lantu.entry.Desk;
import org.lantu.entry.EntryTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Files by the pages: what a file is read as, what is confirmed, and what is never half
 * done. Each test has a year of its own.
 */
@EntryTest
class ImportIntegrationTests {

	private static final String HEAD = "地区,指标,年份,数值,来源,公布日期,原文,理由\n";

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private FigureLedger ledger;

	@Autowired
	private People people;

	@Autowired
	private StatementCounter statements;

	@Autowired
	private ImportPages pages;

	@Autowired
	private Imports imports;

	private PortalVisitor analyst() {
		return new PortalVisitor(this.port).login("analyst");
	}

	private static String row(String region, String indicator, int year, String value) {
		return "%s,%s,%d,%s,hn-st-conf-2026,2026-03-05,\"2025年,%s\",已与省统计局核对%n".formatted(region, indicator, year,
				value, value);
	}

	private static String send(PortalVisitor visitor, byte[] content, String... fields) {
		HttpResponse<String> answer = visitor.upload("/entry/import", "/entry/import", "figures.csv", content, fields);
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
		return PortalVisitor.target(answer);
	}

	private static String send(PortalVisitor visitor, String text, String... fields) {
		return send(visitor, text.getBytes(StandardCharsets.UTF_8), fields);
	}

	private Map<String, Integer> fates(String address) {
		return this.jdbc.sql("select fate, count(*)::int as number from import_figure where import = :id group by fate")
			.param("id", id(address))
			.query((row, number) -> Map.entry(row.getString("fate"), row.getInt("number")))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	private static long id(String address) {
		return Long.parseLong(address.replaceAll("\\D", ""));
	}

	private String state(String address) {
		return this.jdbc.sql("select state from file_import where id = :id")
			.param("id", id(address))
			.query(String.class)
			.single();
	}

	private List<String> ledger(int year) {
		return this.jdbc
			.sql("""
					select f.region || ' ' || f.indicator || ' ' || r.value || ' ' || r.state from figure f
					join figure_revision r on r.figure = f.id where f.year = :year and r.state not in ('PUBLISHED', 'CORRECTED')
					order by 1""")
			.param("year", year)
			.query(String.class)
			.list();
	}

	private static HttpResponse<String> confirm(PortalVisitor visitor, String address, String act) {
		String page = visitor.get(address).body();
		String edition = page.replaceAll("(?s).*name=\"edition\" value=\"([0-9]+)\".*", "$1");
		return visitor.submit(address, address, "act", act, "edition", edition);
	}

	@ParameterizedTest
	@CsvSource({ "UTF-8, 1964", "GB18030, 1965", "UTF-16, 1966" })
	void readsAFigureARowInEachEncoding(String charset, int year) {
		PortalVisitor analyst = analyst();
		String address = send(analyst,
				(HEAD + row("河南", "R&D经费投入强度", year, "0.45") + row("河南省", "rd-expenditure", year, "45.5"))
					.getBytes(Charset.forName(charset)));
		assertThat(fates(address)).containsOnly(Map.entry("NEW", 2));
		String page = analyst.get(address).body();
		assertThat(page).contains("Submit for review (2)", "0.45%");
		confirm(analyst, address, "submit");
		assertThat(state(address)).isEqualTo("DONE");
		assertThat(ledger(year)).containsExactly("410000 rd-expenditure 45.5 SUBMITTED",
				"410000 rd-intensity 0.45 SUBMITTED");
	}

	/** The name of the file says nothing, and what is not whole is told. */
	@Test
	void readsWorkbooksAndRefusesBrokenOnes() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (Workbook book = new Workbook(bytes, "test", null)) {
			Worksheet sheet = book.newWorksheet("R&D经费投入强度");
			sheet.value(0, 0, "地区");
			sheet.value(0, 1, "1950年");
			sheet.value(1, 0, "河南");
			sheet.value(1, 1, 0.43);
			sheet.hideRow(1);
		}
		PortalVisitor analyst = analyst();
		String address = send(analyst, bytes.toByteArray());
		assertThat(fates(address)).containsOnly(Map.entry("INCOMPLETE", 1));
		assertThat(analyst.get(address).body()).contains("R&amp;D经费投入强度!B2", "0.43%", "It stands in a hidden row");
		String broken = send(analyst, Arrays.copyOf(bytes.toByteArray(), 900));
		assertThat(state(broken)).isEqualTo("REFUSED");
		assertThat(analyst.get(broken).body()).contains("The file is not whole");
	}

	@ParameterizedTest
	@CsvSource({ "';',1954", "'\t',1955", "',',1956" })
	void findsWhatPartsTheCells(String separator, int year) {
		String text = "year,value,indicator,region,source,published,quote\n" + year
				+ ",1.0,rd-intensity,410000,hn-st-conf-2026,2026-03-05,said\n";
		String address = send(analyst(), text.replace(",", separator));
		assertThat(fates(address).values()).containsExactly(1);
		assertThat(fates(address)).doesNotContainKey("UNREAD");
	}

	@Test
	void sameFileTwiceChangesNothing() {
		PortalVisitor analyst = analyst();
		String text = HEAD + row("河南", "rd-intensity", 1957, "0.55");
		String first = send(analyst, text);
		confirm(analyst, first, "submit");
		String second = send(analyst, text);
		assertThat(fates(second)).containsOnly(Map.entry("SAME", 1));
		confirm(analyst, second, "submit");
		assertThat(state(second)).isEqualTo("STAGED");
		assertThat(analyst.get(second).body()).contains("There is nothing to take over");
		assertThat(ledger(1957)).hasSize(1);
	}

	@Test
	void takesAllOrNothingUnlessTheGoodOnesAreAskedFor() {
		PortalVisitor analyst = analyst();
		String address = send(analyst,
				HEAD + row("河南", "rd-intensity", 1958, "0.56") + row("湖北", "rd-intensity", 1958, "0.57")
						+ row("河南", "没有的指标", 1958, "1") + row("河南", "rd-expenditure", 1958, "许多"));
		assertThat(fates(address)).containsOnly(Map.entry("NEW", 1), Map.entry("WRONG", 2), Map.entry("UNREAD", 1));
		confirm(analyst, address, "submit");
		assertThat(ledger(1958)).isEmpty();
		assertThat(analyst.get(address).body()).contains("Nothing was taken over", "is no indicator known here");
		confirm(analyst, address, "submit-fit");
		assertThat(ledger(1958)).containsExactly("410000 rd-intensity 0.56 SUBMITTED");
	}

	@Test
	void refusesWhenWhatIsPublishedMovedUnderIt() {
		PortalVisitor analyst = analyst();
		String address = send(analyst, HEAD + row("河南", "rd-intensity", 1959, "0.58"));
		String seen = analyst.get(address).body().replaceAll("(?s).*name=\"edition\" value=\"([0-9]+)\".*", "$1");
		Desk desk = new Desk(this.ledger, this.people);
		desk.publish("reviewer", desk.submit("analyst", Desk.typed("410000", "rd-intensity", 1959, "0.59")));
		analyst.submit(address, address, "act", "submit", "edition", seen);
		assertThat(state(address)).isEqualTo("STAGED");
		assertThat(ledger(1959)).isEmpty();
		assertThat(analyst.get(address).body()).contains("Nothing was taken over: what is published",
				"has changed since the preview", "0.59");
	}

	@Test
	void changesAndLeavesOutRows() {
		PortalVisitor analyst = analyst();
		String address = send(analyst,
				HEAD + row("河南", "没有的指标", 1960, "0.61") + row("河南", "rd-expenditure", 1960, "许多"));
		analyst.submit(address, address, "row", "0", "region.0", "410000", "indicator.0", "rd-intensity", "year.0",
				"1960", "value.0", "0.62", "reason.0", "已核对");
		analyst.submit(address, address, "out", "1");
		assertThat(analyst.get(address).body()).contains("Submit for review (1)");
		confirm(analyst, address, "submit");
		assertThat(ledger(1960)).containsExactly("410000 rd-intensity 0.62 SUBMITTED");
	}

	@Test
	void asksForAColumnThatNobodyCanExplain() {
		PortalVisitor analyst = analyst();
		String text = "地区,指标,年份,数值,其他说法,来源,公布日期,原文,理由\n"
				+ "河南,rd-intensity,1961,0.63,x,hn-st-conf-2026,2026-03-05,said,已核对\n";
		String address = send(analyst, text);
		assertThat(analyst.get(address).body()).contains("Some columns are not understood");
		confirm(analyst, address, "submit");
		assertThat(ledger(1961)).isEmpty();
		analyst.submit(address, address, "act", "columns", "sheet", "0", "column.4", "NOTHING");
		confirm(analyst, address, "submit");
		assertThat(ledger(1961)).hasSize(1);
		String again = send(analyst, text.replace("0.63", "0.64"));
		assertThat(analyst.get(again).body()).contains("read as on 2026-11-22").doesNotContain("not understood,");
	}

	/** Whoever explains a column after that has not worked in vain. */
	@Test
	void keepsWhatWasSaidOfRowsWhenAColumnIsExplained() {
		PortalVisitor analyst = analyst();
		String address = send(analyst,
				"地区,指标,年份,数值,别的数,来源,公布日期,原文,理由\n" + "河南,rd-intensity,1949,0.41,0.5,hn-st-conf-2026,2026-03-05,said,\n"
						+ "河南,rd-expenditure,1949,41,42,hn-st-conf-2026,2026-03-05,said,已核对\n"
						+ "河南,没有的指标,1949,43,44,hn-st-conf-2026,2026-03-05,said,已核对\n");
		analyst.submit(address, address, "row", "0", "region.0", "410000", "indicator.0", "rd-intensity", "year.0",
				"1949", "value.0", "0.42", "reason.0", "已核对");
		analyst.submit(address, address, "out", "2");
		analyst.submit(address, address, "act", "columns", "sheet", "0", "column.4", "NOTHING");
		assertThat(this.jdbc.sql(
				"select value || ' ' || reason || ' ' || left_out from import_figure where import = :id order by ordinal")
			.param("id", id(address))
			.query(String.class)
			.list()).containsExactly("0.42 已核对 false", "41 已核对 false", "43 已核对 true");
		confirm(analyst, address, "submit");
		assertThat(ledger(1949)).containsExactly("410000 rd-expenditure 41 SUBMITTED",
				"410000 rd-intensity 0.42 SUBMITTED");
	}

	/** What the figures would do to verdicts is worked out once. */
	@Test
	void secondLookAtAPreviewAsksForLittle() {
		PortalVisitor analyst = analyst();
		String address = send(analyst,
				HEAD + row("河南", "rd-intensity", 1971, "0.40") + row("河南", "rd-expenditure", 1971, "40"));
		int first = this.statements.during(() -> look(address));
		int second = this.statements.during(() -> look(address));
		assertThat(second).isLessThanOrEqualTo(20).isLessThan(first);
		analyst.submit(address, address, "out", "1");
		assertThat(this.statements.during(() -> look(address))).isGreaterThan(second);
	}

	private void look(String address) {
		Person person = this.people.find("analyst").orElseThrow();
		this.pages.page(person, this.imports.find(person, id(address)).orElseThrow(), "", 0, Locale.ENGLISH);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			value = { "%PDF-1.7 x|This is a PDF", "` `|There is nothing in the file", "a,\"b|quotation mark" })
	void refusesInASentenceWhatIsNoTable(String text, String said) {
		PortalVisitor analyst = analyst();
		String address = send(analyst, text);
		assertThat(state(address)).isEqualTo("REFUSED");
		assertThat(analyst.get(address).body()).contains(said);
	}

	@Test
	void readsWhatSpreadsheetsGuardAndNothingMore() {
		String address = send(analyst(),
				"地区,指标,年份,数值,备注\n河南,rd-intensity,1962,0.65,'=1+1\n,rd-expenditure,,45,\n注：初步数,,,,\n");
		assertThat(this.jdbc.sql("select note from import_figure where import = :id order by ordinal")
			.param("id", id(address))
			.query(String.class)
			.list()).containsExactly("=1+1", "");
		assertThat(this.jdbc.sql("select region || year from import_figure where import = :id order by ordinal")
			.param("id", id(address))
			.query(String.class)
			.list()).containsExactly("4100001962", "4100001962");
		assertThat(analyst().get(address).body()).contains("注：初步数");
	}

	@Test
	void showsAFileToNobodyElse() {
		String address = send(analyst(), HEAD + row("河南", "rd-intensity", 1953, "0.66"));
		assertThat(new PortalVisitor(this.port).login("hubei.analyst").get(address).statusCode()).isEqualTo(404);
		assertThat(analyst().get("/entry/import").body()).contains(address);
		assertThat(analyst().get("/entry/imports/" + 999_999).statusCode()).isEqualTo(404);
	}

	@Test
	void givesTheFileBackWithWhatWasFoundOfIt() throws IOException {
		PortalVisitor analyst = analyst();
		String address = send(analyst, HEAD + row("河南", "rd-intensity", 1950, "0.68") + "\n注,,,,,,,\n"
				+ row("河南", "rd-expenditure", 1950, "许多"));
		byte[] workbook = analyst.bytes(address + "/marked.xlsx");
		try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook));
				Stream<Row> lines = read.getFirstSheet().openStream()) {
			List<Row> rows = lines.toList();
			assertThat(rows.get(0).getCellText(0)).isEqualTo("地区");
			assertThat(rows.get(1).getCellText(8)).startsWith("D2 new");
			Row wrong = rows.stream().filter((row) -> row.getRowNum() == 5).findFirst().orElseThrow();
			assertThat(wrong.getCellText(3)).isEqualTo("许多");
			assertThat(wrong.getCellText(8)).startsWith("D5 wrong");
		}
		assertThat(new PortalVisitor(this.port).login("hubei.analyst").get(address + "/marked.xlsx").statusCode())
			.isEqualTo(404);
	}

	@Test
	void readsWhatAKilledPortalLeft() {
		long id = this.jdbc.sql("""
				insert into file_import (file_name, sha256, content, received_by, received_at)
				values (:name, sha256('x'::bytea), :content, 'analyst', now()) returning id""")
			.param("name", UUID.randomUUID().toString())
			.param("content", (HEAD + row("河南", "rd-intensity", 1952, "0.67")).getBytes(StandardCharsets.UTF_8))
			.query(Long.class)
			.single();
		String other = send(analyst(), HEAD + row("河南", "rd-intensity", 1951, "0.67"));
		assertThat(state(other)).isEqualTo("STAGED");
		assertThat(state("/entry/imports/" + id)).isEqualTo("STAGED");
	}

}
