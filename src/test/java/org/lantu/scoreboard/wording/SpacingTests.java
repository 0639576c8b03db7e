package org.lantu.scoreboard.wording;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of the spaces in Chinese text.
 */
class SpacingTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false,
			value = { "达到2.05%以上|达到 2.05% 以上", "共 12 项|共 12 项", "河 南 省|河南省", "R&D 强度|R&D 强度", "强度 R&D|强度 R&D",
					"约≈3家|约 ≈3 家", "为−0.5，即|为 −0.5，即", "多于>9|多于 >9", "10,000家|10,000 家", "末 |末 ", " 首| 首", "中  文|中  文",
					"𠀀9𠀀 𠀀|𠀀 9 𠀀𠀀", "abc 12|abc 12" })
	void numbersStandApartAndCharactersTogether(String text, String spaced) {
		assertThat(Spacing.of(text)).isEqualTo(spaced);
	}

}
