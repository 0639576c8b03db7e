package org.lantu.planning.drafts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lantu.PortalTest;
import org.lantu.TestDatabase;
import org.lantu.TestPeople;
import org.lantu.accounts.People;
import org.lantu.accounts.Person;
import org.lantu.audit.AuditEvent;
import org.lantu.audit.AuditFilter;
import org.lantu.audit.AuditTrail;
import org.lantu.planning.written.PlanComparing;
import org.lantu.planning.written.WrittenCalls;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Drafts of plans, from the form to the file. */
@SpringBootTest(properties = "spring.test.mockmvc.print=none")
@AutoConfigureMockMvc
@Import(PortalTest.FixedTime.class)
class DraftsIntegrationTests {

	private static final String ALL = "/admin/plans/drafts";

	@Autowired
	private Drafts drafts;

	@Autowired
	private DraftStore store;

	@Autowired
	private DraftBeginnings beginnings;

	@Autowired
	private DraftFiles files;

	@Autowired
	private WrittenCalls calls;

	@Autowired
	private PlanComparing comparing;

	@Autowired
	private People people;

	@Autowired
	private AuditTrail trail;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MockMvcTester mvc;

	@TempDir
	private Path folder;

	@DynamicPropertySource
	static void settings(DynamicPropertyRegistry registry) {
		TestDatabase.register(registry);
	}

	@Test
	void theExportOfEveryPlanOnFileComesBackFromADraft() throws IOException {
		List<String> codes = this.calls.codes();
		assertThat(codes).hasSizeGreaterThan(60);
		for (String code : codes) {
			String export = said((out) -> this.comparing.export(code, Locale.ENGLISH, out));
			long id = this.drafts.begin(this.beginnings.ofText(export), admin());
			String text = this.files.text(draft(id));
			assertThat(withoutBase(text)).as(code).isEqualTo(export);
			assertThat(this.files.text(draft(id))).as("the same bytes once more").isEqualTo(text);
			Path file = Files.writeString(this.folder.resolve("V1__draft.sql"), text);
			assertThat(said((out) -> this.comparing.diff(code, file.toString(), Locale.ENGLISH, out)))
				.contains("say the same");
			assertThat(this.beginnings.ofPlan(code).calls()).as(code).isEqualTo(draft(id).content().calls());
			this.drafts.discard(id, 1, admin());
		}
	}

