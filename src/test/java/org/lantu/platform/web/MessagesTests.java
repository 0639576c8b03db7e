package org.lantu.platform.web;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.context.NoSuchMessageException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests of how messages are found and filled in.
 */
class MessagesTests {

	private static final @Nullable Object[] ARGUMENTS = { "河南", 1234567, -1234, 0.12345, LocalDate.of(2026, 11, 27),
			null, 2.5f, "{0}" };

	@ParameterizedTest
	@ValueSource(strings = { "", "{0}", "{0}{1}", "a {1} b {0}", "{2}", "{3}", "{4} {5}", "{6}", "{7}", "{9}", "{0",
			"{1,choice,0#none|1#one|1<{1} many}", "{1,number,#}", "it''s {0}" })
	void isFilledInAsByItsFormat(String text) {
		Messages messages = new Messages(Map.of("key", text), Map.of("key", text));
		for (Locale locale : Arrays.asList(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
			if (text.equals("{0")) {
				assertThatExceptionOfType(IllegalArgumentException.class)
					.isThrownBy(() -> messages.getMessage("key", ARGUMENTS, locale));
			}
			else {
				assertThat(messages.getMessage("key", ARGUMENTS, locale))
					.isEqualTo(new MessageFormat(text, locale).format(ARGUMENTS));
			}
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "0|no plans in Henan", "1|1 plan in Henan", "2|2 plans in Henan",
			"11|11 plans in Henan", "1.0|1.0 plans in Henan", "1,001|1,001 plans in Henan" })
	void formFollowsTheNumber(String number, String said) {
		Messages messages = new Messages(Map.of(),
				Map.of("key", "{0,plural,=0{no plans}one{# plan}other{# plans}} in {1}"));
		assertThat(messages.getMessage("key", new Object[] { number, "Henan" }, Locale.ENGLISH)).isEqualTo(said);
	}

	@Test
	void countIsWrittenWithinItsForm() {
		Messages messages = new Messages(Map.of(), Map.of("key", "{1,plural,one{# plan of {0}}other{# plans of {0}}}"));
		assertThat(messages.getMessage("key", new Object[] { "Henan", 1234 }, Locale.ENGLISH))
			.isEqualTo("1,234 plans of Henan");
		assertThat(messages.getMessage("key", new Object[] { "Henan", 1L }, Locale.ENGLISH))
			.isEqualTo("1 plan of Henan");
	}

	@Test
	void languageIsChineseUnlessEnglishIsAskedFor() {
		Messages messages = new Messages(Map.of("key", "规划"), Map.of("key", "plan"));
		assertThat(messages.getMessage("key", null, Locale.UK)).isEqualTo("plan");
		assertThat(messages.getMessage("key", null, Locale.SIMPLIFIED_CHINESE)).isEqualTo("规划");
		assertThat(messages.getMessage("key", null, Locale.FRENCH)).isEqualTo("规划");
	}

	@Test
	void missingMessageIsAFault() {
		Messages messages = new Messages(Map.of(), Map.of());
		assertThatExceptionOfType(NoSuchMessageException.class)
			.isThrownBy(() -> messages.getMessage("key", new Object[] { 1 }, Locale.ENGLISH));
		assertThat(messages.getMessage("key", null, "else", Locale.ENGLISH)).isEqualTo("else");
	}

}
