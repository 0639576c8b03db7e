package org.lantu.entry.files.layout;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.lantu.actuals.imports.ImportDefaults;
import org.lantu.actuals.imports.StagedColumn;
import org.lantu.actuals.imports.StagedFile;
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
				null, null);
	}

	private static StagedFile read(String text) {
		return new FileLayouts(NAMES, Map.of(), new SourceTitles(Map.of()),
				(print) -> Optional.<Map.Entry<LocalDate, List<StagedColumn>>>empty())
			.read(TableFiles.read(text.getBytes(StandardCharsets.UTF_8)), NOTHING_SAID);
	}

	private static List<String> figures(StagedFile file) {
		return file.figures()
			.stream()
			.map((figure) -> figure.at().text() + " " + figure.typed().figure().region() + " "
					+ figure.typed().figure().indicator() + " " + figure.typed().figure().year() + " "
					+ figure.typed().value())
			.toList();
	}

	@Test
	void readsYearsAcrossBeneathATitleOfTheRegion() {
		StagedFile file = read("""
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
		StagedFile file = read("""
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
	void asksForAColumnThatItCannotExplain() {
		StagedFile file = read("地区,指标,年份,数值,上年\n河南,R&D经费,2022,1143.26,1018.84\n");
		assertThat(file.sheets().get(0).columns()).filteredOn(StagedColumn::asks)
			.extracting(StagedColumn::head)
			.containsExactly("上年");
	}

}