	@Test
	void aPlanIsWrittenInFormsCheckedAndDownloaded() {
		String draft = begin("empty");
		assertThat(save(draft, "1", "PLAN", 1, "code", "draft-2027", "region", "410000", "kind", "ANNUAL", "first_year",
				"2027", "last_year", "2027", "title_zh", "草稿计划", "title_en", "Plan ''from'' a draft", "source",
				"doc-2027"))
			.hasStatus(302)
			.redirectedUrl()
			.endsWith("/rows/1?done=saved");
		assertThat(get(draft + "/rows/1?done=saved")).bodyText()
			.contains("Saved.", "There is no document of this code");
		assertThat(save(draft, "d", "DOCUMENT", 2, "id", "doc-2027", "title", "报告", "trust", "OFFICIAL", "published_on",
				"2026-01-20"))
			.redirectedUrl()
			.endsWith("#rd");
		save(draft, "p", "PILLAR", 3, "name_zh", "人才", "name_en", "Talent");
		assertThat(save(draft, "t", "TARGET", 4, "indicator", "rd-intensity", "year", "2027", "kind", "LEVEL",
				"comparison", "AT_LEAST", "value", "２．50", "source", "doc-2027", "quote", "it's 2.50", "pillar", "人才"))
			.redirectedUrl()
			.endsWith("#rt");
		save(draft, "m", "MEASURE", 5, "pillar", "人才", "text_zh", "做", "source", "doc-2027");
		save(draft, "x", "DEPARTMENT", 6, "code", "henan-draft", "region", "410000", "name_zh", "草稿厅", "name_en", "D");
		save(draft, "w", "ANSWER", 7, "target", "rd-intensity-2027", "lead", "henan-draft", "source", "doc-2027",
				"quote", "省厅牵头");
		assertThat(get(draft)).bodyText()
			.contains("Plan &#39;&#39;from&#39;&#39; a draft", "Not checked yet", "led by henan-draft")
			.doesNotContain("lt-fault");
		assertThat(get(draft)).bodyText().containsOnlyOnce("Add a target").containsOnlyOnce("Add a pillar");
		assertThat(post(draft + "/check")).hasStatusOk()
			.bodyText()
			.contains("It would be taken as it is", "New plan draft-2027", "rd-intensity-2027",
					"New department henan-draft")
			.doesNotContain("/tmp");
		assertThat(get(ALL)).bodyText().contains("Would be taken (checked");
		assertThat(get(draft + "/scorecard")).bodyText()
			.contains("The scorecard that it would give", "2027, the year due")
			.doesNotContain("left out", "now: ");
		MvcTestResult file = get(draft + "/file");
		assertThat(file).hasStatusOk().headers().hasValue("Content-Type", "text/plain;charset=UTF-8");
		assertThat(file.getResponse().getHeader("Content-Disposition")).contains("V20261122_", "__draft_2027.sql");
		assertThat(file).bodyText()
			.contains("value => 2.50", "quote => 'it''s 2.50'", "plan draft-2027 not on file", "Checksum");
		save(draft, "t", "TARGET", 8, "indicator", "rd-intensity", "year", "2027", "kind", "LEVEL", "comparison",
				"AT_LEAST", "value", "1); SELECT 1", "source", "doc-2027", "quote", "q");
		assertThat(get(draft)).bodyText()
			.contains("1 field has to be mended", "Give a number such as 2.40", "changed since");
		assertThat(get(draft + "/scorecard")).bodyText()
			.contains("2 rows were left out", "There is no target that could be judged");
		assertThat(post(draft + "/check")).bodyText()
			.contains("Refused", "was not taken", "/rows/t\"")
			.doesNotContain("/tmp");
		assertThat(this.trail
			.events(new AuditFilter(null, null, draft.substring(draft.lastIndexOf('/') + 1), null, null), 0, 20))
			.extracting(AuditEvent::act)
			.startsWith("plan-draft-checked", "plan-draft-changed", "plan-draft-checked")
			.endsWith("plan-draft-begun");
	}

	@Test
	void twoAtOneDraftAreToldAndLoseNothing() {
		String draft = begin("empty");
		save(draft, "p", "PILLAR", 1, "name_zh", "甲", "name_en", "A");
		assertThat(save(draft, "q", "PILLAR", 1, "name_zh", "乙", "name_en", "B")).as("another row").hasStatus(302);
		assertThat(save(draft, "p", "PILLAR", 2, "name_zh", "甲一", "name_en", "A")).hasStatus(302);
		assertThat(save(draft, "p", "PILLAR", 2, "name_zh", "甲二", "name_en", "A2")).hasStatus(409)
			.bodyText()
			.contains("changed this row", "甲二", "A2", "Now it says: 甲一", "name=\"version\" value=\"4\"");
		save(draft, "t", "TARGET", 4, "kind", "LEVEL", "comparison", "AT_LEAST", "baseline_year", "2024");
		assertThat(save(draft, "t", "TARGET", 4, "kind", "GROWTH", "comparison", "AT_MOST")).hasStatus(409)
			.bodyText()
			.contains("Now it says: at least", "Now it says: level of the year", "Now it says: 2024");
		assertThat(save(draft, "p", "PILLAR", 2, "name_zh", "甲一", "name_en", "A")).as("sent twice").hasStatus(302);
		assertThat(save(draft, "p", "PILLAR", 5, "name_zh", "甲二", "name_en", "A2")).hasStatus(302);
		assertThat(post(draft + "/rows/p/place", "version", "5", "act", "remove-surely")).hasStatus(409);
		assertThat(post(draft + "/rows/p/place", "version", "6", "act", "down")).hasStatus(302);
		assertThat(post(draft + "/rows/p/place", "version", "6", "act", "remove")).redirectedUrl()
			.endsWith("?removing=p#rp");
		assertThat(get(draft + "?removing=p")).bodyText()
			.contains("It cannot be brought back", "value=\"remove-surely\"", "甲二");
		assertThat(get(draft + "/rows/p/place")).hasStatus(302);
		assertThat(post(draft + "/rows/p/place", "version", "6", "act", "keep")).hasStatus(302);
		assertThat(post(draft + "/rows/p/place", "version", "6", "act", "remove-surely")).hasStatus(302);
		assertThat(post(draft + "/rows/p", "part", "PILLAR", "version", "5", "fresh", "false", "act", "save",
				"f.name_zh", "甲三"))
			.hasStatus(409)
			.bodyText()
			.contains("taken away meanwhile", "甲三", "name=\"fresh\" value=\"true\"");
		assertThat(post(draft + "/rows/p", "part", "PILLAR", "version", "5", "f.name_zh", "甲三"))
			.as("without its button")
			.hasStatusOk()
			.bodyText()
			.contains("甲三");
		assertThat(post(draft + "/discard", "version", "6")).hasStatus(409);
		assertThat(post(draft + "/discard", "version", "8")).hasStatus(302);
		assertThat(get(draft)).hasStatus(404);
	}

