package org.lantu.entry.tables;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Names as yearbooks write them, with their translation beside them.
 */
class RowNameTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "北  京 Beijing|北京|''", "全国① National Total|全国|''",
			"R&D经费（亿元） R&D Expenditure (100 million yuan)|r&d经费|亿元",
			"R&D经费 R&D Expenditure (10 000 yuan)|r&d经费|10000yuan", "R&D intensity|r&dintensity|''",
			"R&D经费 growth rate|r&d经费growthrate|''", "R&D经费 Target of 2025|r&d经费targetof2025|''", "地区 A|地区a|''" })
	void translationIsNoPartOfAName(String cell, String bare, String unit) {
		RowName name = RowName.of(cell);
		assertThat(name.bare()).isEqualTo(bare);
		assertThat(name.unit()).isEqualTo(unit);
	}

}
