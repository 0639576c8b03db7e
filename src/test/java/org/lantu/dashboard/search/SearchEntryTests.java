package org.lantu.dashboard.search;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantu.dashboard.parts.Link;
import org.lantu.reference.Bilingual;

import static org.assertj.core.api.Assertions.assertThat;

class SearchEntryTests {

	private static final SearchEntry SPENDING = SearchEntry.of("indicator", "rd-expenditure", Link.of("/", ""), null,
			new Bilingual("研究与试验发展(R&D)经费", "R&D expenditure"));

	private static final SearchEntry CHONGQING = SearchEntry.of("region", "500000", Link.of("/", ""), null,
			new Bilingual("重庆", "Chongqing"), new Bilingual("重庆市", "Chongqing Municipality"));

	private static int fits(SearchEntry entry, String asked) {
		return entry.fits(SearchQuestion.of(asked, Map.of(), List.of()));
	}

	@ParameterizedTest
	@CsvSource({ "rd-expenditure", "RD-EXPENDITURE", "研发经费", "研究与试验", "R&D经费", "yfjf", "yanfa", "expenditure",
			"r&d exp", "经费 研发", "研经费", "ｙｆｊｆ", "Ｒ＆Ｄ" })
	void spendingIsFoundByWhatPeopleCallIt(String asked) {
		assertThat(fits(SPENDING, asked)).isNotEqualTo(SearchEntry.NOT);
	}

	@ParameterizedTest
	@CsvSource({ "hn", "河南", "xp", "经费研发", "en", "''", "'  '", "&&", "'经费 河南'" })
	void spendingIsNotFoundByOtherWords(String asked) {
		assertThat(fits(SPENDING, asked)).isEqualTo(SearchEntry.NOT);
	}

	@ParameterizedTest
	@CsvSource({ "重庆, 0", "500000, 0", "chongqing, 0", "cq, 1", "chong, 1", "municip, 2", "zq, 2147483647" })
	void chongqingIsReadAsAWord(String asked, int fit) {
		assertThat(fits(CHONGQING, asked)).isEqualTo(fit);
	}

	@ParameterizedTest
	@CsvSource({ "河南省, henansheng, hns", "高新技术企业数, gaoxinjishuqiyeshu, gxjsqys", "2022年 R&D, 2022nianrd, 2022nrd",
			"西藏自治区, xizangzizhiqu, xzzzq" })
	void chineseIsReadInFullAndByInitials(String name, String full, String initials) {
		assertThat(Pinyin.of(name)).isEqualTo(new Pinyin(full, initials));
	}

}
