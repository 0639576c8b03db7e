package org.lantu.planning.drafts;

import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.lantu.PortalTest;
import org.lantu.TestDatabase;
import org.lantu.TestPeople;
import org.lantu.accounts.People;
import org.lantu.planning.PlanChecks;
import org.lantu.planning.PlanTaking;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** Drafts of changes of what is on file, from the form to the file that is taken. */
@SpringBootTest(properties = "spring.test.mockmvc.print=none")
@AutoConfigureMockMvc
@Import(PortalTest.FixedTime.class)
class DraftedChangesIntegrationTests {

	private static final Path FOLDER = Path.of("target/taken-changes").toAbsolutePath();

	private static final String ALL = "/admin/plans/drafts";

	@Autowired
	private PlanChecks checks;

	@Autowired
	private PlanTaking taking;

	@Autowired
	private People people;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MockMvcTester mvc;

	@DynamicPropertySource
	static void settings(DynamicPropertyRegistry registry) throws IOException {
		TestDatabase.register(registry);
		registry.add("lantu.plans.location", FOLDER::toString);
		FileSystemUtils.deleteRecursively(FOLDER);
		Files.createDirectories(FOLDER);
	}

	@Test
	void aTargetOnFileIsRevisedAndThePublishedPageSaysSo() throws IOException {
		assertThat(get("/admin/plans/on-file?plan=henan-2024")).bodyText().contains("Revise rd-intensity-2024");
		assertThat(get("/admin/plans/on-file?plan=nowhere")).bodyText().contains("no plan of the code “nowhere”");
		String row = redirect(post(ALL, "act", "revise", "plan", "henan-2024", "target", "rd-intensity-2024"));
		String draft = row.substring(0, row.indexOf("/rows/"));
		assertThat(row).endsWith("/rows/new?part=REVISION&plan=henan-2024&target=rd-intensity-2024");
		assertThat(get(row)).bodyText()
			.contains("Revision of a target", "On file: " + standing("value"), "On file: " + standing("source"),
					"value=\"henan-2024\"", "rd-intensity-2024\" selected")
			.doesNotContain("lt-fault");
		assertThat(save(draft, "2", "REVISION", 1, "plan", "henan-2024", "target", "rd-intensity-2024", "value", "9.90",
				"valid_from", "2024-06-30", "reason", "中期评估", "legal_basis", "省人大常委会决定", "source", "seed-002"))
			.redirectedUrl()
			.endsWith("?done=saved");
		assertThat(get(draft + "/rows/2")).bodyText().containsOnlyOnce("Fill this in.");
		assertThat(save(draft, "2", "REVISION", 2, "plan", "henan-2024", "target", "rd-intensity-2024", "value", "9.90",
				"valid_from", "2024-06-30", "reason", "中期评估", "legal_basis", "省人大常委会决定", "source", "seed-002", "quote",
				"强度调整为9.90%"))
			.redirectedUrl()
			.endsWith("#r2");
		assertThat(get(draft)).bodyText()
			.contains("henan-2024 · rd-intensity-2024 revised from 2024-06-30 on: 9.90", "Add an act")
			.doesNotContain("lt-fault", "Add a pillar");
		assertThat(post(draft + "/check")).bodyText().contains("It would be taken as it is", "9.90", "missed");
		assertThat(get(draft + "/scorecard")).bodyText().contains("The scorecard that it would give", "9.90", "Missed");
		assertThat(post(draft + "/rows/2/judgement", "part", "REVISION", "version", "3", "f.plan", "henan-2024",
				"f.target", "rd-intensity-2024", "f.value", "1.10", "f.valid_from", "2024-06-30", "f.reason", "r",
				"f.legal_basis", "l", "f.source", "seed-002", "f.quote", "q"))
			.hasStatusOk()
			.bodyText()
			.contains("value=\"1.10\"", "The scorecard that it would give", "1.10", "without it: Missed");
		assertThat(get(draft)).as("nothing is saved").bodyText().contains("9.90").doesNotContain("1.10");
		String text = file(draft);
		assertThat(text).isEqualTo(file(draft))
			.contains("-- Builds on: schema ", "; plan henan-2024 on file", "Checksum",
					"SELECT revise_target(\n    plan => 'henan-2024',\n    target => 'rd-intensity-2024',\n    value => 9.90");
		Files.writeString(FOLDER.resolve("V20261122_1__henan_2024_changes.sql"), text);
		List<String> files = this.checks.ofFolder(Locale.ENGLISH).taken();
		assertThat(this.taking.take(files, this.people.find("admin").orElseThrow(), Locale.ENGLISH)).isEmpty();
		assertThat(get("/plans/henan-2024/targets/rd-intensity-2024")).bodyText().contains("9.90", "强度调整为9.90%");
		assertThat(file(draft)).as("on another state").isNotEqualTo(text);
		assertThat(get(draft)).bodyText()
			.contains("Taken on ", "V20261122_1__henan_2024_changes.sql")
			.doesNotContain("lt-fault");
		assertThat(get(ALL)).bodyText().contains("Taken on ");
		assertThat(get("/changes?kind=target&plan=henan-2024")).bodyText().contains("/sources/seed-002");
	}

