package org.lantu.entry.files.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * Files that are broken, or made to break what reads them: each is refused for its
 * reason, before it is unpacked into memory.
 */
class HostileFilesTests {

	@TempDir
	private Path folder;

	private static final String SHEET = "xl/worksheets/sheet1.xml";

	static Stream<Arguments> files() throws IOException {
		return Stream.concat(packed(), texts());
	}

	private static Stream<Arguments> packed() throws IOException {
		return Stream.of(Arguments.of("a bomb", "bomb", with(Map.of("xl/media/a.bin", new byte[60 << 20]))),
				Arguments.of("a bomb of a sheet", "bomb", sheet("<worksheet>" + "<row/>".repeat(2 << 20))),
				Arguments.of("a bomb of words", "bomb", words("<sst>" + "<si><t>a</t></si>".repeat(1 << 20))),
				Arguments.of("many parts", "entries", many("xl/media/", ".bin", 2100)),
				Arguments.of("many sheets", "sheets", many("xl/worksheets/sheet", ".xml", 1990)),
				Arguments.of("a packed file inside", "nested", with(Map.of("xl/media/a.zip", with(Map.of())))),
				Arguments.of("entities", "entities", sheet("<!DOCTYPE a [<!ENTITY b \"c\">]><worksheet/>")),
				Arguments.of("an entity of elsewhere", "entities",
						sheet("<?xml version=\"1.0\"?><!doctype a SYSTEM \"file:///etc/passwd\"><worksheet/>")),
				Arguments.of("an entity behind much else", "entities",
						sheet("<worksheet>" + " ".repeat(70_000) + "<!ENTITY b \"c\"></worksheet>")),
				Arguments.of("an entity nobody declared", "truncated", sheet("<worksheet>&b;</worksheet>")),
				Arguments.of("a comment without an end", "entities", sheet("<worksheet><!-- ")),
				Arguments.of("orders to programs", "entities", sheet("<worksheet><?php ?></worksheet>")),
				Arguments.of("a text without an end", "entities", sheet("<worksheet>" + " ".repeat(1 << 20))),
				Arguments.of("another encoding", "entities",
						with(Map.of(SHEET, "<worksheet/>".getBytes(StandardCharsets.UTF_16LE)))),
				Arguments.of("merged cells on merged cells", "large",
						sheet("<worksheet><sheetData><row><c t=\"str\"><v>a</v></c></row>" + "<row/>".repeat(10_000)
								+ "</sheetData><mergeCells>" + "<mergeCell ref=\"A1:OJ10000\"/>".repeat(10_000)
								+ "</mergeCells></worksheet>")),
				Arguments.of("elements in elements", "odd", sheet("<a>".repeat(100_000))),
				Arguments.of("ever other names", "odd", sheet("<worksheet>" + names(1000))),
				Arguments.of("a cell far away", "far", cell("r=\"ZZZZZZ1\"", "<v>1</v>")),
				Arguments.of("a cell in disguise", "far", cell("r=\"&#90;&#90;&#90;&#90;1\"", "")),
				Arguments.of("a line far below", "far", sheet("<worksheet><sheetData><row r=\"99999999\"/>")),
				Arguments.of("a word that is not there", "truncated", cell("r=\"A1\" t=\"s\"", "<v>2000000000</v>")),
				Arguments.of("an element in a value", "odd", cell("r=\"A1\"", "<v><b/></v>")),
				Arguments.of("macros", "macros", with(Map.of("xl/vbaProject.bin", new byte[] { 1 }))),
				Arguments.of("a binary workbook", "binary-workbook", with(Map.of("xl/workbook.bin", new byte[] { 1 }))),
				Arguments.of("no workbook", "no-workbook", zip(Map.of("word/document.xml", bytes("<w/>")))),
				Arguments.of("a locked part", "locked", locked()),
				Arguments.of("a truncated workbook", "truncated", Arrays.copyOf(workbook(3), 700)),
				Arguments.of("broken XML", "truncated", sheet("<worksheet><sheetData><row")), Arguments
					.of("a workbook without sheets", "empty", with(Map.of("xl/workbook.xml", bytes("<workbook/>")))));
	}

