package org.lantu.platform.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
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

	private static final Pattern CLAIMS = Pattern
		.compile("从未|从来没|从没|(?:尚未|还没有?|仍未|没有|未曾|未)(?:公布|发布|公开|上报|填报|报送)" + "|[未不没漏欠迟缓晚]报|逾期|拖欠|无数据|待公布");

	private static final Pattern CLAIMS_EN = Pattern.compile(
			"(?i)\\b(?:never|not|nothing|nobody|un) ?(?:yet |had |been |been yet )*(?:published|reported|measured|disclosed)"
					+ "|(?:was|were|has been|have been|had) (?:n?ever|not) (?:any |a )?(?:published|reported|figure|data)"
					+ "|\\bnever (?:any|had)\\b|ever (?:published|achieved|reported)|fail(?:ed|s|ing|ure) to "
					+ "|\\bno (?:published |any )?data\\b|without data|\\bow(?:ed|es|ing)\\b|\\boverdue\\b|in danger");

	/** That there is no plan or target, where none is on file. */
	private static final Pattern HOLES = Pattern.compile("没有(?:量化目标|计划(?:给|为))");

	private static final Pattern HOLES_EN = Pattern.compile(
			"(?i)\\bno plan (?:has |sets |set )|no quantified targets?(?! (?:of it is |due in this period )?on file)");

	private static final Pattern ODD = Pattern.compile("已见分晓|难断|撤去|如此则|着色|轻重|失守|漂移|游走|得不出|[a-z]+_[a-z]+");

	private static final Pattern ODD_EN = Pattern
		.compile("(?i)ground lost|lost ground|random walk|severity|(?-i:[a-z]+_[a-z]+)");

	/** What the portal counts. */
	private static final String COUNTED = "(?:place|percentage point|point|day|year|figure|target|plan|province|region|document"
			+ "|measure|indicator|character|correction|row|account|byte|second|minute|hour|decimal|fault|item|draft|request"
			+ "|verdict|outlook|revision|vintage|source|line|edition|month|attempt|entr(?:y|ie))";

	/** Messages whose argument is a year, a name or a method beside such a word. */
	private static final Set<String> UNCOUNTED = Set.of("ranking.note.revised", "period.otherwise", "whatif.label",
			"chart.supposed.label", "whatif.result", "problem.405.detail", "change.MET", "change.MET.on-the-line",
			"change.MISSED");

	private static final Pattern ONE_OF_MANY = Pattern.compile("(?<![\\p{L}\\d.,:–-])1 (?:[a-z]+ ){0,1}" + COUNTED
			+ "s\\b|(?<![\\p{L}\\d.,:–-])1 (?:are|were|have|wait|rest)\\b");

	/**
	 * Their writers read the names of seeding functions and of their arguments; the
	 * English is the database's, which counts as it can.
	 */
	private static final String OF_PLAN_FILES = "plan/refusals";

	private static final Pattern MANY_OF_ONE = Pattern
		.compile("(?<![\\p{L}\\d.,:–-])2 (?:(?!the|a|of|in|this|that)[a-z]+ ){0,1}" + COUNTED + "\\b(?!s)(?! of)");

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

	/**
	 * The portal knows what it has, not what the world has ({@code docs/domain.md} 1).
	 */
	@ParameterizedTest
	@MethodSource("org.lantu.platform.web.Bundles#names")
	void nothingSaysThatAFigureDoesNotExistOrThatSomebodyFailedToReportIt(String name) {
		assertThat(found(read(name + ".properties"), CLAIMS)).isEmpty();
		assertThat(found(read(name + "_en.properties"), CLAIMS_EN)).isEmpty();
		assertThat(found(read(name + ".properties"), HOLES)).isEmpty();
		assertThat(found(read(name + "_en.properties"), HOLES_EN)).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("org.lantu.platform.web.Bundles#names")
	void wordsAreThoseOfReadersAndNotOfTheirMakers(String name) {
		if (name.equals(OF_PLAN_FILES)) {
			return;
		}
		assertThat(found(read(name + ".properties"), ODD)).isEmpty();
		assertThat(found(read(name + "_en.properties"), ODD_EN)).isEmpty();
	}

	/** By the plural forms of ICU, whatever number is filled in. */
	@ParameterizedTest
	@MethodSource("org.lantu.platform.web.Bundles#names")
	void countedThingsAreInTheFormOfTheirNumber(String name) {
		Properties english = read(name + "_en.properties");
		for (String key : english.stringPropertyNames()) {
			Sentence sentence = Sentence.of(english.getProperty(key));
			assertThat(sentence.simple()).as(key).isTrue();
			if (!UNCOUNTED.contains(key) && !name.equals(OF_PLAN_FILES)) {
				assertThat(sentence.with(filled("1"))).as(key).doesNotContainPattern(ONE_OF_MANY);
				assertThat(sentence.with(filled("2"))).as(key).doesNotContainPattern(MANY_OF_ONE);
			}
		}
	}

	private static Object[] filled(String number) {
		return Collections.nCopies(10, number).toArray();
	}

	private static List<String> found(Properties messages, Pattern words) {
		return messages.stringPropertyNames()
			.stream()
			.filter((key) -> words.matcher(messages.getProperty(key)).find())
			.map((key) -> key + "=" + messages.getProperty(key))
			.toList();
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
