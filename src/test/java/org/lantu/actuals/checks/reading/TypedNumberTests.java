package org.lantu.actuals.checks.reading;

import java.math.BigDecimal;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantu.actuals.Revision.ObsStatus;
import org.lantu.progress.Bound;
import org.lantu.reference.Bilingual;
import org.lantu.reference.Indicator;
import org.lantu.reference.Indicator.Aggregation;
import org.lantu.reference.Indicator.Direction;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What people type and paste into the box of a figure.
 */
class TypedNumberTests {

	static final Map<String, Indicator> UNITS = Map.of("yi", indicator("亿元", "100 million CNY", 1), "wan",
			indicator("万元", "10,000 CNY", 1), "wanjian", indicator("万件", "10,000 patents", 2), "jia",
			indicator("家", "enterprises", 0), "pct", indicator("%", "% of GDP", 2), "rank", indicator("位", "rank", 0));

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", ignoreLeadingAndTrailingWhitespace = false, value = {
	// @formatter:off
			// plain, grouped, full-width
			"yi|1211.7|1211.7|-", "yi|1,211.7|1211.7|-", "yi|12,345.6|12345.6|-", "yi|１２３４５．６|12345.6|-",
			"yi|１２，３４５．６|12345.6|-", "yi|1２3。5|123.5|-", "yi|1211.70|1211.70|-", "yi|0|0|-", "yi|0.0|0.0|-",
			"yi|.5|0.5|-", "yi|007|7|-", "yi| 12.5 |12.5|-", "yi|\u00a012.5\u3000|12.5|-", "yi|\u200b12.5\ufeff|12.5|-",
			"yi|-5|-5|-", "yi|−5|-5|-", "yi|－５|-5|-", "jia|1,234,567|1234567|-", "jia|12600|12600|-",
			// 万, 亿 and the unit
			"jia|1.26万|12600|APPROXIMATE", "jia|1.2600万|12600|-", "jia|12.345万|123450|APPROXIMATE", "jia|3万|30000|APPROXIMATE",
			"jia|1.26万家|12600|APPROXIMATE", "jia|12600家|12600|-", "jia|12600 家|12600|-", "jia|12600个|12600|-",
			"jia|１．２６万|12600|APPROXIMATE", "jia|2千|2000|APPROXIMATE", "jia|3亿|300000000|APPROXIMATE", "jia|1.5 million|1500000|APPROXIMATE",
			"jia|5 thousand|5000|APPROXIMATE", "jia|12600 enterprises|12600|-",
			"yi|1211.7亿|1211.7|-", "yi|1211.7亿元|1211.7|-", "yi|1,211.7 亿元|1211.7|-", "yi|1211.7亿元人民币|1211.7|-",
			"yi|￥1211.7亿|1211.7|-", "yi|RMB 1211.7亿|1211.7|-", "yi|1.26万亿|12600|APPROXIMATE", "yi|1.26万亿元|12600|APPROXIMATE",
			"yi|12117000万元|1211.7|-", "yi|80499.9万元|8.04999|-", "yi|121170000000元|1211.7|-", "yi|1.2 billion|12|-",
			"yi|1211.7 100 million CNY|-|spaces",
			"wan|3.2亿|32000|APPROXIMATE", "wan|3.2亿元|32000|APPROXIMATE", "wan|1.26万|1.26|-", "wan|500万元|500|-", "wan|5000元|0.5|-",
			"wanjian|1.26万|1.26|-", "wanjian|1.26亿|12600|APPROXIMATE", "wanjian|12600件|1.26|-", "wanjian|1.26万件|1.26|-",
			// per cent
			"pct|2.05|2.05|-", "pct|2.05%|2.05|-", "pct|２．０５％|2.05|-", "pct|2.05 %|2.05|-", "pct|百分之2.05|2.05|-",
			"pct|2.05 per cent|2.05|-", "pct|2.05% of GDP|2.05|-", "pct|2.00|2.00|-",
			// words that bound
			"jia|≥10000|10000|AT_LEAST", "jia|≥ 10000|10000|AT_LEAST", "jia|>=10000|10000|AT_LEAST", "jia|=>10000|10000|AT_LEAST",
			"jia|>10000|10000|MORE_THAN", "jia|＞１００００|10000|MORE_THAN", "jia|<100|100|LESS_THAN", "jia|≤100|100|AT_MOST",
			"jia|＜100|100|LESS_THAN", "jia|⩾100|100|AT_LEAST", "jia|约1.26万|12600|APPROXIMATE", "jia|约 12600|12600|APPROXIMATE",
			"jia|大约12600家|12600|APPROXIMATE", "jia|≈12600|12600|APPROXIMATE", "jia|~12600|12600|APPROXIMATE", "jia|～12600|12600|APPROXIMATE",
			"jia|近1.3万家|13000|APPROXIMATE", "jia|12600左右|12600|APPROXIMATE", "jia|1.26万家左右|12600|APPROXIMATE",
			"jia|超过1万家|10000|MORE_THAN", "jia|突破1万|10000|MORE_THAN", "jia|逾1万家|10000|MORE_THAN", "jia|超1万家|10000|MORE_THAN",
			"jia|1万多家|10000|MORE_THAN", "jia|1万余家|10000|MORE_THAN", "jia|1000余家|1000|MORE_THAN", "yi|1428.8余亿元|1428.8|MORE_THAN", "yi|1428.8多亿元|1428.8|MORE_THAN",
			"yi|1428.8亿余元|1428.8|MORE_THAN", "jia|20多万家|200000|MORE_THAN", "jia|超過1.2萬家|12000|MORE_THAN", "jia|12600多|12600|MORE_THAN", "pct|2.5多%|2.5|MORE_THAN",
			 "jia|超过1万多家|10000|MORE_THAN",
			"jia|不低于100|100|AT_LEAST", "jia|至少100家|100|AT_LEAST", "jia|不少于100家|100|AT_LEAST", "jia|100以上|100|AT_LEAST",
			"jia|100家及以上|100|AT_LEAST", "jia|10000+|10000|AT_LEAST", "jia|不超过100|100|AT_MOST", "jia|100以内|100|AT_MOST",
			"jia|不足100家|100|LESS_THAN", "jia|达到12600家|12600|-", "jia|已达12600|12600|-", "jia|达1万家以上|10000|AT_LEAST",
			"jia|about 12,600|12600|APPROXIMATE", "jia|More than 10,000|10000|MORE_THAN", "jia|at least 100|100|AT_LEAST",
			"pct|超过2%|2|MORE_THAN", "pct|突破２％|2|MORE_THAN", "pct|52%以上|52|AT_LEAST", "yi|约1000亿元|1000|APPROXIMATE", "yi|突破1000亿|1000|MORE_THAN",
			// ranks
			"rank|13|13|-", "rank|第13|13|-", "rank|第13位|13|-", "rank|全国第13位|13|-", "rank|居全国第13位|13|-", "rank|前3|3|AT_MOST",
			"rank|前10名|10|AT_MOST", "rank|13th|13|-", "rank|top 3|3|AT_MOST" })
			// @formatter:on
	void readsWhatIsClear(String unit, String typed, @Nullable String value, @Nullable String bound) {
		if (value == null) {
			refuses(unit, typed, String.valueOf(bound));
			return;
		}
		assertThat(read(unit, typed)).isEqualTo(
				new Reading.Number(new BigDecimal(value), (bound != null) ? Bound.valueOf(bound) : null, null, false));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
	// @formatter:off
			// no figure
			"jia|-|placeholder", "jia|——|placeholder", "jia|/|placeholder", "jia|N/A|placeholder", "jia|n.a.|placeholder", "jia|无|placeholder",
			"jia|暂无|placeholder", "jia|未公布|placeholder", "jia|…|below-unit", "jia|……|below-unit", "jia|⋯|below-unit", "jia|...|below-unit", "jia|？|placeholder", "jia|null|placeholder", "jia|NaN|placeholder",
			"jia|待定|placeholder", "jia|TBD|placeholder", "jia|*|placeholder", "jia|.|placeholder",
			// something else
			"jia|见附件|reference", "jia|详见附表3|reference", "jia|see description|reference", "jia|同上|reference", "jia|是|text", "jia|yes|text",
			"jia|true|text", "jia|abc|text", "jia|Infinity|text", "jia|1O0|unit", "jia|l00|text", "jia|0x1F|unit", "jia|<script>|text",
			"jia|' OR 1=1 --|text", "jia|一万|chinese-numeral", "jia|三百二十家|chinese-numeral", "jia|1万2千|mixed-numeral", "jia|超过|text",
			"jia|#N/A|spreadsheet-error", "jia|#DIV/0!|spreadsheet-error", "jia|########|spreadsheet-error", "jia|=A1+B2|formula", "jia|=SUM(A1:A3)|formula",
			"jia|1.26E+04|scientific", "jia|1e5|scientific", "jia|2024-12-31|date", "jia|2024/12/31|date", "jia|12/31/2024|date", "jia|3/4|date",
			"jia|2024年|date", "jia|12:30|date", "jia|10-20|range", "jia|10~20|range", "jia|10至20|range", "jia|1万-2万|range", "jia|10 到 20|range",
			"jia|1 234|spaces", "jia|12600 13000|spaces", "jia|1,2345|grouping", "jia|12,34|grouping", "jia|1,5|grouping", "jia|1.234,5|grouping",
			"jia|,123|grouping", "jia|123,|grouping", "jia|1,234,56|grouping", "jia|1.2.3|points", "jia|12.|points", "jia|..5|points", "jia|+5|sign",
			"pct|+5%|sign", "jia|--5|text", "jia|(123)|brackets", "jia|123(预计)|brackets", "jia|123*|brackets", "jia|123①|brackets", "jia|5²|brackets",
			"jia|123[1]|brackets", "yi|$1.2 billion|currency", "yi|12亿美元|currency", "yi|€5|currency", "pct|20.5‰|per-mille",
			"pct|0.1个百分点|change", "pct|增长0.1个百分点|text", "jia|2倍|change", "jia|5成|change",
			// units
			"jia|5%|percent", "yi|5%|percent", "pct|2万|scale", "pct|2亿元|unit", "rank|2万|scale", "jia|前3|rank", "jia|第3|rank", "jia|Top 3|rank",
			"yi|1.26万|scale-unclear", "yi|5千万|scale-unclear", "yi|5 million|scale-unclear", "wanjian|5千|scale-unclear", "jia|12600件|unit",
			"jia|¥12600|unit", "jia|12600亿元|unit", "yi|12600家|unit", "yi|12亿吨|unit", "jia|12600 cats|unit",
			"jia|约1万以上|two-bounds", "jia|>约100|two-bounds", "jia|约1万余家|two-bounds", "jia|≥100以下|two-bounds",
			"jia|1234567890123456789012|too-many-digits", "jia|0.00000000000000000001|too-many-digits" })
			// @formatter:on
	void refusesWhatIsNot(String unit, String typed, String reason) {
		refuses(unit, typed, reason);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-",
			value = { "yi|12.5p|12.5|P|false", "yi|12.5 P|12.5|P|false", "yi|12.5(p)|12.5|P|false",
					"yi|１２.５（Ｐ）|12.5|P|false", "yi|1428.8亿元p|1428.8|P|false", "pct|2.05%p|2.05|P|false",
					"yi|12.5r|12.5|-|true", "yi|12.5 (R)|12.5|-|true", "jia|12600家r|12600|-|true",
					"rank|13r|13|-|true" })
	void readsMarksOfItsPublisher(String unit, String typed, String value, @Nullable ObsStatus status,
			boolean revised) {
		assertThat(read(unit, typed)).isEqualTo(new Reading.Number(new BigDecimal(value), null, status, revised));
	}

	@Test
	void offersWhatThreeDotsMean() {
		assertThat(((Reading.Refused) read("pct", "…")).instead()).isEqualTo("<0.01");
		assertThat(read("pct", "<0.01"))
			.isEqualTo(new Reading.Number(new BigDecimal("0.01"), Bound.LESS_THAN, null, false));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\t", "\u3000", "\u00a0", "\u200b", "\ufeff", "\r\n" })
	void takesNothingForNothing(String typed) {
		assertThat(read("jia", typed)).isEqualTo(new Reading.Blank());
	}

	@Test
	void refusesWhatIsTooLongWithoutRepeatingItWhole() {
		Reading reading = read("jia", "9".repeat(100_000));
		assertThat(((Reading.Refused) reading).reason()).isEqualTo("too-long");
		assertThat(((Reading.Refused) reading).shown()).hasSize(41);
	}

	private static void refuses(String unit, String typed, String reason) {
		assertThat(read(unit, typed)).as(typed)
			.isInstanceOfSatisfying(Reading.Refused.class,
					(refused) -> assertThat(refused.reason()).as(typed).isEqualTo(reason));
	}

	private static Reading read(String unit, String typed) {
		return TypedNumber.read(typed, UNITS.get(unit));
	}

	private static Indicator indicator(String zh, String en, int decimals) {
		return new Indicator("x", 1, new Bilingual(zh, en), new Bilingual(zh, en), decimals, Direction.UP,
				Aggregation.SUM, Indicator.MeasureType.FLOW, "input", new Indicator.Range(BigDecimal.ZERO, null), null,
				null);
	}

}
