package org.lantu.platform.web;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
