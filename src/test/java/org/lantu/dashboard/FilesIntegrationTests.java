package org.lantu.dashboard;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lantu.PortalTest;

import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every table of a page as files: the same in both forms and languages, linked at the
 * same place, with its sources, edition and address.
 */
@PortalTest
class FilesIntegrationTests extends PortalPages {

	private static final String FORMULA_STARTS = "=+-@＝＋－＠\t\r\n";

	/** What an address has before and after the ending, and the page that links it. */
	private static final List<String> FILES = List.of("/plans/henan-2022||/plans/henan-2022",
			"/plans/henan-2022/targets/rd-intensity-2022/chart||/plans/henan-2022/targets/rd-intensity-2022",
			"/regions/410000/profile||/regions/410000/profile", "/accounts/2021-2025||/accounts/2021-2025",
			"/indicators/rd-intensity||/indicators/rd-intensity",
			"/indicators/rd-expenditure/composition|?year=2025|/indicators/rd-expenditure/composition",
			"/compare|?indicator=rd-intensity,gdp&regions=410000,420000|/compare",
			"/sources/techme-rdactivity/figures||/sources/techme-rdactivity", "/method/back-test||/method",
			"/targets|?year=2025|/targets", "/sources||/sources", "/corrections||/corrections");

	static Stream<Arguments> files() {
		return FILES.stream()
			.map((file) -> file.split("\\|", -1))
			.flatMap((file) -> Stream.of("zh", "en")
				.map((language) -> Arguments.of(file[0],
						file[1].isEmpty() ? "?lang=" + language : file[1] + "&lang=" + language, file[2])));
	}

	@ParameterizedTest
	@MethodSource("files")
	void bothFormsTellTheSame(String path, String query, String page) throws IOException {
		List<CsvRecord> csv = csv(path, query);
		List<List<Row>> sheets = workbook(path, query);
		assertThat(sheets).hasSize(3);
		List<Row> rows = sheets.get(0);
		assertThat(rows).hasSameSizeAs(csv).hasSizeGreaterThan(1);
		boolean numbers = false;
		for (int at = 0; at < csv.size(); at++) {
			assertThat(texts(rows.get(at), csv.get(0).getFieldCount())).isEqualTo(csv.get(at).getFields());
			numbers |= rows.get(at).stream().anyMatch((cell) -> cell != null && cell.getType() == CellType.NUMBER);
		}
		assertThat(numbers).isTrue();
		assertThat(csv.stream().flatMap((row) -> row.getFields().stream())).noneMatch(
				(text) -> !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 && !text.matches("-[0-9.]+"));
		List<Row> about = sheets.get(2);
		assertThat(about.get(2).getCell(1).asNumber().intValue()).isPositive();
		assertThat(about.get(3).getCellText(1)).isEqualTo("2026-11-22");
		assertThat(about.get(4).getCellText(1)).startsWith("http://localhost" + page + "?")
			.contains("asOf=2026-11-22", "edition=");
	}

	@ParameterizedTest
	@MethodSource("files")
	void sourcesThatRowsNameAreListed(String path, String query, String page) throws IOException {
		List<List<Row>> sheets = workbook(path, query);
		List<String> listed = sheets.get(1).stream().skip(1).map((row) -> row.getCellText(1)).toList();
		// the table of a chart names its documents by their titles
		List<Integer> columns = Stream.of("source", "来源", "实际来源", "目标来源", "Actual source", "Target source")
			.filter((head) -> !path.endsWith("/chart"))
			.map((head) -> texts(sheets.get(0).get(0), sheets.get(0).get(0).getCellCount()).indexOf(head))
			.filter((column) -> column >= 0)
			.toList();
		assertThat(sheets.get(0).stream().skip(1).flatMap((row) -> columns.stream().map(row::getCellText)))
			.allMatch((source) -> source.isEmpty() || listed.contains(source));
		// the list of documents is itself one
		assertThat(listed.isEmpty()).isEqualTo(path.equals("/sources"));
	}

	@ParameterizedTest
	@MethodSource("files")
	void pagesLinkBothAmongTheirActions(String path, String query, String page) {
		String html = body(get(page + query));
		String actions = html.substring(html.indexOf("class=\"lt-actions"));
		assertThat(actions.substring(0, actions.indexOf("</span>"))).contains("href=\"" + path + ".xlsx",
				"href=\"" + path + ".csv");
	}

	/** A goal for growth is in per cent, what it grows from is not. */
	@Test
	void baselinesHaveTheirOwnUnit() {
		List<CsvRecord> rows = csv("/targets", "?lang=zh");
		List<String> heads = rows.get(0).getFields();
		assertThat(rows.stream().filter((row) -> row.getField(heads.indexOf("基期值")).equals("24393.1"))).singleElement()
			.satisfies((row) -> {
				assertThat(row.getField(heads.indexOf("单位"))).isEqualTo("% 年均");
				assertThat(row.getField(heads.indexOf("基期值单位"))).isEqualTo("亿元");
			});
	}

	@Test
	void sameEditionIsTheSameFileAndKeepsItsType() throws Exception {
		MvcTestResult first = get("/plans/henan-2022.xlsx?lang=zh");
		assertThat(first).hasStatusOk()
			.hasContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
			.headers()
			.hasValue("Content-Disposition", "attachment; filename=\"lantu-henan-2022.xlsx\"");
		assertThat(get("/plans/henan-2022.xlsx?lang=zh").getResponse().getContentAsByteArray())
			.isEqualTo(first.getResponse().getContentAsByteArray());
	}

	@Test
	void unknownThingsAreNotFoundInTheirForm() {
		assertThat(get("/plans/henan-2023.xlsx")).hasStatus(404).hasContentTypeCompatibleWith("text/plain");
	}

	private List<CsvRecord> csv(String path, String query) {
		MvcTestResult answer = get(path + ".csv" + query);
		assertThat(answer).hasStatusOk().hasContentType("text/csv;charset=UTF-8");
		String text = body(answer);
		assertThat(text).startsWith("\uFEFF");
		return CsvReader.builder().ofCsvRecord(text.substring(1)).stream().toList();
	}

	private List<List<Row>> workbook(String path, String query) throws IOException {
		MvcTestResult answer = get(path + ".xlsx" + query);
		assertThat(answer).hasStatusOk();
		try (ReadableWorkbook workbook = new ReadableWorkbook(
				new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
			return workbook.getSheets().map(FilesIntegrationTests::rows).toList();
		}
	}

	private static List<Row> rows(Sheet sheet) {
		try {
			return sheet.read();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** As CSV has them: numbers as they are written, nothing for an empty cell. */
	private static List<String> texts(Row row, int columns) {
		return Stream.iterate(0, (column) -> column + 1)
			.limit(columns)
			.map((column) -> row.getOptionalCell(column).map(Cell::getRawValue).orElse(""))
			.collect(Collectors.toList());
	}

}
