package org.lantu.platform.tables;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is written as a workbook, read by somebody else's reader.
 */
class WorkbookTests {

	@Test
	void numbersAreNumbersWithTheirDecimals() throws IOException {
		List<Row> rows = read(written(1000,
				TableSheet.of(List.of("指标", "数值（%）"), List.of(Arrays.asList("研发", new BigDecimal("2.40")),
						Arrays.asList(2024, -7), Arrays.asList(null, new BigDecimal("1E+3")), Arrays.asList("", 0.5)))))
			.get(0);
		assertThat(rows.get(0).getCellText(1)).isEqualTo("数值（%）");
		Cell value = rows.get(1).getCell(1);
		assertThat(value.getType()).isEqualTo(CellType.NUMBER);
		assertThat(value.asNumber()).isEqualByComparingTo("2.4");
		assertThat(value.getRawValue()).isEqualTo("2.40");
		assertThat(value.getDataFormatString()).isEqualTo("#,##0.00");
		assertThat(rows.get(2).getCell(0).asNumber()).isEqualByComparingTo("2024");
		assertThat(rows.get(2).getCell(0).getDataFormatString()).isNotEqualTo("#,##0");
		assertThat(rows.get(2).getCell(1).asNumber()).isEqualByComparingTo("-7");
		assertThat(rows.get(3).getOptionalCell(0)).isEmpty();
		assertThat(rows.get(3).getCell(1).asNumber()).isEqualByComparingTo("1000");
		assertThat(rows.get(4).getCell(1).asNumber()).isEqualByComparingTo("0.5");
	}

	@Test
	void marksStandOnTheirColours() throws IOException {
		assertThat(WorkbookParts.styles()).contains("<fills count=\"7\">", "<cellXfs count=\"20\">",
				"<fgColor rgb=\"FFF8CBAD\"/>");
		assertThat(WorkbookParts.marked(CellMark.FAULT)).isEqualTo(18);
		assertThat(read(written(1000,
				TableSheet.of(List.of("a"),
						List.of(List.of(new MarkedCell("1,143.26", CellMark.FAULT)), List.of(), List.of("b")))))
			.get(0)
			.get(1)
			.getCellText(0)).isEqualTo("1,143.26");
	}

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+86", "-x", "@x", "＝1", "＋1", "－1", "＠1", "\tx", "\rx", "\nx" })
	void textIsNoFormula(String text) throws IOException {
		Cell cell = read(written(1000, TableSheet.of(List.of("a"), List.of(List.of(text))))).get(0).get(1).getCell(0);
		assertThat(cell.getType()).isEqualTo(CellType.STRING);
		assertThat(cell.getFormula()).isNull();
		assertThat(cell.asString()).isEqualTo("'" + text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "a < b & \"c\" > 'd'", " two  spaces ", "一行\n又一行", "𠮷野", "]]>" })
	void textStaysWhatItWas(String text) throws IOException {
		assertThat(
				read(written(1000, TableSheet.of(List.of("a"), List.of(List.of(text))))).get(0).get(1).getCellText(0))
			.isEqualTo(text);
	}

	@Test
	void whatXmlCannotHoldIsLeftOutAndWhatIsTooLongIsCut() {
		assertThat(WorkbookText.ofCell("a\u0000\u0001b\uD800c\uFFFE")).isEqualTo("abc");
		assertThat(WorkbookText.ofCell("_x0041_")).isEqualTo("_x005F_x0041_");
		assertThat(WorkbookText.ofCell("长".repeat(40_000))).hasSize(32_767).endsWith("长…");
	}

	@Test
	void tooManyRowsGoOnOnAnotherSheetWithItsHead() throws IOException {
		List<List<Row>> sheets = read(written(100, new TableSheet(List.of("n"),
				(rows) -> IntStream.range(0, 250).forEach((number) -> rows.row(List.of(number))))));
		assertThat(sheets).hasSize(3);
		assertThat(sheets).allSatisfy((rows) -> assertThat(rows.get(0).getCellText(0)).isEqualTo("n"));
		assertThat(sheets.stream().mapToInt(List::size)).containsExactly(100, 100, 53);
		assertThat(sheets.get(2).get(52).getCell(0).asNumber()).isEqualByComparingTo("249");
	}

	@Test
	void headStaysAndColumnsAreAsWideAsTheyNeedToBe() throws IOException {
		String xml = entry(
				written(1000, TableSheet.of(List.of("a", "b"), List.of(List.of("研发经费投入强度", "长".repeat(90))))),
				"xl/worksheets/sheet1.xml");
		assertThat(xml).contains("<pane ySplit=\"1\" topLeftCell=\"A2\"", "state=\"frozen\"",
				"<col min=\"1\" max=\"1\" width=\"18\"", "<col min=\"2\" max=\"2\" width=\"60\"");
	}

	@Test
	void sameTableIsTheSameFile() throws IOException {
		TableSheet table = TableSheet.of(List.of("a"), List.of(List.of("b"), List.of(1)));
		assertThat(written(1000, table)).isEqualTo(written(1000, table));
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(written(1000, table)))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				assertThat(entry.getTimeLocal().getYear()).isEqualTo(1980);
			}
		}
	}

	private static byte[] written(int mostRows, TableSheet table) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		Workbook workbook = new Workbook(bytes, mostRows);
		workbook.sheet("表", table);
		workbook.end();
		return bytes.toByteArray();
	}

	private static List<List<Row>> read(byte[] file) throws IOException {
		try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file),
				new ReadingOptions(true, true))) {
			return workbook.getSheets().map(WorkbookTests::rows).toList();
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

	private static String entry(byte[] file, String name) throws IOException {
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				if (entry.getName().equals(name)) {
					return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
				}
			}
		}
		return "";
	}

}
