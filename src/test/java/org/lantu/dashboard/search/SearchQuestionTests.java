package org.lantu.dashboard.search;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of {@link SearchQuestion}.
 */
class SearchQuestionTests {

	private static final Map<String, List<String>> SYNONYMS = Map.of("高企", List.of("高新技术企业"), "豫", List.of("河南"),
			"研发投入", List.of("研发经费"), "十四五规划", List.of("十四五"), "in danger", List.of("at risk"));

	private static final List<String> REGIONS = List.of("河南", "河南省", "海南");

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "高企|高新技术企业", "豫|河南", "豫 高企|河南,高新技术企业", "河南研发投入强度|河南,研发经费强度", "河南研发投入强度|河南,研发投入强度",
					"河南省高企|河南省,高新技术企业", "高企河南|河南,高企", "十四五规划 河南|十四五,河南", "河南，高企|河南,高新技术企业",
					"Henan in danger|Henan,at,risk" })
	void isAskedInEveryWayInWhichItMayBeMeant(String asked, String way) {
		assertThat(SearchQuestion.of(asked, SYNONYMS, REGIONS).ways()).contains(List.of(way.split(",")));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "豫剧|豫剧", "河南|河南", "海南省|海南,省" })
	void singleCharacterStandsForSomethingOnlyWhereItStandsAlone(String asked, String last) {
		List<List<String>> ways = SearchQuestion.of(asked, SYNONYMS, REGIONS).ways();
		assertThat(ways.get(ways.size() - 1)).isEqualTo(List.of(last.split(",")));
	}

	@Test
	void traditionalCharactersAreSimplified() {
		assertThat(SearchQuestion.simplified("河南研發投入強度 專精特新 R&D")).isEqualTo("河南研发投入强度 专精特新 R&D");
	}

	@Test
	void waysAreFewHoweverMuchIsAsked() {
		assertThat(SearchQuestion.of("高企 研发投入 ".repeat(16), SYNONYMS, REGIONS).ways()).hasSizeLessThanOrEqualTo(32);
		assertThat(SearchQuestion.of(" , ", SYNONYMS, REGIONS).ways()).isEmpty();
	}

}