	@Test
	void everyActIsWrittenAndTaken() {
		String draft = redirect(post(ALL, "act", "changes"));
		save(draft, "1", "CHANGES", 1, "code", "all-acts", "title_en", "All acts");
		save(draft, "a", "DOCUMENT", 2, "id", "act-doc", "title", "决定", "trust", "OFFICIAL", "published_on",
				"2026-06-01");
		save(draft, "b", "SOURCE_CORRECTION", 3, "id", "seed-002", "to_title", "Right title", "reason_zh", "抄错",
				"reason_en", "copied wrongly");
		save(draft, "c", "BASIS", 4, "indicator", "rd-intensity", "basis", "census-9", "known_from", "2026-05-01",
				"name_zh", "普查", "name_en", "Census", "reason_zh", "修订", "reason_en", "revised");
		save(draft, "d", "BREAK", 5, "indicator", "rd-intensity", "region", "410000", "year", "2019", "reason_zh", "口径",
				"reason_en", "defined otherwise");
		save(draft, "e", "FIGURE_CORRECTION", 6, "region", "410000", "indicator", "rd-intensity", "year", "2016",
				"known_on", "2017-10-01", "withdrawn", "true", "reason_zh", "名单", "reason_en", "a list");
		save(draft, "f", "CORRECTION", 7, "plan", "henan-2022", "target", "rd-intensity-2022", "to_value", "1.97",
				"without", "note", "reason_zh", "抄错", "reason_en", "copied wrongly");
		save(draft, "g", "DEPARTMENT", 8, "code", "henan-act", "region", "410000", "name_zh", "省厅", "name_en", "D");
		save(draft, "h", "RENAMING", 9, "department", "henan-act", "successor", "henan-act-2", "since", "2026-06-02",
				"name_zh", "新厅", "name_en", "E", "source", "act-doc", "quote", "更名");
		save(draft, "i", "ANSWER", 10, "plan", "henan-2022", "target", "rd-intensity-2022", "lead", "henan-act-2",
				"source", "act-doc", "quote", "牵头");
		save(draft, "k", "SHARE", 11, "plan", "henan-smes-2024", "target", "tech-smes-registered-2024", "region",
				"410200", "value", "10", "source", "act-doc", "quote", "开封10家");
		save(draft, "l", "SHARE_REVISION", 12, "plan", "henan-smes-2024", "target", "tech-smes-registered-2024",
				"region", "410100", "value", "7000", "valid_from", "2026-06-02", "reason", "调整", "legal_basis", "决定",
				"source", "act-doc", "quote", "7000家");
		save(draft, "m", "SHARE_CORRECTION", 13, "plan", "henan-smes-2024", "target", "tech-smes-registered-2024",
				"region", "410100", "number", "1", "to_value", "6781", "reason_zh", "抄错", "reason_en", "copied");
		save(draft, "n", "INDICATOR", 14, "code", "act-unicorns", "name_zh", "试独角兽", "name_en", "Trial unicorns",
				"unit_zh", "家", "unit_en", "firms", "decimals", "0", "measure_type", "STOCK", "direction", "UP",
				"aggregation", "SUM", "theme", "enterprise", "min_value", "0");
		save(draft, "o", "REGION", 15, "code", "411899", "parent", "410000", "name_zh", "试市", "name_en", "Trial City",
				"first_year", "2026");
		save(draft, "p", "BREAK", 16, "indicator", "act-unicorns", "region", "411899", "year", "2026", "reason_zh",
				"口径", "reason_en", "defined otherwise");
		save(draft, "q", "REGION_END", 17, "region", "410600", "last_year", "2026", "successor", "411899", "reason_zh",
				"并入", "reason_en", "merged", "source", "act-doc");
		assertThat(get(draft)).bodyText()
			.contains("All acts", "ends with 2026, and 411899 goes on with it")
			.doesNotContain("lt-fault");
		assertThat(post(draft + "/check")).bodyText()
			.contains("It would be taken as it is", "henan-act-2", "1.97", "copied wrongly", "Share of 410100",
					"New indicator act-unicorns: Trial unicorns (firms)",
					"New region 411899: Trial City, within 410000, from 2026 on",
					"Region 410600 ends with 2026, and 411899 goes on with it: merged");
		String text = file(draft);
		assertThat(text)
			.contains("-- All acts\n", "without => ARRAY['note']", "to_value => 1.97", "withdrawn => true",
					"decimals => 0,", "min_value => 0)", "code => '411899'", "first_year => 2026)",
					"SELECT end_region(\n    region => '410600',\n    last_year => 2026,\n    successor => '411899'")
			.doesNotContain("SELECT changes(");
		String again = redirect(post(ALL, "act", "file", "file", text));
		assertThat(file(again)).as("read again").endsWith(text.substring(text.indexOf("\n\n")));
	}