	@Test
	void aFormAsksForWhatTheKindNeeds() {
		String draft = begin("empty");
		assertThat(get(draft + "/rows/new?part=TARGET&kind=GROWTH&comparison=BETWEEN")).bodyText()
			.contains("f.upper_value", "Per cent over the year before")
			.doesNotContain("f.baseline_year", "f.stretch_value", "f.against_direction");
		assertThat(get(draft + "/rows/new?part=TARGET&kind=LEVEL&comparison=AT_LEAST")).bodyText()
			.contains("f.baseline_year", "f.stretch_value")
			.doesNotContain("f.upper_value");
		save(draft, "t", "TARGET", 1, "indicator", "rd-intensity", "year", "2030", "kind", "LEVEL", "comparison",
				"AT_MOST", "value", "2.5", "source", "seed-002", "quote", "q");
		assertThat(get(draft + "/rows/t")).bodyText().contains("f.against_direction", "points away");
		assertThat(get(draft + "/rows/new?part=TARGET&milestone=t")).bodyText()
			.contains("value=\"rd-intensity\" selected", "value=\"seed-002\"", "<h1>Milestone</h1>",
					"on the way to: R&amp;D", "Unit: %")
			.doesNotContain("value=\"2030\"");
	}

	@Test
	void aMilestoneIsDueBeforeItsTarget() {
		String draft = begin("empty");
		save(draft, "t", "TARGET", 1, "indicator", "rd-intensity", "year", "2030", "kind", "LEVEL", "comparison",
				"AT_LEAST", "value", "2.5", "source", "seed-002", "quote", "q");
		String[] late = { "part", "TARGET", "version", "2", "fresh", "true", "act", "save", "milestone", "t",
				"f.indicator", "rd-intensity", "f.kind", "LEVEL", "f.year", "2031", "f.value", "2.4567" };
		assertThat(post(draft + "/rows/w", late)).hasStatus(409)
			.bodyText()
			.contains("2031 is not before 2030", "<h1>Milestone</h1>", "2.4567", "name=\"milestone\"");
		late[15] = "2028";
		assertThat(post(draft + "/rows/w", late)).hasStatus(302);
		late[11] = "rd-expenditure";
		late[15] = "2031";
		assertThat(post(draft + "/rows/o", late)).as("of something else").hasStatus(302);
		assertThat(get(draft)).bodyText()
			.containsSubsequence("2028: ", "2.4567 (% of GDP)", "2030: ", "2.5 (% of GDP)");
	}

