package org.lantu.entry.files.layout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lantu.actuals.imports.ImportDefaults;
import org.lantu.actuals.imports.StagedColumn;
import org.lantu.actuals.imports.StagedFigure;
import org.lantu.actuals.imports.StagedLine;
import org.lantu.actuals.imports.StagedSheet;
import org.lantu.actuals.imports.Staging;
import org.lantu.entry.files.reading.TableFiles;
import org.lantu.entry.tables.SourceTitles;
import org.lantu.reference.Bilingual;
import org.lantu.reference.Indicator;
import org.lantu.reference.Region;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tables laid out as yearbooks and reports have them, and what is read of each.
 */
class FileLayoutsTests {

	@TempDir
	private static Path folder;

	private static final ImportDefaults NOTHING_SAID = new ImportDefaults("", 0, "", "", "");

	private static final SheetNames NAMES = new SheetNames(
			Map.of("rd-expenditure", indicator("rd-expenditure", "R&D经费", "R&D expenditure", "亿元"), "rd-intensity",
					indicator("rd-intensity", "R&D经费投入强度", "R&D intensity", "%"), "high-tech-enterprises",
					indicator("high-tech-enterprises", "高新技术企业数", "High-tech enterprises", "家")),
			Map.of(), List.of(region("410000", "河南省", "河南", "Henan"), region("420000", "湖北省", "湖北", "Hubei"),
					region("100000", "全国", "全国", "China")));

	private static Indicator indicator(String code, String zh, String en, String unit) {
		return new Indicator(code, 1, new Bilingual(zh, en), new Bilingual(unit, unit), 2, Indicator.Direction.UP,
				Indicator.Aggregation.NONE, Indicator.MeasureType.FLOW, "input", new Indicator.Range(null, null), null,
				null);
	}

	private static Region region(String code, String zh, String shortZh, String en) {
		return new Region(code, new Bilingual(zh, en), new Bilingual(shortZh, en), Region.Level.PROVINCE, null, null,
				null, null, null);
	}

