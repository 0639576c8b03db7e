package org.lantu.reports.briefing.word;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.lantu.reports.briefing.paper.Briefing;
import org.lantu.reports.briefing.paper.Column;
import org.lantu.reports.briefing.paper.Notes;
import org.lantu.reports.briefing.paper.Sheet;
import org.lantu.reports.briefing.paper.Span;

import static org.assertj.core.api.Assertions.assertThat;

/** The layout of a briefing in Word: GB/T 9704-2012, and what WPS needs. */
class WordFilesTests {

	private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 358 300\" width=\"358\""
			+ " height=\"300\" font-family=\"x\"><text x=\"20\" y=\"50\">%s</text></svg>";

	private static final byte[] FILE = new WordFiles().file(briefing("12.5"));

	private static final WordParts PARTS = WordParts.of(FILE);

	private static Briefing briefing(String inPicture) {
		Notes notes = new Notes();
		Sheet sheet = new Sheet(Locale.CHINESE);
		IntStream.rangeClosed(1, 4).forEach((level) -> sheet.heading(level, "标题"));
		sheet.paragraph(List.of(Span.of("原因："), Span.blank("（请填写）")));
		sheet.table((number) -> "表 " + number, List.of(Column.words("指标", 2), Column.numbers("实际", 1)),
				List.of(List.of(Span.line("一组")), List.of(Span.line("强度"), List.of(notes.on("1.96\n（某年）", "公报"))),
						List.of(Span.line("强度"), List.of(notes.on("2.01", "公报")))));
		sheet.picture((number) -> "图 " + number, SVG.formatted(inPicture), "所示", "图略");
		return new Briefing("file", List.of(new Briefing.Part("zh-CN", "题目", "副题", sheet.blocks(), "来源"),
				new Briefing.Part("en", "Title", "Subtitle", sheet.blocks(), "Source")), notes.all());
	}

	@Test
	void sameBriefingIsTheSameFile() {
		assertThat(new WordFiles().file(briefing("12.5"))).isEqualTo(FILE);
	}

	/**
	 * 37 mm above, 28 mm to the left, 156 x 225 mm, 22 lines; each within half a
	 * millimetre.
	 */
	@Test
	void pageIsThatOfTheStandard() {
		assertThat(PARTS.document()).containsPattern("<w:pgSz [^>]*w:w=\"11906\"[^>]*w:h=\"16838\"")
			.contains("w:linePitch=\"579\"");
		assertThat(millimetres("top")).isBetween(36.5, 37.5);
		assertThat(millimetres("left")).isBetween(27.5, 28.5);
		assertThat(210 - millimetres("left") - millimetres("right")).isBetween(155.5, 156.5);
		assertThat(297 - millimetres("top") - millimetres("bottom")).isBetween(224.5, 225.5);
		assertThat(PARTS.part("word/settings.xml")).contains("<w:evenAndOddHeaders/>");
		assertThat(PARTS.part("word/footer-odd.xml")).contains("w:val=\"right\"", "w:rightChars=\"100\"", " PAGE ");
		assertThat(PARTS.part("word/footer-even.xml")).contains("w:leftChars=\"100\"", " PAGE ");
	}

	private static double millimetres(String margin) {
		String twips = PARTS.document().replaceAll("(?s).*<w:pgMar [^>]*w:" + margin + "=\"(\\d+)\".*", "$1");
		return Integer.parseInt(twips) / 1440.0 * 25.4;
	}

	@Test
	void headingsHaveRealStylesOfTheirLevels() {
		String styles = PARTS.part("word/styles.xml");
		for (int level = 1; level <= 4; level++) {
			assertThat(styles).containsPattern("(?s)w:styleId=\"Heading" + level
					+ "\"(?:(?!</w:style>).)*<w:outlineLvl w:val=\"" + (level - 1) + "\"/>");
			assertThat(PARTS.document()).contains("<w:pStyle w:val=\"Heading" + level + "\"/>");
		}
		assertThat(PARTS.paragraphs()).containsSequence("一、标题", "（一）标题", "1. 标题", "（1）标题");
		assertThat(styles).contains("方正小标宋简体", "黑体", "楷体_GB2312", "仿宋_GB2312");
		assertThat(PARTS.part("word/fontTable.xml")).contains("FangSong", "KaiTi", "SimHei", "SimSun");
	}

	/** Word goes by the widths of cells, WPS by those of the grid. */
	@Test
	void tableSaysItsWidthTwiceAndFillsTheTypeArea() {
		assertThat(PARTS.document()).containsPattern("<w:tblW [^>]*w:w=\"8844\"|<w:tblW [^>]*w:type=\"dxa\"");
		assertThat(PARTS.document()).containsPattern("<w:gridCol w:w=\"5896\"/>\\s*<w:gridCol w:w=\"2948\"/>")
			.contains("<w:tblHeader/>", "<w:cantSplit/>", "<w:gridSpan w:val=\"2\"/>");
	}

	/** Neither the first of a table nor the last: the head and these keep to the next. */
	@Test
	void noRowIsAloneOnAPage() {
		Sheet sheet = new Sheet(Locale.ENGLISH);
		sheet.table((number) -> "Table " + number, List.of(Column.words("Head", 1), Column.words("Other", 1)),
				IntStream.rangeClosed(1, 4)
					.mapToObj((row) -> List.of(Span.line("row " + row), Span.line("cell")))
					.toList());
		String document = WordParts
			.of(new WordFiles().file(new Briefing("file",
					List.of(new Briefing.Part("en", "Title", "Subtitle", sheet.blocks(), "Source")), List.of())))
			.document();
		List<Boolean> kept = Pattern.compile("(?s)<w:tr>.*?</w:tr>|<w:tr .*?</w:tr>")
			.matcher(document)
			.results()
			.map((row) -> row.group().contains("<w:keepNext"))
			.toList();
		assertThat(kept).containsExactly(true, true, false, true, false);
	}

	@Test
	void sourceIsAFootnoteOnceAndThenReferredTo() {
		assertThat(PARTS.part("word/footnotes.xml")).contains("公报").contains("<w:footnoteRef/>");
		assertThat(PARTS.document().split("<w:footnoteReference ", -1)).hasSize(1 + 2);
		assertThat(PARTS.document()).contains("NOTEREF _Note1 ");
	}

	@Test
	void pictureIsAPictureAndNothingIsAChart() {
		assertThat(PARTS.names()).contains("word/media/image1.png")
			.noneMatch((name) -> name.toLowerCase(Locale.ROOT).contains("chart"));
		assertThat(PARTS.document()).contains("descr=\"所示\"").contains("<w:rStyle w:val=\"Blank\"/>");
	}

	/** No font has a character of the private use area's last plane. */
	@Test
	void whatNoFontCanWriteIsSaidInsteadOfDrawn() {
		WordParts parts = WordParts.of(new WordFiles().file(briefing("\uDBFF\uDFFD")));
		assertThat(parts.names()).noneMatch((name) -> name.endsWith(".png"));
		assertThat(parts.paragraphs()).contains("图略");
	}

}