	@Test
	void departmentsAreTickedAndStayInTheOrderOfTheDocument() {
		String draft = begin("empty");
		save(draft, "1", "PLAN", 1, "code", "draft-2027", "region", "410000");
		save(draft, "x", "DEPARTMENT", 2, "code", "henan-tick", "region", "410000", "name_zh", "草稿厅", "name_en",
				"Tick Office");
		save(draft, "w", "ANSWER", 3, "lead", "no-such，henan-tick", "quote", "q");
		assertThat(get(draft + "/rows/w")).bodyText()
			.containsSubsequence("value=\"no-such\" checked", "value=\"henan-tick\" checked",
					"Tick Office (henan-tick)")
			.doesNotContain("Show what is on file")
			.contains("no departments of these codes: no-such", "name=\"f.support\" value=\"henan-tick\"");
		post(draft + "/rows/w", "part", "ANSWER", "version", "4", "fresh", "false", "act", "save", "f.lead",
				"henan-tick", "f.lead", "no-such", "f.lead", "", "f.quote", "q");
		assertThat(get(draft)).bodyText().contains("led by henan-tick,no-such");
	}

	@Test
	void aCheckTellsOfEveryRowThatIsToBeMended() {
		String draft = begin("empty");
		save(draft, "1", "PLAN", 1, "code", "draft-2028", "region", "410000", "kind", "FIVE_YEAR", "first_year", "2021",
				"last_year", "2052", "title_zh", "题", "title_en", "T", "source", "seed-002");
		save(draft, "t", "TARGET", 2, "indicator", "rd-intensity", "year", "2030", "kind", "LEVEL", "comparison",
				"AT_LEAST", "value", "2.4~2.6", "source", "seed-002", "quote", "q");
		assertThat(post(draft + "/check")).bodyText()
			.contains("and this one has 32", "This is a band", "/rows/1", "/rows/t");
	}

	@Test
	void whatIsNoPlanFileIsRefusedAndKept() {
		for (Map.Entry<String, String> wrong : Map
			.of("DROP TABLE plan;", "“DROP”", "SELECT seed_pillar(plan => 'x', name_zh => 'a', name_en => 'b');",
					"seeds a plan", "SELECT seed_plan(code => 'x', colour => 'red');", "colour", "  ", "Paste the text")
			.entrySet()) {
			assertThat(post(ALL, "act", "file", "file", wrong.getKey())).hasStatus(422)
				.bodyText()
				.contains(wrong.getValue(), wrong.getKey().strip().replace("'", "&#39;").replace(">", "&gt;"));
		}
		assertThat(post(ALL, "act", "plan", "plan", "no-such")).hasStatus(422).bodyText().contains("“no-such”");
	}

	@Test
	void commentsStayAsTheyWereWritten() {
		String draft = begin("empty");
		assertThat(post(draft + "/comments", "act", "comment", "said", " ")).hasStatus(422);
		assertThat(post(draft + "/comments", "act", "comment", "said", "长".repeat(501))).hasStatus(422)
			.bodyText()
			.contains("501", "长".repeat(501));
		assertThat(post(draft + "/comments", "act", "comment", "said", "a <b>")).hasStatus(302);
		assertThat(get(draft)).bodyText().contains("a &lt;b&gt;");
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.jdbc.sql("delete from plan_draft_comment").update());
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> TestDatabase.unbound(this.jdbc).sql("update plan_draft_comment set said = 'b'").update())
			.withMessageContaining("what was written stays");
		assertThat(post(draft + "/discard", "version", "1")).as("with its comments").hasStatus(302);
	}

	@Test
	void onlyAdministratorsSeeDrafts() {
		String draft = begin("empty");
		assertThat(this.mvc.get().uri(draft).with(TestPeople.as("analyst"))).hasStatus(403);
		assertThat(this.mvc.get().uri(draft + "/file")).hasStatus(302);
	}

	private String begin(String act) {
		return String.valueOf(post(ALL, "act", act).getResponse().getRedirectedUrl());
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

	private PlanDraft draft(long id) {
		return this.store.find(id).orElseThrow();
	}

	private Person admin() {
		return this.people.find("admin").orElseThrow();
	}

	private static String withoutBase(String text) {
		return text.replaceFirst("-- Builds on: .*\n-- Checksum of that .*\n", "");
	}

	private static String said(Consumer<PrintStream> writes) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		writes.accept(new PrintStream(bytes, true, StandardCharsets.UTF_8));
		return bytes.toString(StandardCharsets.UTF_8);
	}

}
