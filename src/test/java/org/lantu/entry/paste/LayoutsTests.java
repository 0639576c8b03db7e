package org.lantu.entry.paste;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantu.entry.paste.BlockLayout.Problem;
import org.lantu.entry.tables.PastedColumn;
import org.lantu.entry.tables.RowNames;
import org.lantu.reference.Bilingual;
import org.lantu.reference.Indicator;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Blocks as tables of yearbooks and people's own sheets have them: what goes where, and
 * that nothing is placed by guessing.
 */
class LayoutsTests {

	private static final Map<String, Indicator> INDICATORS = Stream
		.of(indicator(1, "gdp", "地区生产总值", "Gross domestic product", "亿元"),
				indicator(2, "contracts", "技术合同成交额", "Technology contract turnover", "亿元"),
				indicator(3, "firms", "高新技术企业数", "High-tech enterprises", "家"),
				indicator(4, "intensity", "研发（R&D）经费投入强度", "R&D intensity", "%"),
				indicator(5, "basic", "基础研究经费", "Basic research expenditure", "亿元"))
		.collect(Collectors.toMap(Indicator::code, Function.identity()));

	private static final Map<String, List<String>> SYNONYMS = Map.of("高企", List.of("高新技术企业"), "GRP",
			List.of("Gross domestic product"), "研发强度", List.of("研发投入强度"), "研发投入强度", List.of("研发（R&D）经费投入强度"), "总量",
			List.of("地区生产总值", "技术合同成交额"), "地", List.of("技术合同"));

	private static final List<String> ORDER = List.of("gdp", "contracts", "firms", "intensity", "basic");

	private static Indicator indicator(int ordinal, String code, String zh, String en, String unit) {
		return new Indicator(code, ordinal, new Bilingual(zh, en), new Bilingual(unit, unit), 1, Indicator.Direction.UP,
				Indicator.Aggregation.NONE, Indicator.MeasureType.FLOW, "theme", new Indicator.Range(null, null), null,
				null);
	}

	private static BlockLayout layout(String block) {
		return layouts().of(PastedBlock.read(block), PastedColumn.VALUE, null);
	}

	private static Layouts layouts() {
		return new Layouts(names(), fit());
	}

	private static IndicatorNames names() {
		return new IndicatorNames(new RowNames(INDICATORS, SYNONYMS), 2025);
	}

	private static PastedFit fit() {
		return new PastedFit(
				Map.of(PastedColumn.STATUS, Map.of("初步", "P", "正常", "A"), PastedColumn.BOUND, Map.of("至少", "AT_LEAST")),
				Set.of("hn-2026"));
	}

	private static List<PastedLine> lines(BlockLayout layout) {
		return (layout.problem() != Problem.NONE) ? List.of()
				: new PastedLines(layout, names(), fit(), ORDER, Set.of("gdp", "contracts", "firms", "intensity"))
					.read();
	}

	/** Code and value of each line that is placed. */
	private static List<String> placed(String block) {
		return lines(layout(block)).stream()
			.filter(PastedLine::placed)
			.map((line) -> line.code() + "=" + line.cells().get(PastedColumn.VALUE))
			.toList();
	}

	private static List<LineFate> fates(String block) {
		return lines(layout(block)).stream().map(PastedLine::fate).toList();
	}

	@Test
	void headingOfYearsGivesTheColumnOfTheGridsYear() {
		String block = "指标\t2023\t2024年\t2025（快报）\n地区生产总值\t1\t2\t3\n技术合同成交额\t4\t5\t6";
		assertThat(placed(block)).containsExactly("gdp=3", "contracts=6");
		assertThat(placed("\t2025\t2024\n地区生产总值\t1\t2")).containsExactly("gdp=1");
		assertThat(placed("主要指标\n\t\t\n单位：亿元\t2024\t2025\n地区生产总值\t1\t2")).containsExactly("gdp=2");
	}

