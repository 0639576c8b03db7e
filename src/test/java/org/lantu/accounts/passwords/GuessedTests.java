package org.lantu.accounts.passwords;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is soon guessed, and what is not.
 */
class GuessedTests {

	private static final Set<String> NAMES = Set.of("lantu", "蓝图", "henan", "河南", "zhangwei", "张伟", "example");

	private final CommonPasswords common = new CommonPasswords();

	@Test
	void listHoldsThousandsThatAreLongEnough() throws IOException {
		assertThat(new ClassPathResource("common.txt", CommonPasswords.class).getContentAsString(StandardCharsets.UTF_8)
			.lines()
			.filter((line) -> line.length() >= PasswordRules.SHORTEST)
			.distinct()
			.count()).isGreaterThan(40_000);
	}

	@ParameterizedTest
	@ValueSource(strings = { "1qaz2wsx3edc", "Unbelievable", "unbelievable2026!", "Password2026!", "P@ssw0rd2026!!",
			"passwordpassword", "!!!letmein!!!", "iloveyou 2026", "ｕｎｂｅｌｉｅｖａｂｌｅ", "qwerty qwerty", "dragon123456",
			"2026admin2026", "123qweasdzxc", "welcome@12345" })
	void whatManyUseIsCommonWhateverStandsAroundIt(String password) {
		assertThat(this.common.contains(Guessed.of(password))).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "aaaaaaaaaaaa", "abcabcabcabc", "abcdefghijkl", "987654321098", "密密密密密密密密密密密密",
			"12341234123412", "            ", "112233445566", "abc abc abc abc a" })
	void repeatedAndCountedIsMonotonous(String password) {
		assertThat(Guessed.of(password).monotonous()).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "Henan20262026,henan", "l4ntu-2026-2026,lantu", "河南2026!2026,河南", "uthangzhangwei1,-",
			"iewgnahz20262,zhangwei", "zhang.wei@example,zhangwei", "H3nan_L@ntu_01,henan", "蓝图河南张伟2026,张伟",
			"河南省2026-2026,河南", "lantulantulantu,lantu" })
	void nameWithLittleElseIsFound(String password, String name) {
		assertThat(Guessed.of(password).littleBut(NAMES).orElse("-")).isEqualTo(name);
	}

	@ParameterizedTest
	@ValueSource(strings = { "correct horse battery", "four unrelated words here", "河南的秋天桂花落在石阶上", "829174650382",
			"henan purple dishwasher", "我家门前有两棵枣树另一棵也是", "kq7f-x2mh-p9rt-w4nb", "lantu is where I count" })
	void whatIsLongAndOfNobodyMayBeUsed(String password) {
		Guessed guessed = Guessed.of(password);
		assertThat(guessed.monotonous()).isFalse();
		assertThat(this.common.contains(guessed)).isFalse();
		assertThat(guessed.littleBut(NAMES)).isEmpty();
	}

}
