package org.lantu.entry.paste;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantu.actuals.FigureKey;
import org.lantu.entry.paste.BlockLayout.Problem;
import org.lantu.entry.sheets.EntrySheet;
import org.lantu.entry.tables.PastedColumn;
import org.lantu.entry.tables.RowNames;
import org.lantu.reference.Bilingual;
import org.lantu.reference.Indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/**
 * Blocks that are pasted into the sheet of an indicator: their lines are found by years.
 */
class YearNamesTests {

	private static final List<String> YEARS = List.of("2020", "2021", "2022", "2023", "2024");

	private static final Map<String, Indicator> INDICATORS = Stream
		.of(indicator(1, "gdp", "地区生产总值", "亿元"), indicator(2, "firms", "高新技术企业数", "家"))
		.collect(Collectors.toMap(Indicator::code, Function.identity()));

	private static Indicator indicator(int ordinal, String code, String zh, String unit) {
		return new Indicator(code, ordinal, new Bilingual(zh, code), new Bilingual(unit, unit), 1,
				Indicator.Direction.UP, Indicator.Aggregation.NONE, Indicator.MeasureType.FLOW, "theme",
				new Indicator.Range(null, null), null, null);
	}

	private static YearNames names(String indicator) {
		EntrySheet sheet = mock();
		given(sheet.rows()).willReturn(YEARS);
		given(sheet.figure(any()))
			.willAnswer((call) -> new FigureKey("410000", indicator, Integer.parseInt(call.getArgument(0))));
		return new YearNames(new RowNames(INDICATORS, Map.of()), sheet, indicator);
	}

	private static BlockLayout layout(String indicator, String block) {
		return new Layouts(names(indicator), new PastedFit(Map.of(), Set.of())).of(PastedBlock.read(block),
				PastedColumn.VALUE, null);
	}

	private static List<PastedLine> lines(String indicator, String block) {
		BlockLayout layout = layout(indicator, block);
		return (layout.problem() != Problem.NONE) ? List.of()
				: new PastedLines(layout, names(indicator), new PastedFit(Map.of(), Set.of()), YEARS, Set.copyOf(YEARS))
					.read();
	}

	private static List<String> placed(String block) {
		return lines("firms", block).stream()
			.filter(PastedLine::placed)
			.map((line) -> line.code() + "=" + line.cells().get(PastedColumn.VALUE))
			.toList();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "2021;7/2022;8", "2021年;7/2022年;8", "2022;8/2021;7", "1;2021;7/2;2022;8", "年份;数值/2021;7/2022;8",
					"年份;高新技术企业数;地区生产总值/2021;7;1/2022;8;2", "指标;2021;2022/高新技术企业数;7;8/地区生产总值;1;2", "2021;2022/7;8",
					"主要指标//年份;高新技术企业数/2021;7/2022;8/注：快报数" })
	void linesGoByTheirYears(String block) {
		assertThat(placed(block.replace(';', '\t').replace('/', '\n'))).containsExactlyInAnyOrder("2021=7", "2022=8");
	}

	@Test
	void unitOfTheHeadGoesWithTheNumbers() {
		assertThat(lines("gdp", "年份\t地区生产总值（万元）\n2021\t7\n2022\t8"))
			.extracting((line) -> line.cells().get(PastedColumn.VALUE))
			.containsExactly("7万元", "8万元");
	}

	@Test
	void otherIndicatorsAndSeveralColumnsPlaceNothing() {
		assertThat(layout("firms", "年份\t地区生产总值\n2021\t7\n2022\t8").problem()).isEqualTo(Problem.ELSEWHERE);
		assertThat(layout("firms", "2021\t7\t8\n2022\t8\t9").problem()).isEqualTo(Problem.SEVERAL);
		assertThat(layout("firms", "高新技术企业数\t地区生产总值\n7\t1\n8\t2").problem()).isEqualTo(Problem.NO_NAMES);
	}

	@Test
	void yearsWithoutARowAndTwiceAreNotPlaced() {
		assertThat(lines("firms", "2019\t6\n2020\t7")).extracting(PastedLine::fate)
			.containsExactly(LineFate.NOT_HERE, LineFate.PLACED);
		assertThat(placed("2020\t6\n2020\t7\n2021\t8")).containsExactly("2021=8");
	}

	/** A number of firms may look like a year. */
	@Test
	void numbersAloneFollowTheRows() {
		assertThat(placed("7\n8\n9")).containsExactly("2020=7", "2021=8", "2022=9");
		assertThat(placed("1880\n1998\n2310")).containsExactly("2020=1880", "2021=1998", "2022=2310");
		assertThat(placed("2021\t2019\n2022\t2113")).containsExactly("2021=2019", "2022=2113");
	}

}
