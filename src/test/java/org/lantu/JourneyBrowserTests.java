package org.lantu;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The way of an official through the portal, in a browser, with the real data; and what
 * every page owes its readers.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestDatabase.Initializer.class)
@Import(PortalTest.FixedTime.class)
class JourneyBrowserTests {

	private static final String INTENSITY = "/plans/henan-2022/targets/rd-intensity-2022";

	private static final List<String> complaints = Collections.synchronizedList(new ArrayList<>());

	/** For the tests of single pages, which keep what they have loaded for each other. */
	private static @Nullable Page shared;

	private final List<BrowserContext> contexts = new ArrayList<>();

	@LocalServerPort
	private int port;

	@AfterEach
	void nothingWasComplainedOfAndNoOtherHostWasAsked() {
		this.contexts.forEach(BrowserContext::close);
		List<String> all = List.copyOf(complaints);
		complaints.clear();
		assertThat(all).isEmpty();
	}

	@AfterAll
	static void closeShared() {
		if (shared != null) {
			shared.context().close();
			shared = null;
		}
	}

	static Stream<String> kindsOfPage() {
		return Stream.of("/", "/?indicator=targets-met", "/targets", "/regions", "/regions/410000", "/regions/540000",
				"/plans", "/plans/henan-2022", "/plans/china-14fyp", "/plans/neimenggu-13fyp", "/plans/china-cewc-2022",
				INTENSITY, "/plans/guangxi-14fyp/targets/rd-expenditure-2025-average-growth",
				"/plans/neimenggu-13fyp/targets/innovation-rank-2020", "/sources", "/sources/seed-002",
				"/sources/techme-rdactivity", "/method", "/plans/henan-2023", "/indicators", "/indicators/rd-intensity",
				"/indicators/high-tech-enterprises?year=2022", "/indicators/tech-transfer-institutions", "/compare",
				"/compare?indicator=rd-intensity&regions=410000,420000,430000,340000,320000,330000", "/search?q=hn",
				"/search?q=zzzz", "/changes", "/corrections", "/accounts", "/accounts/2021-2025", "/api", "/login");
	}

	@Test
	void reasonOfAMissedTargetIsThreeClicksFromTheStartAndNeedsNoScript() {
		Page page = open(options("zh-CN", 1366).setJavaScriptEnabled(false));
		go(page, "/");
		page.locator("main a[href^='/regions/410000']").first().click();
		page.locator("main a[href^='/plans/henan-2022']:not([href*='targets'])").first().click();
		assertThat(page.locator("h1").textContent()).contains("2022");
		Locator row = page.locator("tr.r-missed:has(a[href$='rd-expenditure-2022-growth'])");
		assertThat(row.locator(".verdict").textContent()).contains("未达成");
		assertThat(page.locator("tr.why-row.r-missed").textContent()).contains("12.2%", "17%", "未达成");
		row.locator("a.lt-t").click();
		assertThat(page.locator(".lt-verdict").textContent()).contains("12.2%", "1,018.8 → 1,143.3", "未达成");
		assertThat(page.locator(".lt-cites blockquote").first().textContent()).isNotBlank();
	}

	@Test
	void languageSwitchKeepsPageFiltersAndDay() {
		Page page = open(options("zh-CN", 1366));
		go(page, "/plans/henan-2022?asOf=2024-01-01&verdict=MISSED&sort=plan");
		assertThat(page.locator("tr.r-missed.has-why").count()).isEqualTo(2);
		page.locator(".lt-nav-end a[hreflang=en]").click();
		assertThat(page.url()).contains("/plans/henan-2022?", "asOf=2024-01-01", "verdict=MISSED", "sort=plan");
		assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
		assertThat(page.locator("#ca").inputValue()).isEqualTo("2024-01-01");
		assertThat(page.locator("input[name=verdict]:checked").inputValue()).isEqualTo("missed");
		assertThat(page.locator("tr.r-missed.has-why").count()).isEqualTo(2);
		page.locator("a.lt-t[href*='rd-intensity']").click();
		assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
		assertThat(page.locator(".lt-verdict").textContent()).contains("1.86% against at least 1.96%: missed");
	}

	@Test
	void dayIsChosenInTheBarAndLeftAgain() {
		Page page = open(options("en-GB", 1366));
		go(page, INTENSITY);
		assertThat(page.locator(".lt-verdict").textContent()).contains("met");
		page.locator("#ca").fill("2024-01-01");
		page.locator("#ca").press("Enter");
		page.waitForURL("**asOf=2024-01-01**");
		assertThat(page.locator(".lt-verdict").textContent()).contains("missed by 0.10 percentage points");
		page.locator(".lt-context a").click();
		assertThat(page.locator(".lt-verdict").textContent()).contains("since the revision of 2024-10-12");
	}