	private static Staged read(byte[] file) {
		try {
			Path path = Files.write(folder.resolve("file"), file);
			Staged staged = new Staged();
			LayoutReader reader = new LayoutReader(
					new FileLayouts(NAMES, Map.of(), new SourceTitles(Map.of()),
							(print) -> Optional.<Map.Entry<LocalDate, List<StagedColumn>>>empty()),
					NOTHING_SAID, staged);
			TableFiles.read(path, reader);
			reader.end();
			return staged;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Staged read(String text) {
		return read(text.getBytes(StandardCharsets.UTF_8));
	}

	private static List<String> figures(Staged file) {
		return file.figures()
			.stream()
			.map((figure) -> figure.at().text() + " " + figure.typed().figure().region() + " "
					+ figure.typed().figure().indicator() + " " + figure.typed().figure().year() + " "
					+ figure.typed().value())
			.toList();
	}

	@Test
	void readsYearsAcrossBeneathATitleOfTheRegion() {
		Staged file = read("""
				河南省,,,
				单位：亿元,,,
				指标,2021年,2022年,2023年
				一、R&D经费①,1018.84,1143.26,1211.66
				高新技术企业数(家),8387,10872,…
				  其中：R&D经费投入强度（%）,1.73,1.86,-
				注：2023 年为初步数。,,,
				""");
		assertThat(figures(file)).containsExactly("B4 410000 rd-expenditure 2021 1018.84",
				"C4 410000 rd-expenditure 2022 1143.26", "D4 410000 rd-expenditure 2023 1211.66",
				"B5 410000 high-tech-enterprises 2021 8387", "C5 410000 high-tech-enterprises 2022 10872",
				"D5 410000 high-tech-enterprises 2023 …", "B6 410000 rd-intensity 2021 1.73",
				"C6 410000 rd-intensity 2022 1.86");
	}

	@Test
	void readsRegionsDownAndIndicatorsAcross() {
		Staged file = read("""
				2022年,,
				地区,R&D经费(万元),高新技术企业数
				全国,307828846,
				河南,11432600,10872
				湖北,12546800,20000
				""");
		assertThat(figures(file)).containsExactly("B3 100000 rd-expenditure 2022 307828846万元",
				"B4 410000 rd-expenditure 2022 11432600万元", "C4 410000 high-tech-enterprises 2022 10872",
				"B5 420000 rd-expenditure 2022 12546800万元", "C5 420000 high-tech-enterprises 2022 20000");
		assertThat(file.figures().get(1).remarks()).singleElement()
			.satisfies((remark) -> assertThat(remark.message().key()).isEqualTo("imported.remark.unit"));
	}

	@Test
	void convertsNothingOfAnIndicatorThatNobodyKnows() {
		Staged file = read("地区,年份,指标,单位,数值\n河南,2022,邮政业务总量,万元,11432600\n");
		assertThat(file.figures()).singleElement()
			.satisfies((figure) -> assertThat(figure.remarks()).extracting((remark) -> remark.message().key())
				.containsExactly("imported.unread.INDICATOR"));
	}

	@Test
	void readsASheetForEachIndicatorWithTwoLinesOfHeads() throws IOException {
		Staged file = read(workbook((book) -> {
			Worksheet sheet = book.newWorksheet("R&D经费");
			sheet.value(0, 0, "地区");
			sheet.value(0, 1, "2022");
			sheet.value(0, 3, 2023);
			sheet.range(0, 1, 0, 2).merge();
			sheet.value(1, 1, "亿元");
			sheet.value(1, 2, "比上年增长（%）");
			sheet.value(1, 3, "亿元");
			sheet.value(2, 0, "河南");
			sheet.value(2, 1, new BigDecimal("1143.26"));
			sheet.value(2, 2, 12.2);
			sheet.formula(2, 3, "B3*1.06");
			Worksheet hidden = book.newWorksheet("R&D经费投入强度");
			hidden.setVisibilityState(VisibilityState.HIDDEN);
			hidden.value(0, 0, "地区");
			hidden.value(0, 1, "2022年");
			hidden.value(1, 0, "湖北");
			hidden.value(1, 1, 2.3);
			hidden.style(1, 1).format("0.00").set();
		}));
		assertThat(figures(file)).contains("B3 410000 rd-expenditure 2022 1143.26", "B2 420000 rd-intensity 2022 2.30");
		assertThat(file.sheets().get(0).columns().get(2).asks()).isTrue();
		assertThat(file.sheets().get(1).hidden()).isTrue();
		assertThat(file.figures().get(file.figures().size() - 1).remarks())
			.anyMatch((remark) -> remark.message().key().equals("imported.remark.hidden-sheet"));
	}

	@Test
	void fillsWhatWasMergedOverLines() throws IOException {
		Staged file = read(workbook((book) -> {
			Worksheet sheet = book.newWorksheet("a");
			String[] heads = { "地区", "年份", "R&D经费（亿元）" };
			for (int at = 0; at < heads.length; at++) {
				sheet.value(0, at, heads[at]);
			}
			sheet.value(1, 0, "河南省");
			sheet.range(1, 0, 2, 0).merge();
			sheet.value(1, 1, 2022);
			sheet.value(1, 2, 1143.26);
			sheet.value(2, 1, 2023);
			sheet.value(2, 2, 1211.66);
		}));
		assertThat(figures(file)).containsExactly("C2 410000 rd-expenditure 2022 1143.26",
				"C3 410000 rd-expenditure 2023 1211.66");
	}

	@Test
	void readsRegionsOverIndicatorsOverYears() throws IOException {
		Staged file = read(workbook((book) -> {
			Worksheet sheet = book.newWorksheet("附表3");
			sheet.value(0, 0, "各省研发投入");
			sheet.range(0, 0, 0, 4).merge();
			sheet.value(1, 0, "年份");
			sheet.range(1, 0, 2, 0).merge();
			sheet.value(1, 1, "河南省");
			sheet.range(1, 1, 1, 2).merge();
			sheet.value(1, 3, "湖北省");
			sheet.range(1, 3, 1, 4).merge();
			for (int at = 0; at < 4; at++) {
				sheet.value(2, 1 + at, (at % 2 > 0) ? "R&D经费投入强度（%）" : "R&D经费（亿元）");
			}
			sheet.value(3, 0, 2022);
			sheet.value(3, 1, 1143.26);
			sheet.value(3, 2, 1.86);
			sheet.value(3, 3, 1254.68);
			sheet.value(3, 4, "…");
			sheet.value(4, 0, "注：2022 年为快报数。");
		}));
		assertThat(figures(file)).containsExactly("B4 410000 rd-expenditure 2022 1143.26",
				"C4 410000 rd-intensity 2022 1.86", "D4 420000 rd-expenditure 2022 1254.68",
				"E4 420000 rd-intensity 2022 …");
	}

	@Test
	void readsASheetForEachRegionWithYearsOverUnits() throws IOException {
		Staged file = read(workbook((book) -> {
			for (String region : List.of("河南", "湖北省")) {
				Worksheet sheet = book.newWorksheet(region);
				sheet.value(0, 0, "指标");
				sheet.range(0, 0, 1, 0).merge();
				sheet.value(0, 1, "2022年");
				sheet.range(0, 1, 0, 2).merge();
				sheet.value(1, 1, "万元");
				sheet.value(1, 2, "%");
				sheet.value(2, 0, "R&D经费");
				sheet.value(2, 1, new BigDecimal("11432600"));
				sheet.value(3, 0, "R&D经费投入强度");
				sheet.value(3, 2, 1.86);
			}
		}));
		assertThat(figures(file)).containsExactly("B3 410000 rd-expenditure 2022 11432600万元",
				"C4 410000 rd-intensity 2022 1.86", "B3 420000 rd-expenditure 2022 11432600万元",
				"C4 420000 rd-intensity 2022 1.86");
	}

	@Test
	void readsNumbersAsTheyAreShown() throws IOException {
		Staged file = read(workbook((book) -> {
			Worksheet sheet = book.newWorksheet("a");
			String[] heads = { "地区", "指标", "年份", "数值" };
			for (int at = 0; at < heads.length; at++) {
				sheet.value(0, at, heads[at]);
			}
			shown(sheet, 1, "R&D经费", 2019, 0.1 + 0.2, "General");
			shown(sheet, 2, "R&D经费", 2020, 1143.2, "#,##0.00_ ");
			shown(sheet, 3, "R&D经费投入强度", 2021, 0.0186, "0.00%");
			shown(sheet, 4, "高新技术企业数", 2022, 10872, "0\"家\"");
			shown(sheet, 5, "高新技术企业数", 2023, 2, "[Red]0");
			sheet.style(5, 2).format("yyyy-m-d").set();
			sheet.value(6, 0, "河南");
			sheet.value(6, 1, "高新技术企业数");
			sheet.value(6, 2, LocalDate.of(2024, 12, 31));
			sheet.style(6, 2).format("yyyy\"年\"").set();
			sheet.value(6, 3, "12,345");
			sheet.value(7, 0, "湖北");
			sheet.value(7, 1, "高新技术企业数");
			sheet.value(7, 2, LocalDate.of(2024, 12, 31));
			sheet.style(7, 2).format("yyyy/m/d").set();
			sheet.value(7, 3, "１２３");
		}));
		assertThat(figures(file)).containsExactly("D2 410000 rd-expenditure 2019 0.3",
				"D3 410000 rd-expenditure 2020 1143.20", "D4 410000 rd-intensity 2021 1.86%",
				"D5 410000 high-tech-enterprises 2022 10872家", "D6 410000 high-tech-enterprises 2023 2",
				"D7 410000 high-tech-enterprises 2024 12,345", "D8 420000 high-tech-enterprises 2024 １２３");
		assertThat(remarks(file, 4)).containsExactly("imported.remark.shown");
		assertThat(remarks(file, 5)).isEmpty();
		assertThat(remarks(file, 6)).containsExactly("imported.remark.day");
	}

	private static void shown(Worksheet sheet, int line, String indicator, int year, double value, String format) {
		sheet.value(line, 0, "河南");
		sheet.value(line, 1, indicator);
		sheet.value(line, 2, year);
		sheet.value(line, 3, value);
		sheet.style(line, 3).format(format).set();
	}

	private static List<String> remarks(Staged file, int figure) {
		return file.figures().get(figure).remarks().stream().map((remark) -> remark.message().key()).toList();
	}

	@Test
	void namesWhatIsHiddenAndWhatAFormulaHolds() throws IOException {
		Staged file = read(workbook((book) -> {
			Worksheet sheet = book.newWorksheet("R&D经费");
			sheet.value(0, 0, "地区");
			for (int at = 1; at < 4; at++) {
				sheet.value(0, at, (2020 + at) + "年");
			}
			sheet.value(1, 0, "河南");
			sheet.value(1, 1, 1018.84);
			sheet.formula(1, 2, "B2*1.1");
			sheet.value(1, 3, 1211.66);
			sheet.hideColumn(3);
			sheet.value(2, 0, "湖北");
			sheet.value(2, 1, 1160.22);
			sheet.hideRow(2);
		}));
		assertThat(file.figures()).extracting((figure) -> figure.at().text()).containsExactly("B2", "C2", "D2", "B3");
		assertThat(remarks(file, 1)).containsExactly("imported.remark.uncomputed");
		assertThat(remarks(file, 2)).containsExactly("imported.remark.hidden-column");
		assertThat(remarks(file, 3)).containsExactly("imported.remark.hidden-line");
	}

	@Test
	void asksForAColumnThatItCannotExplain() {
		Staged file = read("地区,指标,年份,数值,上年\n河南,R&D经费,2022,1143.26,1018.84\n");
		assertThat(file.sheets().get(0).columns()).filteredOn(StagedColumn::asks)
			.extracting(StagedColumn::head)
			.containsExactly("上年");
	}

	private static byte[] workbook(Consumer<Workbook> content) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (Workbook book = new Workbook(bytes, "test", null)) {
			content.accept(book);
		}
		return bytes.toByteArray();
	}

	/** What is read, in memory. */
	private record Staged(List<StagedSheet> sheets, List<StagedLine> lines,
			List<StagedFigure> figures) implements Staging {

		Staged() {
			this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
		}

		@Override
		public void sheet(StagedSheet sheet) {
			this.sheets.add(sheet);
		}

		@Override
		public void line(StagedLine line, boolean figures) {
			this.lines.add(line);
		}

		@Override
		public void figure(StagedFigure figure) {
			this.figures.add(figure);
		}

		@Override
		public void widen(StagedSheet sheet) {
			this.sheets.set(sheet.ordinal(), sheet);
		}

	}

}