	@Test
	void whatIsWrongIsSaidAtItsField() {
		String draft = redirect(post(ALL, "act", "changes"));
		assertThat(get(draft + "/rows/new?part=REVISION&plan=henan-2022")).bodyText()
			.contains("rd-intensity-2022", "Show what is on file")
			.doesNotContain("lt-fault");
		save(draft, "r", "REVISION", 1, "plan", "henan-202", "target", "x", "value", "2");
		assertThat(get(draft + "/rows/r")).bodyText().contains("There is no plan of this code");
		save(draft, "r", "REVISION", 2, "plan", "henan-2022", "target", "x", "value", "24");
		assertThat(get(draft + "/rows/r")).bodyText().contains("The plan has no such target");
		save(draft, "r", "REVISION", 3, "plan", "henan-2022", "target", "rd-intensity-2022", "value", "24",
				"comparison", "AT_MOST");
		assertThat(get(draft + "/rows/r")).bodyText().contains("the most that the indicator allows", "points away");
		save(draft, "c", "CORRECTION", 4, "plan", "henan-2022", "target", "rd-intensity-2022", "to_value", "1.96");
		assertThat(get(draft + "/rows/c")).bodyText().contains("That is what is on file");
		save(draft, "s", "SHARE", 5, "plan", "henan-smes-2024", "target", "tech-smes-registered-2024", "region",
				"420000");
		assertThat(get(draft + "/rows/s")).bodyText().contains("right within that of its plan, 410000");
		save(draft, "t", "SHARE", 6, "plan", "henan-smes-2024", "target", "tech-smes-registered-2024", "region",
				"410100");
		assertThat(get(draft + "/rows/t")).bodyText().contains("has its share already", "On file: ");
		save(draft, "b", "BREAK", 7, "indicator", "nothing", "year", "19");
		assertThat(get(draft + "/rows/b")).bodyText().contains("There is no such indicator", "year of four digits");
		save(draft, "n", "RENAMING", 8, "department", "no-such", "successor", "new-one");
		assertThat(get(draft + "/rows/n")).bodyText()
			.contains("no departments of these codes", "This department is not on file",
					"type=\"text\" autocomplete=\"off\" id=\"f0\" name=\"f.department\"");
		save(draft, "i", "INDICATOR", 9, "code", "rd-intensity", "name_en", "r&d Intensity", "decimals", "7",
				"measure_type", "RANK", "direction", "UP", "aggregation", "SUM", "min_value", "2", "max_value", "2",
				"yoy_warn_percent", "0");
		assertThat(get(draft + "/rows/i")).bodyText()
			.contains("There is an indicator of this code", "The indicator rd-intensity has this name",
					"whole number from 0 to 6", "do not add up", "Of a rank less is better",
					"not above the least possible value", "a number above 0");
		save(draft, "g", "REGION", 10, "code", "420199", "parent", "410000");
		assertThat(get(draft + "/rows/g")).bodyText().contains("within this province begin with 41");
		save(draft, "g", "REGION", 11, "code", "410100", "parent", "410200");
		assertThat(get(draft + "/rows/g")).bodyText()
			.contains("There is a region of this code", "Regions are added within a province");
		save(draft, "e", "REGION_END", 12, "region", "410100", "last_year", "2026", "successor", "420000");
		assertThat(get(draft + "/rows/e")).bodyText().contains("Take a region of the same province", "Fill this in.");
		save(draft, "e", "REGION_END", 13, "region", "410000", "last_year", "2026", "successor", "410000");
		assertThat(get(draft + "/rows/e")).bodyText()
			.contains("Only regions within a province end", "It cannot go on with itself");
		assertThat(post(draft + "/rows/p", "part", "PILLAR", "version", "14", "fresh", "true", "act", "save"))
			.as("no part of changes")
			.hasStatus(404);
		assertThat(post(draft + "/check")).bodyText().contains("Refused", "/rows/");
		assertThat(post(ALL, "act", "revise", "plan", "nowhere", "target", "x")).hasStatus(422);
	}

