package org.lantu.dashboard.department;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantu.PortalTest;
import org.lantu.StatementCounter;
import org.lantu.TestDatabase;
import org.lantu.dashboard.PagesIntegrationTests;
import org.lantu.plan.departments.DepartmentBook;
import org.lantu.plan.departments.Responsibilities;
import org.lantu.scoreboard.Board;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.Moment;
import org.lantu.scoreboard.Scoreboard;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Departments that are seeded from a plan folder: on their pages, on scorecards and
 * targets, in files, the API, briefings and the search, on several days.
 */
@SpringBootTest(properties = { "spring.test.mockmvc.print=none", "lantu.page-store.size=0" })
@AutoConfigureMockMvc
@Import({ PortalTest.FixedTime.class, StatementCounter.class })
class DepartmentsIntegrationTests {

	private static final String TODAY = "2026-11-22";

	@Autowired
	private MockMvcTester portal;

	@Autowired
	private StatementCounter statements;

	@Autowired
	private Scoreboard scoreboard;

	@Autowired
	private DepartmentBook departments;

	@DynamicPropertySource
	static void database(DynamicPropertyRegistry registry) {
		TestDatabase.register(registry);
		registry.add("lantu.plans.location", () -> "src/test/resources/org/lantu/departments");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/departments", "/departments?asOf=2023-01-01", "/departments?region=410000",
			"/departments?region=110000", "/departments/trial-science-2", "/departments/trial-science-2?year=2024",
			"/departments/trial-science", "/departments/trial-science?asOf=2024-01-01", "/departments/trial-idle",
			"/departments/trial-finance", "/plans/henan-2022", "/plans/trial-answered",
			"/plans/henan-2022/targets/rd-intensity-2022", "/search?q=试验" })
	void pageIsWholeInBothLanguagesAndTakesFewStatements(String address) {
		for (String language : List.of("zh", "en")) {
			String asked = address + (address.contains("?") ? "&" : "?") + "lang=" + language;
			List<String> pages = new ArrayList<>();
			int count = this.statements.during(() -> pages.add(page(asked)));
			assertThat(count).as("statements of " + asked).isLessThanOrEqualTo(language.equals("zh") ? 12 : 6);
			assertThat(PagesIntegrationTests.FAULT.matcher(pages.get(0)).results().map((found) -> found.group()))
				.as(asked)
				.isEmpty();
			assertThat(pages.get(0).getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(120 * 1024);
		}
	}

	@Test
	void scorecardAndTargetSayWhoAnswersAndOnlyWhereSomethingIsOnFile() {
		assertThat(text("/plans/henan-2022?lang=zh")).contains("牵头 试验科技厅配合 试验财政厅");
		assertThat(text("/plans/henan-2022/targets/rd-intensity-2022?lang=en"))
			.contains("Lead Trial Science and Technology DepartmentSupport Trial Finance Department");
		assertThat(page("/plans/henan-2022?lang=zh")).contains("href=\"/departments/trial-science-2\"");
		assertThat(page("/plans/henan-2025")).doesNotContain("lt-deps");
		assertThat(page("/plans/henan-2022/targets/tech-smes-2022")).doesNotContain("lt-deps");
	}

	/** Nobody says why here, so all that are missed are without an explanation. */
	@ParameterizedTest
	@ValueSource(strings = { "/departments/trial-science-2", "/departments/trial-science-2?asOf=2024-01-01" })
	void departmentSaysHowManyMissedTargetsNobodyExplains(String address) {
		String page = text(address + (address.contains("?") ? "&" : "?") + "lang=en");
		Matcher missed = Pattern.compile("(\\d+) missed[,.]").matcher(page);
		if (missed.find()) {
			assertThat(page)
				.containsPattern("\\b" + missed.group(1) + " missed targets? (is|are) without an explanation");
		}
		else {
			assertThat(page).doesNotContain("without an explanation");
		}
	}

	@Test
	void measureSaysWhoAnswersElseTheWordsOfThePlan() {
		assertThat(text("/plans/trial-answered?lang=zh")).contains("建一所学校 牵头 试验科技厅", "修一条路有关单位")
			.doesNotContain("会同有关单位");
		assertThat(text("/departments/trial-science-2?lang=zh")).contains("试验行动计划1建一所学校牵头");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "2022-02-28|–|–", "2022-03-01|试验工业厅|试验科学厅", "2023-06-30|试验工业厅|试验科学厅",
			"2023-07-01|试验科学厅|–", "2025-05-31|试验科学厅|–", "2025-06-01|试验科技厅|–" })
	void assignmentsAndNamesAreThoseOfTheDay(LocalDate day, String lead, String support) {
		String row = page("/plans/henan-2022.csv?lang=zh&sort=plan&asOf=" + day).lines()
			.filter((line) -> line.startsWith("high-tech-enterprises-2022"))
			.findFirst()
			.orElseThrow();
		assertThat(row).endsWith("," + lead.replace("–", "") + "," + support.replace("–", "")
				+ ",/plans/henan-2022/targets/high-tech-enterprises-2022");
	}

	/**
	 * Three of Henan in 2022 and one of the nation, of the year 2025 and of another plan.
	 */
	@Test
	void pageCountsWhatIsLedAndSupportedAndSaysWhatIsNext() {
		String page = text("/departments/trial-science-2?lang=en");
		assertThat(page).contains("leads 4, supports 1", "Targets led", "Targets supported",
				"5 quantified targets: 2 missed, 1 at risk, 2 met.", "What is next", "2025 is over 1 figure awaited");
		assertThat(text("/departments/trial-finance?lang=en")).contains("Due in 2027 1 due Henan · R&D intensity",
				"leads 1, supports 1");
		assertThat(text("/departments/trial-idle?lang=en"))
			.contains("No target or measure that it answers for is on file here", "assign_departments");
	}

	@Test
	void pageOfAnOldNameLeadsToTheNewOneAndKeepsItsOwnPast() {
		String old = page("/departments/trial-science?lang=zh");
		assertThat(stripped(old)).contains("试验科学厅", "自 2025-06-01 起为 试验科技厅").doesNotContain("项量化目标", "由管理员");
		assertThat(old).contains("href=\"/departments/trial-science-2\"", "href=\"/sources/trial-reform\"");
		assertThat(text("/departments/trial-science?lang=zh&asOf=2025-05-31")).contains("项量化目标")
			.doesNotContain("试验科技厅");
		assertThat(text("/departments/trial-science-2?lang=zh")).contains("2025-06-01 之前为 试验科学厅");
		assertThat(text("/departments/trial-science-2?lang=zh&asOf=2024-01-01")).contains("2025-06-01 起才用此名，当日仍为 试验科学厅")
			.doesNotContain("项量化目标", "由管理员");
		assertThat(text("/departments/trial-industry?lang=en")).contains("Since 2025-07-01: Trial Finance Department");
	}

	@Test
	void listHasEveryDepartmentOfTheDayAndCountsSharedTargetsOnce() {
		String page = text("/departments?lang=en");
		assertThat(page).contains("4 departments, answering for 6 quantified targets",
				"Trial Science and Technology Department", "formerly Trial Science Department", "Trial Idle Bureau",
				"– no target", "Together 6 targets; one that several share is counted once");
		assertThat(page).doesNotContain("Trial Industry Department Trial");
		assertThat(text("/departments?lang=en&asOf=2023-01-01")).contains("Trial Industry Department")
			.doesNotContain("Trial Science and Technology");
		assertThat(text("/departments?lang=en&region=110000")).contains("No department is on file here",
				"seed_department");
	}

	@ParameterizedTest
	@ValueSource(strings = { "2022-02-28", "2022-03-01", "2023-01-15", "2023-06-15", "2023-07-01", "2024-01-01",
			"2024-10-12", "2025-05-31", "2025-06-15", "2026-01-01", TODAY })
	void sumsOverDepartmentsAreTheTotalsOfThePlans(String day) {
		Moment moment = Moment.asOf(LocalDate.parse(day));
		Board board = this.scoreboard.ofProvinces(moment).announced();
		Responsibilities responsible = this.departments
			.of(board.targets().stream().map((judged) -> judged.plan().code()).toList(), moment.asOf());
		board.plans().forEach((plan) -> {
			List<JudgedTarget> all = board.targetsOf(plan.code());
			AnsweredTargets answered = new AnsweredTargets(all, responsible);
			List<JudgedTarget> summed = new ArrayList<>(answered.together());
			summed.addAll(answered.unanswered());
			assertThat(summed).as(plan.code()).containsExactlyInAnyOrderElementsOf(all);
			assertThat(Board.count(summed)).isEqualTo(Board.count(all));
		});
		AnsweredTargets answered = new AnsweredTargets(board.targets(), responsible);
		if (!answered.together().isEmpty()) {
			assertThat(text("/departments?lang=en&asOf=" + day)).contains(
					"answering for " + answered.together().size() + " quantified target",
					answered.unanswered().size() + " more targets have nobody");
		}
	}

	@Test
	void fileOfTheListCountsTheTargetsOfEach() {
		assertThat(page("/departments.csv?lang=en").lines().skip(1))
			.anySatisfy((line) -> assertThat(line).startsWith(
					"410000,Henan,trial-science-2,Trial Science and Technology Department,4,1,5,2,1,0,0,0,0,2,1,2"))
			.anySatisfy((line) -> assertThat(line).startsWith("410000,Henan,trial-idle,Trial Idle Bureau,0,0,0,"))
			.hasSize(4);
		assertThat(get("/departments.xlsx")).hasStatusOk();
		assertThat(get("/departments/trial-science-2.xlsx")).hasStatusOk();
		assertThat(page("/departments/trial-science-2.csv?lang=en").lines().skip(1)).hasSize(5)
			.filteredOn((line) -> line.startsWith("Support,"))
			.singleElement()
			.satisfies((line) -> assertThat(line).contains("basic-research-share-2025"));
	}

	@Test
	void apiAndArchiveTellWhoAnswersOnTheDay() throws IOException {
		assertThat(get("/api/v1/plans/henan-2022/targets/rd-intensity-2022?lang=en")).bodyJson().isLenientlyEqualTo("""
				{"departments": [
				  {"code": "trial-science-2", "name": "Trial Science and Technology Department", "role": "LEAD",
				   "validFrom": "2022-03-01", "source": "trial-division"},
				  {"code": "trial-finance", "role": "SUPPORT"}]}""");
		assertThat(get("/api/v1/plans/henan-2022/scorecard?asOf=2022-02-28")).bodyJson()
			.extractingPath("$.targets[1].departments")
			.asArray()
			.isEmpty();
		assertThat(page("/api/v1/accounts/2021-2025?lang=zh")).contains("\"code\":\"trial-ministry\"");
		Map<String, String> files = archive();
		assertThat(files.get("departments.csv")).contains(
				"trial-science,410000,试验科学厅,trial-science-2,2025-06-01,trial-reform", "trial-idle,410000,试验闲置局,,,");
		assertThat(files.get("responsibilities.csv")).contains(
				"henan-2022,high-tech-enterprises-2022,,trial-science-2,LEAD,2023-07-01,trial-division-2,",
				"trial-answered,,1,trial-science-2,LEAD,2023-06-01,trial-division-2,试验科学厅负责");
	}

	@Test
	void sourceLeadsToTheDepartmentsThatRestOnIt() {
		assertThat(text("/sources/trial-reform?lang=zh")).contains("以它为据的部门分工与更名 试验科学厅试验科技厅试验工业厅试验财政厅");
		assertThat(page("/sources/trial-division")).contains("href=\"/departments/trial-ministry\"");
		assertThat(page("/sources/hn-st-conf-2026")).doesNotContain("/departments/");
	}

	@Test
	void briefingNamesWhoAnswersForWhatIsBehind() {
		assertThat(text("/plans/henan-2022/briefing?lang=zh")).contains("牵头部门：试验科技厅。");
		assertThat(text("/plans/henan-2025/briefing?lang=zh")).doesNotContain("牵头部门");
	}

	@Test
	void searchFindsDepartmentsByNameAndCode() {
		assertThat(text("/search?q=试验财政&lang=zh")).contains("责任部门（1）", "试验财政厅");
		assertThat(get("/search?q=trial-finance")).hasStatus(302).hasRedirectedUrl("/departments/trial-finance");
	}

	@Test
	void unknownDepartmentOffersWhatIsNearAndUnknownRegionIsRefused() {
		MvcTestResult unknown = get("/departments/trial-finanse?lang=en");
		assertThat(unknown).hasStatus(404);
		assertThat(body(unknown)).contains("There is no department with the code &quot;trial-finanse&quot;.",
				"href=\"/departments/trial-finance\"");
		assertThat(get("/departments/trial-finanse.csv")).hasStatus(404);
		assertThat(get("/departments?lang=en&region=999999")).hasStatus(400)
			.bodyText()
			.contains("There is no region with this code.");
	}

	private Map<String, String> archive() throws IOException {
		Map<String, String> files = new LinkedHashMap<>();
		byte[] bytes = get("/everything.zip?lang=zh").getResponse().getContentAsByteArray();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		return files;
	}

	private String text(String address) {
		return stripped(page(address));
	}

	private static String stripped(String page) {
		return page.replaceAll("(?s)<[^>]*>", "").replace("&amp;", "&").replaceAll("\\s+", " ");
	}

	private String page(String address) {
		MvcTestResult result = get(address);
		assertThat(result).as(address).hasStatusOk();
		return body(result);
	}

	private MvcTestResult get(String address) {
		return this.portal.get().uri(URI.create(address)).exchange();
	}

	private static String body(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
