package org.lantu.planning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;
import org.lantu.PortalTest;
import org.lantu.TestDatabase;
import org.lantu.accounts.People;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** A check of plan files says what the run then does, whatever stands in them. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.MOCK)
@Import(PortalTest.FixedTime.class)
class GeneratedPlanFilesIntegrationTests {

	private static final Path FOLDER = Path.of("target/generated-plans").toAbsolutePath();

	private static final int FILES = 100;

	private static final long SEED = 20_261_129;

	private static final List<String> INDICATORS = List.of("rd-intensity", "rd-expenditure", "tech-smes",
			"high-tech-enterprises", "basic-research-share");

	private static final List<String> KINDS = List.of("LEVEL", "GROWTH", "AVERAGE_GROWTH", "CUMULATIVE", "INCREASE");

	/** What hands that hurry do to a file; some of it does no harm. */
	private static final List<UnaryOperator<String>> SLIPS = List.of(
			(text) -> text.replace("indicator => 'r", "indicator => 'rr"),
			(text) -> text.replace("year => 2027, kind", "year => 2099, kind"),
			(text) -> text.replace("value => ", "value => 99999"), (text) -> text.replace(", quote => 'words'", ""),
			(text) -> text.replace("AT_LEAST", "AT_MOST"), (text) -> text.replace("AT_LEAST", "BETWEEN"),
			(text) -> text + "UPDATE plan SET code = 'x';\n", (text) -> text.replace("'words')", "'words)"),
			(text) -> text.replace("410000", "419999"), (text) -> text + text.substring(text.lastIndexOf("SELECT")),
			(text) -> text.replace("'words'", "“words”"), (text) -> text.replace("kind => ", "sort => "),
			(text) -> text.replace("seed-002", "seed-2000"), (text) -> text.replace("seed_target", "seed_targets"),
			(text) -> text.replace("LEVEL", "level"), (text) -> text.replace("\n", "\n\n-- a remark; of one line\n"),
			(text) -> text.replace(", title_en => 'Plan", ", title_en => '"),
			(text) -> text.replaceFirst("SELECT seed_target", "DELETE FROM plan; SELECT seed_target"));

	@Autowired
	private PlanChecks checks;

	@Autowired
	private PlanTaking taking;

	@Autowired
	private People people;

	@Autowired
	private JdbcClient jdbc;

	@DynamicPropertySource
	static void settings(DynamicPropertyRegistry registry) throws IOException {
		TestDatabase.register(registry);
		registry.add("lantu.plans.location", FOLDER::toString);
		FileSystemUtils.deleteRecursively(FOLDER);
		Files.createDirectories(FOLDER);
	}

	@Test
	void checkAndRunAgreeOnAHundredFiles() throws IOException {
		Random random = new Random(SEED);
		List<String> written = new ArrayList<>();
		for (int number = 1; number <= FILES; number++) {
			Path file = FOLDER.resolve("V%d__generated.sql".formatted(number));
			String text = plan("generated-" + number, random);
			Files.writeString(file, random.nextBoolean() ? text : SLIPS.get(random.nextInt(SLIPS.size())).apply(text));
			written.add(CheckedFile.of(file, FOLDER).text());
		}
		CheckReport checked = this.checks.ofFolder(Locale.ENGLISH);
		assertThat(plans()).as("a check keeps nothing").isZero();
		assertThat(checked.taken()).hasSizeBetween(20, 80);
		assertThat(checked.refused()).hasSize(FILES - checked.taken().size());
		assertThat(this.taking.take(written, this.people.find("admin").orElseThrow(), Locale.ENGLISH))
			.containsExactlyInAnyOrderElementsOf(checked.refused());
		assertThat(plans()).isEqualTo(checked.taken().size());
		assertThat(this.checks.ofFolder(Locale.ENGLISH).taken()).as("nothing is left to take").isEmpty();
	}

	private long plans() {
		return this.jdbc.sql("select count(*) from plan where code like 'generated-%'").query(Long.class).single();
	}

	private static String plan(String code, Random random) {
		StringBuilder plan = new StringBuilder("""
				SELECT seed_plan(code => '%1$s', region => '410000', kind => 'ANNUAL', first_year => 2027,
				    last_year => 2027, title_zh => '计划 %1$s', title_en => 'Plan %1$s', source => 'seed-002');
				""".formatted(code));
		for (int targets = random.nextInt(4); targets > 0; targets--) {
			plan.append(
					"""
							SELECT seed_target(plan => '%s', indicator => '%s', year => 2027, kind => '%s', comparison => 'AT_LEAST',
							    value => %d.%d, source => 'seed-002', quote => 'words');
							"""
						.formatted(code, INDICATORS.get(random.nextInt(INDICATORS.size())),
								random.nextInt(3) > 0 ? "LEVEL" : KINDS.get(random.nextInt(KINDS.size())),
								random.nextInt(20), random.nextInt(100)));
		}
		return plan.toString();
	}

}