	private static Stream<Arguments> texts() {
		return Stream.of(
				Arguments.of("an old workbook", "old-office", bytes("\u00d0\u00cf\u0011\u00e0" + "a".repeat(100_000))),
				Arguments.of("a locked workbook", "locked",
						bytes("\u00d0\u00cf\u0011\u00e0" + "a".repeat(99_997) + "E\0n\0c\0r\0y\0p\0t\0e\0d\0")),
				Arguments.of("a document", "pdf", bytes("%PDF-1.7")),
				Arguments.of("a page of the web", "markup", bytes("<html><table><tr><td>1</td></tr></table></html>")),
				Arguments.of("XML", "markup", bytes("<?xml version=\"1.0\"?><Workbook/>")),
				Arguments.of("bytes", "binary", new byte[] { 'a', 0, 'b', 0, 0, 7 }),
				Arguments.of("no text at all", "binary", new byte[] { (byte) 0xFF, (byte) 0xFF, 1, (byte) 0x80 }),
				Arguments.of("no encoding that is known", "encoding",
						new byte[] { (byte) 0xFF, (byte) 0xFF, (byte) 0x80 }),
				Arguments.of("a picture", "binary", bytes("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR")),
				Arguments.of("an open quotation", "csv", bytes("a,\"b")),
				Arguments.of("nothing", "empty", bytes("\n\n")),
				Arguments.of("too wide", "columns", bytes("a" + ",b".repeat(500))),
				Arguments.of("a long cell", "cell", bytes("a," + "b".repeat(5000))),
				Arguments.of("a cell without an end", "csv", bytes("a,\"" + "b".repeat(2 << 20))),
				Arguments.of("words behind a quotation", "quoted", bytes("a,b\n\"1\"2,3\n")),
				Arguments.of("a number in two cells", "row", bytes("a,2021,2022\nb,1,143.26,1.86\nc,2,3\n")),
				Arguments.of("cells that nothing parts", "unparted", bytes("a|2021\nb|1\n")),
				Arguments.of("a million blank cells", "columns", bytes("a,b\n" + ",".repeat(1 << 20))),
				Arguments.of("too many cells", "large", bytes(("a" + ",1".repeat(390) + "\n").repeat(31_000))));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("files")
	void isRefused(String name, String reason, byte[] file) {
		RefusedFileException refused = catchThrowableOfType(RefusedFileException.class, () -> read(file));
		assertThat(refused).as(name).isNotNull();
		assertThat(refused.reason()).isEqualTo(reason);
	}

	/** What is kept of formulas, of raised digits, and of how a word is spoken. */
	@Test
	void readsResultsAndRaisedDigits() throws IOException {
		byte[] file = cell("r=\"B2\"",
				"""
						<f>[1]a!B2</f><v>7.5</v></c><c r="C2" t="str"><f>B2&amp;"x"</f><v>7.5x</v></c><c r="D2" t="e"><f>1/0</f><v>#DIV/0!</v></c>
						<c t="inlineStr"><is><r><t>R&amp;D</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1)</t></r>\
						<rPh sb="0" eb="1"><t>x</t></rPh><r><t> km</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>2</t></r></is>""");
		assertThat(read(file).get(0).lines()).singleElement().satisfies((line) -> {
			assertThat(line.cells()).containsExactly("", "7.5", "7.5x", "#DIV/0!", "R&D¹ km²");
			assertThat(line.remarks()).containsOnly(Map.entry(1, List.of("elsewhere")),
					Map.entry(2, List.of("formula")), Map.entry(3, List.of("formula")));
		});
	}

	/** Columns that hold nothing cost nothing. */
	@Test
	void readsPastAMillionEmptyCells() throws IOException {
		String rows = IntStream.rangeClosed(1, 60)
			.mapToObj((line) -> "<row r=\"" + line + "\">"
					+ IntStream.range(0, 16_384)
						.mapToObj((at) -> "<c r=\"" + letters(at) + line + "\" s=\"0\"/>")
						.collect(Collectors.joining())
					+ "</row>")
			.collect(Collectors.joining());
		byte[] file = sheet("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
				+ rows + "<row r=\"61\"><c r=\"A61\"><v>7</v></c></row></sheetData></worksheet>");
		assertThat(read(file).get(0).lines()).singleElement()
			.satisfies((line) -> assertThat(line.cells()).containsExactly("7"));
	}

	private static String letters(int column) {
		return (column < 26) ? String.valueOf((char) ('A' + column))
				: letters(column / 26 - 1) + (char) ('A' + column % 26);
	}

	private List<ReadSheet> read(byte[] file) throws IOException {
		List<ReadSheet> sheets = new ArrayList<>();
		TableFiles.read(Files.write(this.folder.resolve("file"), file), new SheetReader() {
			@Override
			public void sheet(String name, boolean hidden) {
				sheets.add(new ReadSheet(name, hidden, new ArrayList<>()));
			}

			@Override
			public void line(ReadSheet.Line line) {
				sheets.get(sheets.size() - 1).lines().add(line);
			}
		});
		return sheets;
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.ISO_8859_1);
	}

	private static String names(int number) {
		return IntStream.range(0, number).mapToObj((at) -> "<a" + at + "/>").collect(Collectors.joining());
	}

	private static byte[] cell(String attributes, String content) throws IOException {
		return sheet("<worksheet><sheetData><row r=\"1\"><c " + attributes + ">" + content
				+ "</c></row></sheetData></worksheet>");
	}

	private static byte[] words(String xml) throws IOException {
		return with(Map.of("xl/sharedStrings.xml", bytes(xml)));
	}

	/** The bit that says so, at the first place in which a packed file has it. */
	private static byte[] locked() throws IOException {
		byte[] file = workbook(1);
		file[6] |= 1;
		return file;
	}

	private static byte[] sheet(String xml) throws IOException {
		return with(Map.of(SHEET, bytes(xml)));
	}

	private static byte[] many(String before, String after, int number) throws IOException {
		Map<String, byte[]> parts = new LinkedHashMap<>();
		IntStream.range(2, number).forEach((at) -> parts.put(before + at + after, bytes("<x/>")));
		return with(parts);
	}

	/** A workbook of one sheet, with parts of it replaced or added. */
	private static byte[] with(Map<String, byte[]> parts) throws IOException {
		Map<String, byte[]> all = new LinkedHashMap<>();
		all.put("[Content_Types].xml",
				bytes("""
						<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels"
						ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml"
						ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>"""));
		all.put("_rels/.rels",
				bytes("""
						<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1"
						Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/>
						</Relationships>"""));
		all.put("xl/workbook.xml", bytes("""
				<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
				xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>
				<sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>"""));
		all.put("xl/_rels/workbook.xml.rels",
				bytes("""
						<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1"
						Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>
						</Relationships>"""));
		all.put(SHEET, bytes("<worksheet/>"));
		all.putAll(parts);
		return zip(all);
	}

	private static byte[] zip(Map<String, byte[]> parts) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (Map.Entry<String, byte[]> part : parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue());
			}
		}
		return bytes.toByteArray();
	}

	private static byte[] workbook(int lines) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (Workbook book = new Workbook(bytes, "test", null)) {
			for (int line = 0; line < lines; line++) {
				book.newWorksheet("s" + line).value(line, 0, line);
			}
		}
		return bytes.toByteArray();
	}

}