	private String standing(String column) {
		return this.jdbc
			.sql("select r." + column + "::text from target t join target_revision r on r.target = t.id "
					+ "where t.plan = 'henan-2024' and t.code = 'rd-intensity-2024'")
			.query(String.class)
			.single();
	}

	private String file(String draft) {
		try {
			return get(draft + "/file").getResponse().getContentAsString();
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private MvcTestResult save(String draft, String key, String part, int version, String... fields) {
		String[] all = new String[fields.length + 8];
		System.arraycopy(
				new String[] { "part", part, "version", String.valueOf(version), "fresh", "true", "act", "save" }, 0,
				all, 0, 8);
		for (int i = 0; i < fields.length; i++) {
			all[i + 8] = (i % 2 == 0) ? "f." + fields[i] : fields[i];
		}
		return post(draft + "/rows/" + key, all);
	}

	private static String redirect(MvcTestResult result) {
		return String.valueOf(result.getResponse().getRedirectedUrl());
	}

	private MvcTestResult get(String address) {
		return this.mvc.get().uri(address).header("Accept-Language", "en").with(TestPeople.as("admin")).exchange();
	}

	private MvcTestResult post(String address, String... fields) {
		MockMvcTester.MockMvcRequestBuilder form = this.mvc.post().uri(address).header("Accept-Language", "en");
		for (int i = 0; i < fields.length; i += 2) {
			form = form.param(fields[i], fields[i + 1]);
		}
		return form.with(TestPeople.as("admin")).with(SecurityMockMvcRequestPostProcessors.csrf()).exchange();
	}

}
