package org.lantu.plan.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.lantu.platform.web.Bundles;

import org.springframework.context.MessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

class RefusalSentencesTests {

	/** What no plan file can run into. */
	private static final Set<String> ELSEWHERE = Set.of("guard_audit_event", "guard_person", "guard_ledger",
			"guard_correction_request", "guard_undone_figure", "withdraw_figures", "guard_figure_remark",
			"guard_reviewed", "guard_measure_report", "guard_truncate", "guard_figure_finding", "guard_added_findings",
			"guard_corrected", "change_indicator", "guard_plan_draft", "guard_plan_draft_comment",
			"guard_target_commentary");

	/** Of sentences that are put together. */
	private static final Set<String> FRAGMENTS = Set.of(" of number ", ", ");

	private static final Pattern VERSION = Pattern.compile("V(\\d+)(?:_(\\d+))?__.*");

	private static final Pattern FUNCTION = Pattern
		.compile("CREATE (?:OR REPLACE )?FUNCTION (\\w+)\\s*\\(.*?\\$\\$(.*?)\\$\\$", Pattern.DOTALL);

	private static final Pattern REFUSAL = Pattern.compile("refuse\\((?:[^;']|'(?:[^']|'')*')*?\\);");

	private static final Pattern SUBJECT = Pattern.compile("subject[ a-zA-Z]*:=[^;]*;");

	/** What stands in quotation marks, over several lines if need be. */
	private static final Pattern LITERAL = Pattern.compile("'((?:[^']|'')*)'(?:\\s*\\n\\s*'((?:[^']|'')*)')*");

	private final MessageSource messages = Bundles.messageSource();

	@Test
	void saysInChineseWhatTheDatabaseSays() {
		assertThat(inChinese(
				"plan henan-15fyp, target rd-intensity-2031: the year 2031 is outside the years of the plan, 2026 to 2030"))
			.isEqualTo("计划 henan-15fyp 的目标 rd-intensity-2031：年份 2031 不在计划期 2026 至 2030 之内");
		assertThat(inChinese("plan henan-15fyp: the region 'henan' is unknown; did you mean 410000?"))
			.isEqualTo("计划 henan-15fyp：没有登记过 region“henan”；是不是 410000？");
		assertThat(
				inChinese("plan p, target t: SUM adds up years, and patents is a count at the end of the year (STOCK); "
						+ "only an amount of the year (FLOW) can be added up"))
			.isEqualTo("计划 p 的目标 t：SUM 要把各年相加，而 patents 是年末的数（STOCK）；只有当年发生的量（FLOW）能相加");
		assertThat(inChinese("plan (no code): code is missing")).isEqualTo("计划 （没有代码）：没有写 code");
	}

	@Test
	void saysInEnglishTheVeryWords() {
		for (String said : List.of("source x: a source of this id exists already; use it, or choose another id",
				"plan p, target t: the pillar is missing",
				"plan p, measure 'a measure, that is: long': the plan has no measures")) {
			assertThat(this.messages.getMessage(RefusalSentences.of(said), Locale.ENGLISH)).isEqualTo(said);
		}
	}

	@Test
	void quotesAsTextsAreQuoted() {
		assertThat(this.messages.getMessage(
				RefusalSentences.of("plan p, target t: the pillar 'a: b' is unknown; seed it with seed_pillar first"),
				Locale.ENGLISH))
			.isEqualTo("plan p, target t: the pillar “a: b” is unknown; seed it with seed_pillar first");
	}

	@Test
	void leavesOtherWordsAsTheyAre() {
		for (String said : List.of("syntax error at or near \"SELCT\"", "plan p: something nobody wrote down", "",
				"{0} '' {1")) {
			assertThat(inChinese(said)).isEqualTo(said);
		}
	}

	@Test
	void knowsEachSentenceThatAPlanFileCanRunInto() throws IOException {
		List<String> strange = new ArrayList<>();
		functions().forEach((name, body) -> {
			if (!ELSEWHERE.contains(name)) {
				Stream.of(REFUSAL, SUBJECT)
					.flatMap((calls) -> sentences(calls, body))
					.filter((sentence) -> !isKnown("plan p: " + sentence.replace("%s", "x"))
							&& !isKnown("plan p: " + sentence.replace("%s", ""))
							&& !isKnown(sentence.replace("%s", "x") + ": this break is known already"))
					.forEach((sentence) -> strange.add(name + ": " + sentence));
			}
		});
		assertThat(strange).isEmpty();
	}

	private boolean isKnown(String said) {
		return !inChinese(said).equals(said);
	}

	private String inChinese(String said) {
		return this.messages.getMessage(RefusalSentences.of(said), Locale.CHINESE);
	}

	/** The literals of such calls that are sentences, filled in. */
	private static Stream<String> sentences(Pattern calls, String body) {
		return calls.matcher(body)
			.results()
			.flatMap((call) -> LITERAL.matcher(call.group()).results())
			.map(RefusalSentencesTests::text)
			.filter((text) -> text.contains(" "))
			.filter((text) -> !FRAGMENTS.contains(text))
			.map((text) -> text.replaceFirst("^; ", "x; "))
			.map((text) -> text.endsWith(" ") ? text + "x" : text);
	}

	private static String text(MatchResult literal) {
		return Arrays.stream(literal.group().split("'\\s*\\n\\s*'"))
			.map((line) -> line.replaceAll("^'|'$", ""))
			.reduce("", String::concat)
			.replace("''", "'");
	}

	/** The bodies of functions as the last migration leaves them. */
	private static Map<String, String> functions() throws IOException {
		Map<String, String> bodies = new TreeMap<>();
		Resource[] migrations = new PathMatchingResourcePatternResolver().getResources("classpath:db/migration/V*.sql");
		Arrays.sort(migrations, Comparator.comparingInt(RefusalSentencesTests::version));
		for (Resource migration : migrations) {
			Matcher function = FUNCTION.matcher(migration.getContentAsString(StandardCharsets.UTF_8));
			while (function.find()) {
				bodies.put(function.group(1), function.group(2));
			}
		}
		return bodies;
	}

	private static int version(Resource migration) {
		Matcher version = VERSION.matcher(Objects.requireNonNull(migration.getFilename()));
		if (!version.matches()) {
			throw new IllegalArgumentException(String.valueOf(migration.getFilename()));
		}
		int minor = (version.group(2) != null) ? Integer.parseInt(version.group(2)) : 0;
		return Integer.parseInt(version.group(1)) * 100 + minor;
	}

}