	@Test
	void scorecardIsFilteredByKeyboardAlone() {
		Page page = open(options("en-GB", 1366));
		go(page, "/plans/henan-2022");
		page.keyboard().press("Tab");
		assertThat(focused(page)).isEqualTo("#main");
		page.keyboard().press("Enter");
		assertThat(page.evaluate("document.activeElement.id")).isEqualTo("main");
		int tabs = 0;
		while (!"missed".equals(page.evaluate("document.activeElement.value"))) {
			page.keyboard().press("Tab");
			assertThat(tabs++).as("tabs to the filter").isLessThan(25);
		}
		assertThat(page.evaluate("getComputedStyle(document.activeElement).outlineStyle")).isEqualTo("solid");
		page.keyboard().press("Space");
		page.keyboard().press("Enter");
		page.waitForURL("**verdict=missed**");
		assertThat(page.locator("a.lt-t").allTextContents()).containsExactly("R&D expenditure");
	}

	@Test
	void everyKindOfPageIsAccessibleInChineseOnADesktopInLightAndDark() {
		assertThat(violations(options("zh-CN", 1366))).isEmpty();
	}

	@Test
	void everyKindOfPageIsAccessibleInEnglishOnAPhoneInLightAndDark() {
		assertThat(violations(options("en-GB", 390))).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("kindsOfPage")
	void pageNeverScrollsSideways(String address) {
		Page page = shared();
		for (String language : List.of("zh", "en")) {
			go(page, address + (address.contains("?") ? "&" : "?") + "lang=" + language);
			for (int width : new int[] { 390, 1366, 1920 }) {
				page.setViewportSize(width, 900);
				assertThat(page.evaluate("document.scrollingElement.scrollWidth - innerWidth"))
					.as("%s at %d in %s", address, width, language)
					.isEqualTo(0);
				assertThat(page.evaluate(CLIPPED)).as("cut off on %s at %d in %s", address, width, language)
					.isEqualTo(List.of());
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/method", "/plans/henan-2022" })
	void phoneHasTheBandInTwoLinesAndDaysInFull(String address) {
		Page page = shared();
		page.setViewportSize(390, 844);
		for (String language : List.of("zh", "en")) {
			go(page, address + "?lang=" + language);
			assertThat(
					page.evaluate("Math.round(document.querySelector('.lt-nav').getBoundingClientRect().height / 44)"))
				.as("lines of the band on %s in %s", address, language)
				.isEqualTo(2);
			assertThat(page.evaluate("""
					[...document.querySelectorAll('.lt-nav a')].every((link) => {
						link.scrollIntoView({ inline: 'nearest', block: 'nearest', behavior: 'instant' });
						const box = link.getBoundingClientRect();
						return box.left >= -1 && box.right <= innerWidth + 1;
					})""")).as("every link of the band comes into sight on %s in %s", address, language)
				.isEqualTo(true);
			assertThat(page.evaluate("document.querySelector('#ca').offsetWidth >= 117"))
				.as("the day on %s in %s", address, language)
				.isEqualTo(true);
		}
	}

	/** What reaches beyond the window without a box of its own that scrolls. */
	static final String CLIPPED = """
			(() => {
				const scrolls = (e) => e && e !== document.body
						&& (['auto', 'scroll'].includes(getComputedStyle(e).overflowX) || scrolls(e.parentElement));
				return [...document.querySelectorAll('main *, header *, form *')]
					.filter((e) => { const r = e.getBoundingClientRect();
						return r.width > 0 && r.right > innerWidth + 1 && !scrolls(e) && !e.closest('.visually-hidden'); })
					.map((e) => e.tagName + '.' + (e.getAttribute('class') || '')).slice(0, 5);
			})()""";

	private List<String> violations(NewContextOptions options) {
		Page page = open(options);
		List<String> violations = new ArrayList<>();
		Stream
			.of("/", "/?indicator=targets-met", "/targets?group=year", "/regions", "/regions/410000", "/regions/540000",
					"/plans", "/plans/henan-2022", INTENSITY, "/plans/neimenggu-13fyp/targets/innovation-rank-2020",
					"/sources/seed-002", "/method", "/plans/henan-2023")
			.forEach((address) -> {
				go(page, address);
				violations.addAll(Browser.faultsInLightAndDark(page));
			});
		return violations;
	}

	private Page shared() {
		if (shared == null) {
			shared = watched(Browser.get().newContext(options("zh-CN", 390)));
		}
		return shared;
	}

	private Page open(NewContextOptions options) {
		BrowserContext context = Browser.get().newContext(options);
		this.contexts.add(context);
		return watched(context);
	}

	private Page watched(BrowserContext context) {
		Page page = context.newPage();
		page.onConsoleMessage((message) -> {
			if (List.of("error", "warning").contains(message.type()) && !message.text().contains("status of 404")) {
				complaints.add(message.text());
			}
		});
		page.onPageError((error) -> complaints.add(error));
		page.onRequest((request) -> {
			if (!request.url().startsWith("http://127.0.0.1:" + this.port + "/")) {
				complaints.add("asked " + request.url());
			}
		});
		return page;
	}

	private static NewContextOptions options(String language, int width) {
		return new NewContextOptions().setLocale(language).setViewportSize(width, 900);
	}

	private void go(Page page, String address) {
		page.navigate("http://127.0.0.1:" + this.port + address);
	}

	private static @Nullable Object focused(Page page) {
		return page.evaluate("document.activeElement.getAttribute('href')");
	}

}
