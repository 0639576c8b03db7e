package org.lantu.actuals.checks.reading;

import java.math.BigDecimal;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantu.progress.Bound;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whether a value stands in the words of its source.
 */
class QuotedNumbersTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
	// @formatter:off
			"yi|1428.8|全省投入研发经费1428.8亿元", "yi|1428.8|全省投入研发经费1,428.8 亿元，增长5%", "yi|1428.8|达到１４２８．８余亿元。",
			"yi|1428.8|研发经费 1 428.8 亿元", "yi|1428.8|14288000 万元", "yi|1428.8|全国,2015,基础研究,14288000.4,万元",
			"yi|1428.8|（单位：万元） 研究与试验发展经费 14288000", "yi|1428.8|142,880,000,000元", "yi|12600|突破1.26万亿元",
			"yi|142.88|RMB 14.288 billion", "jia|12600|1.26万家", "jia|12600|1.26 万家", "jia|12600|1万2千6百家", "jia|12600|一万二千六百家",
			"jia|10000|超过1万家", "jia|200000|20多万家", "jia|12600|12.6 thousand enterprises", "jia|12600|2024,12600,2025,13000",
			"pct|2.01|研发投入强度达2.01%", "pct|2.01|百分之二点零一", "pct|2.1|2.10%", "pct|2.10|2.1%", "pct|2.3|下降2.3%",
			"rank|13|居全国第十三位", "rank|3|among the top three", "rank|7|ranked seventh", "rank|20|第二十位", "wan|3.2|3.2万元",
			"wanjian|1.26|12600件", "wanjian|1.26|1.26万件", "yi|716.12|7161229.6万元", "yi|14.88|148850,万元",
"jia|12000|高新技術企業1.2萬家", "yi|27900|達到2.79萬億元", "yi|1000|首次突破千億元" })
			// @formatter:on
	void findsValueInAnyNotation(String unit, String value, String quote) {
		assertThat(contains(unit, value, quote)).isTrue();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "yi|1428.8|全省投入研发经费1,438.8亿元", "yi|1428.82|全省投入研发经费1428.8亿元", "yi|1428.8|全省投入研发经费大幅增长",
					"jia|12600|12.6万家", "jia|1260|1.26万家", "pct|2.01|研发投入强度达2.1%", "pct|0.2|增长百分点", "rank|13|居全国第十二位",
					"rank|3|among the top thirty", "jia|12600|1260、13000", "yi|14288|1428.8亿元" })
	void missesWhatIsNotThere(String unit, String value, String quote) {
		assertThat(contains(unit, value, quote)).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "12600, true", "12700, false" })
	void allowsForWhatWasRounded(String value, boolean found) {
		assertThat(QuotedNumbers.contain("共12613家", new BigDecimal(value), Bound.APPROXIMATE,
				TypedNumberTests.UNITS.get("jia")))
			.isEqualTo(found);
	}

	private static boolean contains(String unit, String value, String quote) {
		return QuotedNumbers.contain(quote, new BigDecimal(value), Bound.EXACT, TypedNumberTests.UNITS.get(unit));
	}

}
