package org.lantu;

import java.util.List;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Plans at the limits of what the pages must hold, seeded from a plan folder of their
 * own.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(PortalTest.FixedTime.class)
class ExtremePlansBrowserTests {

	/** A4 landscape less its margins, in CSS pixels. */
	private static final int SHEET = 1024;

	@LocalServerPort
	private int port;

	private BrowserContext context;

	private Page page;

	@DynamicPropertySource
	static void database(DynamicPropertyRegistry registry) {
		TestDatabase.register(registry);
		registry.add("lantu.plans.location", () -> "src/test/resources/org/lantu/extremes");
	}

	@BeforeEach
	void open() {
		this.context = Browser.get().newContext(new NewContextOptions().setLocale("en-GB").setViewportSize(1366, 900));
		this.page = this.context.newPage();
	}

	@AfterEach
	void close() {
		this.context.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/plans/extreme-one", "/plans/extreme-none", "/plans/extreme-many", "/plans/extreme-sum",
			"/plans/extreme-many?verdict=missed,danger&group=year&sort=-gap", "/plans" })
	void nothingIsCutOffOnAnyScreenOrSheet(String address) {
		for (String language : List.of("zh", "en")) {
			go(address + (address.contains("?") ? "&" : "?") + "lang=" + language);
			for (int width : new int[] { 390, 1366, 1920 }) {
				this.page.setViewportSize(width, 900);
				assertWhole(address + " at " + width + " in " + language);
			}
			this.page.setViewportSize(SHEET, 720);
			this.page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
			assertWhole(address + " printed in " + language);
			this.page.emulateMedia(new EmulateMediaOptions().setMedia(Media.SCREEN));
		}
	}

	@Test
	void planOfOneTargetOffersNoFilterAndPlanOfNoneSaysSo() {
		go("/plans/extreme-one");
		assertThat(this.page.locator(".lt-choose").count()).isZero();
		assertThat(this.page.locator("th a.lt-by").count()).isZero();
		assertThat(this.page.locator(".lt-lead").textContent()).contains("1 quantified target:");
		go("/plans/extreme-none");
		assertThat(this.page.locator("main").textContent()).contains("No quantified target of it is on file");
		assertThat(this.page.locator("table").count()).isZero();
	}

	@Test
	void targetsStandUnderTheirPillarsOrYears() {
		go("/plans/extreme-many");
		assertThat(this.page.locator(".lt-group th").allTextContents()).containsExactly("Innovation entities 3 items",
				"Strategic science and technology forces and the systematic layout of major research infrastructure"
						+ " 1 item",
				"Under no pillar 2 items");
		this.page.locator("select[name=group]").selectOption("year");
		this.page.locator(".lt-choose button").click();
		assertThat(this.page.locator(".lt-group th").allTextContents()).containsExactly("Due in 2022 1 item",
				"Due in 2025 1 item", "Due in 2030 2 items", "Due in 2035 2 items");
		this.page.locator("select[name=pillar]").selectOption("创新主体");
		this.page.locator(".lt-choose button").click();
		assertThat(this.page.locator(".lt-shown b").textContent()).isEqualTo("3 of 6 shown");
		this.page.locator(".lt-nav-end a[hreflang=zh]").click();
		assertThat(this.page.locator(".lt-shown b").textContent()).isEqualTo("显示 6 项中的 3 项");
	}

	@Test
	void twoTargetsForOneIndicatorAreTwoRowsAndTheEarlierIsAMilestone() {
		go("/plans/extreme-many?sort=plan");
		assertThat(this.page.locator(".lt-score a.lt-t[href*=rd-intensity]").count()).isEqualTo(2);
		// from 1.66 in 2020 to 2.50 in 2025, which both paths go through: 0.168 a year
		assertThat(this.page.locator(".lt-years tr:has(a[href*=rd-intensity]) td[data-l='2024']").allTextContents())
			.hasSize(2)
			.allMatch((cell) -> cell.contains("asked 2.33"));
	}

	@Test
	void yearsToComeAreShownOnlyWhereATargetIsDue() {
		go("/plans/extreme-many");
		assertThat(this.page.locator(".lt-years thead th.c-n").allTextContents()).containsExactly("Baseline", "2021",
				"2022", "2023", "2024", "2025", "2026", "2030", "2035");
	}

	@Test
	void sumSoFarIsABoundThatNamesTheYearNotOnFile() {
		go("/plans/extreme-sum?lang=en");
		assertThat(this.page.locator(".lt-years td[data-l='2017']").textContent()).contains("–").doesNotContain("≥");
		assertThat(this.page.locator(".lt-years td[data-l='2018']").textContent()).contains("≥")
			.contains("2017 not on file");
		assertThat(this.page.locator(".lt-years td[data-l='2030']").textContent()).doesNotContain("–", "not on file");
	}

	@Test
	void wordsThatLookLikeAFormulaAreHarmlessInTheFile() {
		assertThat(this.context.request().get("http://127.0.0.1:" + this.port + "/plans/extreme-many.csv").text())
			.contains(",\"'=SUM(1,1)\",");
	}

	private void assertWhole(String where) {
		assertThat(this.page.evaluate("document.scrollingElement.scrollWidth - innerWidth")).as(where).isEqualTo(0);
		assertThat(this.page.evaluate(JourneyBrowserTests.CLIPPED)).as("cut off on " + where).isEqualTo(List.of());
	}

	private void go(String address) {
		this.page.navigate("http://127.0.0.1:" + this.port + address);
	}

}