	@Test
	void withoutTheGridsYearNothingIsPlaced() {
		BlockLayout layout = layout("\t2022\t2023\t2024\n地区生产总值\t1\t2\t3\n技术合同成交额\t4\t5\t6");
		assertThat(layout.problem()).isEqualTo(Problem.ELSEWHERE);
		assertThat(layouts().of(layout.block(), PastedColumn.VALUE, 2).at(PastedColumn.VALUE)).isEqualTo(2);
	}

	/** A part of a year, a plan, a change or an expectation is no figure of the year. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "2025年增长%", "2025年1—9月", "2025年上半年", "2025年计划", "2025（预计）", "2025年同比（%）",
			"2024年增长", "比上年增长", "二〇二四年", "2025年目标", "一季度", "2025年比重", "2025/2024" })
	void headThatIsNotUnderstoodIsAQuestion(String head) {
		BlockLayout layout = layout("指标\t" + head + "\n地区生产总值\t1\n高新技术企业数\t2");
		assertThat(layout.problem()).isEqualTo(Problem.UNCLEAR);
		assertThat(placed("\t2024年\n地区生产总值\t1\n高新技术企业数\t2")).isEmpty();
		assertThat(layouts().of(layout.block(), PastedColumn.VALUE, 1).problem()).isEqualTo(Problem.NONE);
		assertThat(placed("指标\t2025年\t" + head + "\n地区生产总值\t1\t5\n高新技术企业数\t2\t6")).containsExactly("gdp=1", "firms=2");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "２０２５", "２０２５年", "2025 年 末", "2025年度", "2025（快报数）", "2025年(初步核算)", "2025年实际", "2025年底" })
	void yearIsReadAsTablesWriteIt(String head) {
		assertThat(placed("指标\t２０２４年\t" + head + "\n地区生产总值\t1\t5\n高新技术企业数\t2\t6")).containsExactly("gdp=5", "firms=6");
	}

	@Test
	void unitOfTheWholeBlockGoesWithNumbersWithoutTheirOwn() {
		assertThat(placed("主要指标\t单位：万元\n指标\t2025\n地区生产总值\t7\n高新技术企业数（家）\t8")).containsExactly("gdp=7万元", "firms=8");
		assertThat(placed("单位：万元\t\n地区生产总值\t7\n技术合同成交额(亿元)\t8")).containsExactly("gdp=7万元", "contracts=8");
		assertThat(placed("单位：亿元、家\t\n地区生产总值\t7\n高新技术企业数\t8")).containsExactly("gdp=7", "firms=8");
		assertThat(placed("单位：亿元\t\n地区生产总值\t7\n技术合同成交额\t8")).containsExactly("gdp=7", "contracts=8");
	}

	@Test
	void headsWithoutNamesPlaceNothing() {
		assertThat(layout("2023\t2024\t2025\n1\t2\t3\n4\t5\t6").problem()).isEqualTo(Problem.NO_NAMES);
		assertThat(layout("数值\t单位\n1\t亿元\n4\t亿元").problem()).isEqualTo(Problem.NO_NAMES);
	}

	@Test
	void severalColumnsOfNumbersAreAQuestion() {
		String block = "地区生产总值\t1\t2\n技术合同成交额\t4\t5";
		assertThat(layout(block).problem()).isEqualTo(Problem.SEVERAL);
		assertThat(lines(layouts().of(PastedBlock.read(block), PastedColumn.VALUE, 2)))
			.extracting((line) -> line.cells().get(PastedColumn.VALUE))
			.containsExactly("2", "5");
		assertThat(layout("\t2025年计划\t2025年目标\n地区生产总值\t1\t2").problem()).isEqualTo(Problem.UNCLEAR);
		assertThat(placed("\t2025年计划\t2025年实际\n地区生产总值\t1\t2")).containsExactly("gdp=2");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "地区生产总值", "一、地区生产总值", "（一）地区生产总值", "1. 地区生产总值", "1、地区生产总值", "其中：地区生产总值", "#地区生产总值", "地区 生产 总值",
					"地区生产总值①", "地区生产总值[1]", "地区生产总值*", "地區生產總值", "gdp", "Gross Domestic Product", "地区生产总值（亿元）",
					"地区生产总值(亿元)" })
	void namesAreFoundAsTablesWriteThem(String name) {
		assertThat(placed(name + "\t7\n高新技术企业数\t8")).containsExactly("gdp=7", "firms=8");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "高企数|firms", "高企|firms", "高新技术企业|firms", "（二）高企数（家）①|firms", "grp|gdp",
			"研发强度|intensity", "研發強度（%）|intensity" })
	void whatPeopleSayIsANameToo(String name, String code) {
		assertThat(placed(name + "\t7\n基础研究经费\t8")).containsExactly(code + "=7");
	}

	@Test
	void synonymOfSeveralNamesIsAQuestion() {
		List<PastedLine> lines = lines(layout("总量\t7\n高企数\t8"));
		assertThat(lines).extracting(PastedLine::fate).containsExactly(LineFate.SEVERAL, LineFate.PLACED);
		assertThat(new RowNames(INDICATORS, SYNONYMS).near("总量")).containsExactly("contracts", "gdp");
		assertThat(fates("地成交额\t7\n高企数\t8")).as("one character within a word").startsWith(LineFate.NO_NAME);
		assertThat(fates("高企营业收入\t7\n高企数\t8")).as("only a part is known").startsWith(LineFate.NO_NAME);
		assertThat(new RowNames(INDICATORS, SYNONYMS).near("高企总数").get(0)).isEqualTo("firms");
	}

	@Test
	void nameOfSeveralIndicatorsIsAQuestion() {
		Map<String, Indicator> alike = Map.of("one", indicator(1, "one", "专利数", "Patents", "件"), "two",
				indicator(2, "two", "专利数（件）", "Patents", "件"));
		RowNames names = new RowNames(alike, Map.of());
		assertThat(names.find("Patents")).isEmpty();
		assertThat(names.meant("Patents")).containsExactly("one", "two");
	}

	@Test
	void unitsBesideTheNameGoWithTheNumber() {
		assertThat(placed("地区生产总值(万元)\t7\n高新技术企业数(家)\t8")).containsExactly("gdp=7万元", "firms=8");
		assertThat(placed("地区生产总值\t万元\t7\n高新技术企业数\t家\t8")).containsExactly("gdp=7万元", "firms=8");
		assertThat(placed("指标\t单位\t2025\n地区生产总值\t万元\t7")).containsExactly("gdp=7万元");
		assertThat(lines(layout("没有这个\t万元\t7\n地区生产总值\t亿元\t8")).get(0).cells()).containsEntry(PastedColumn.VALUE, "7万元");
		assertThat(placed("研发(R&D)经费投入强度\t2.3")).containsExactly("intensity=2.3");
	}

	@Test
	void blockOnItsSideIsTurned() {
		assertThat(placed("年份\t地区生产总值\t高新技术企业数\n2024\t1\t2\n2025\t3\t4")).containsExactly("gdp=3", "firms=4");
		assertThat(placed("地区生产总值\t高新技术企业数\n3\t4")).containsExactly("gdp=3", "firms=4");
	}

	@Test
	void whatIsNotClearIsNotPlaced() {
		assertThat(fates("地区生产总值\t1\n地区生产总值\t2\n高新技术企业数\t3")).containsExactly(LineFate.TWICE, LineFate.TWICE,
				LineFate.PLACED);
		assertThat(fates("地区生产总值\t1\n技术合同成交\t2\n注：快报数\t\n资料来源：统计局\t")).containsExactly(LineFate.PLACED,
				LineFate.NO_NAME);
		assertThat(fates("地区生产总值\t\n基础研究经费\t2")).containsExactly(LineFate.BLANK, LineFate.WAITING);
		assertThat(new RowNames(INDICATORS, SYNONYMS).near("技术合同成交").get(0)).isEqualTo("contracts");
	}

	@Test
	void numbersAloneFollowTheRowsOfTheGrid() {
		assertThat(placed("1\n2\n\n4")).containsExactly("gdp=1", "contracts=2", "intensity=4");
		assertThat(fates("1\n2\n3\n4\n5\n6")).endsWith(LineFate.WAITING, LineFate.NO_ROW);
		List<PastedLine> lines = lines(layout("约1.5\t初步\t至少\thn-2026\t\t\"两行\n的原文\"\n2\t\t\t\t\t原文"));
		assertThat(lines.get(0).cells()).containsEntry(PastedColumn.VALUE, "约1.5")
			.containsEntry(PastedColumn.STATUS, "P")
			.containsEntry(PastedColumn.BOUND, "AT_LEAST")
			.containsEntry(PastedColumn.SOURCE, "hn-2026")
			.containsEntry(PastedColumn.QUOTE, "两行 的原文");
		assertThat(lines.get(1).cells()).containsEntry(PastedColumn.QUOTE, "原文");
	}

	@Test
	void columnThatDoesNotFitIsNotPlaced() {
		assertThat(layout("5\t增长快\n7\t增长慢").columns().get(1)).isEqualTo(PastedColumn.UNKNOWN);
		assertThat(layout("地区生产总值\t1\t增长快\n高新技术企业数\t2\t增长慢").columns().get(2)).isEqualTo(PastedColumn.UNKNOWN);
		assertThat(layout("指标\t2025\t增长%\n地区生产总值\t1\t5").columns().get(2)).isEqualTo(PastedColumn.UNKNOWN);
		assertThat(layout("指标\t2025\t来源\n地区生产总值\t1\thn-2026").columns().get(2)).isEqualTo(PastedColumn.SOURCE);
	}

	@Test
	void wordsAloneAreNoValues() {
		assertThat(layout("地区生产总值\n高新技术企业数").problem()).isEqualTo(Problem.NO_VALUES);
		assertThat(lines(layout(""))).isEmpty();
	}

	@Test
	void ofTooMuchNothingIsPlaced() {
		String line = "地区生产总值\t1\n";
		assertThat(layout(line.repeat(PastedBlock.MOST_LINES)).problem()).isEqualTo(Problem.NONE);
		assertThat(layout(line.repeat(PastedBlock.MOST_LINES + 1)).problem()).isEqualTo(Problem.TOO_LARGE);
		assertThat(layout("1\t".repeat(PastedBlock.MOST_CELLS + 1)).problem()).isEqualTo(Problem.TOO_LARGE);
	}

	@Test
	void blockIsBounded() {
		assertThat(PastedBlock.read("1\t".repeat(3 * PastedBlock.MOST_CELLS)).width())
			.isLessThanOrEqualTo(PastedBlock.MOST_CELLS);
		assertThat(PastedBlock.read("\"" + "\"\"".repeat(50_000)).lines()).isNotEmpty();
	}

	/**
	 * Tables as yearbooks have them, put together at random: whatever is placed is of the
	 * grid's year.
	 */
	@ParameterizedTest
	@MethodSource("seeds")
	void randomTableOfAYearbookPlacesNoFigureOfAnotherYear(long seed) {
		RandomTable table = RandomTable.of(new Random(seed), INDICATORS.values());
		List<PastedLine> placed = lines(layout(table.text())).stream().filter(PastedLine::placed).toList();
		assertThat(placed).as(table.text())
			.allSatisfy((line) -> assertThat(line.cells().getOrDefault(PastedColumn.VALUE, ""))
				.isIn(table.values(line.code())));
		if (!table.hasYear()) {
			assertThat(placed).as(table.text()).isEmpty();
		}
	}

	static LongStream seeds() {
		return LongStream.range(0, 500);
	}

}
