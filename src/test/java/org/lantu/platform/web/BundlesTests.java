package org.lantu.platform.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of the words themselves, in every module's bundle.
 */
class BundlesTests {

	private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

	private static final Pattern HALF_WIDTH = Pattern.compile("\\p{IsHan}[,;:!?()]|[,;:!?(]\\p{IsHan}");

	@ParameterizedTest
	@MethodSource("org.lantu.platform.web.Bundles#names")
	void everyMessageIsInBothLanguagesWithTheSameArguments(String name) {
		Properties chinese = read(name + ".properties");
		Properties english = read(name + "_en.properties");
		assertThat(english.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(chinese.stringPropertyNames());
		for (String key : chinese.stringPropertyNames()) {
			assertThat(arguments(english, key)).as(key).isEqualTo(arguments(chinese, key));
			assertThat(chinese.getProperty(key)).as(key).isNotBlank();
			assertThat(english.getProperty(key)).as(key).isNotBlank();
		}
	}

	@ParameterizedTest
	@MethodSource("org.lantu.platform.web.Bundles#names")
	void noMessageHoldsAnApostropheThatTheFormatWouldSwallow(String name) {
		assertThat(read(name + ".properties").values()).noneMatch((message) -> message.toString().contains("'"));
		assertThat(read(name + "_en.properties").values()).noneMatch((message) -> message.toString().contains("'"));
	}

	@ParameterizedTest
	@MethodSource("org.lantu.platform.web.Bundles#names")
	void chineseIsPunctuatedInFullWidth(String name) {
		Properties chinese = read(name + ".properties");
		for (String key : chinese.stringPropertyNames()) {
			assertThat(chinese.getProperty(key)).as(key).doesNotContainPattern(HALF_WIDTH);
		}
	}

	private static Set<String> arguments(Properties messages, String key) {
		Set<String> arguments = new TreeSet<>();
		ARGUMENT.matcher(messages.getProperty(key)).results().forEach((found) -> arguments.add(found.group(1)));
		return arguments;
	}

	private static Properties read(String file) {
		Properties messages = new Properties();
		try (Reader reader = new InputStreamReader(
				Objects.requireNonNull(BundlesTests.class.getResourceAsStream("/messages/" + file), file),
				StandardCharsets.UTF_8)) {
			messages.load(reader);
		}
		catch (IOException ex) {
			throw new IllegalStateException(file, ex);
		}
		return messages;
	}

}
