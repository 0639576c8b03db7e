package org.lantu.platform.tables;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The parts of a workbook beside its sheets (ECMA-376, part 1): what is in it, and the
 * formats of its numbers. They tell no time, so the same table is the same file.
 */
final class WorkbookParts {

	/** Numbers with more decimals than that are shown with so many. */
	static final int MOST_DECIMALS = 12;

	static final int TEXT = 0;

	static final int HEAD = 1;

	private static final int FIRST_NUMBER = 2;

	private static final int OWN_FILLS = 2;

	/** Below are those that spreadsheets have by themselves. */
	private static final int FIRST_OWN_FORMAT = 164;

	private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";

	private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

	private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

	private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

	private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

	private WorkbookParts() {
	}

	/** The style of a number with so many decimals. */
	static int number(int decimals) {
		return FIRST_NUMBER + Math.min(decimals, MOST_DECIMALS);
	}

	/** The style of a text on a coloured ground. */
	static int marked(CellMark mark) {
		return number(MOST_DECIMALS) + 1 + mark.ordinal();
	}

	static String sheetHead() {
		return XML + "<worksheet xmlns=\"" + MAIN + "\">";
	}

	static String contentTypes(int sheets) {
		return XML + "<Types xmlns=\"" + PACKAGE + "content-types\">"
				+ "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
				+ override("workbook", "sheet.main") + override("styles", "styles")
				+ each(sheets, (number) -> override("worksheets/sheet" + number, "worksheet")) + "</Types>";
	}

	private static String override(String part, String type) {
		return "<Override PartName=\"/xl/" + part + ".xml\" ContentType=\"" + TYPE + type + "+xml\"/>";
	}

	static String packageRelations() {
		return relations(relation(1, "officeDocument", "xl/workbook.xml"));
	}

	static String workbookRelations(int sheets) {
		return relations(each(sheets, (number) -> relation(number, "worksheet", "worksheets/sheet" + number + ".xml"))
				+ relation(sheets + 1, "styles", "styles.xml"));
	}

	private static String relations(String relations) {
		return XML + "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + relations + "</Relationships>";
	}

	private static String relation(int id, String type, String target) {
		return "<Relationship Id=\"rId" + id + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\"/>";
	}

	static String workbook(List<String> sheets) {
		return XML + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets>"
				+ each(sheets.size(), (number) -> "<sheet name=\"" + WorkbookText.escaped(sheets.get(number - 1))
						+ "\" sheetId=\"" + number + "\" r:id=\"rId" + number + "\"/>")
				+ "</sheets></workbook>";
	}

	static String styles() {
		String formats = IntStream.rangeClosed(0, MOST_DECIMALS)
			.mapToObj((decimals) -> "<numFmt numFmtId=\"" + (FIRST_OWN_FORMAT + decimals) + "\" formatCode=\"#,##0"
					+ ((decimals > 0) ? "." + "0".repeat(decimals) : "") + "\"/>")
			.collect(Collectors.joining());
		String numbers = IntStream.rangeClosed(0, MOST_DECIMALS)
			.mapToObj((decimals) -> style(FIRST_OWN_FORMAT + decimals, 0))
			.collect(Collectors.joining());
		return XML + "<styleSheet xmlns=\"" + MAIN + "\"><numFmts count=\"" + (MOST_DECIMALS + 1) + "\">" + formats
				+ "</numFmts><fonts count=\"2\"><font><sz val=\"11\"/></font><font><b/><sz val=\"11\"/></font></fonts>"
				+ fills() + "<borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
				+ "<cellXfs count=\"" + (number(MOST_DECIMALS) + 1 + CellMark.values().length) + "\">" + style(0, 0)
				+ style(0, 1) + numbers + marks() + "</cellXfs></styleSheet>";
	}

	/** Two grounds are the spreadsheet's own; a mark has one each. */
	private static String fills() {
		return "<fills count=\"" + (OWN_FILLS + CellMark.values().length)
				+ "\"><fill><patternFill patternType=\"none\"/></fill>"
				+ "<fill><patternFill patternType=\"gray125\"/></fill>"
				+ Arrays.stream(CellMark.values())
					.map((mark) -> "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"" + mark.colour()
							+ "\"/><bgColor indexed=\"64\"/></patternFill></fill>")
					.collect(Collectors.joining())
				+ "</fills>";
	}

	private static String marks() {
		return Arrays.stream(CellMark.values())
			.map((mark) -> "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"" + (OWN_FILLS + mark.ordinal())
					+ "\" borderId=\"0\" xfId=\"0\" applyFill=\"1\"/>")
			.collect(Collectors.joining());
	}

	private static String style(int format, int font) {
		return "<xf numFmtId=\"" + format + "\" fontId=\"" + font + "\" fillId=\"0\" borderId=\"0\" xfId=\"0\""
				+ ((format > 0) ? " applyNumberFormat=\"1\"" : "") + ((font > 0) ? " applyFont=\"1\"" : "") + "/>";
	}

	private static String each(int number, IntFunction<String> part) {
		return IntStream.rangeClosed(1, number).mapToObj(part).collect(Collectors.joining());
	}

}
