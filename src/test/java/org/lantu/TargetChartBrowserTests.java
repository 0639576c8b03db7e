package org.lantu;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The chart of a target in a browser: the drawing first, the interactive chart when asked
 * for, and neither complains.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestDatabase.Initializer.class)
@Import(PortalTest.FixedTime.class)
class TargetChartBrowserTests {

	private static final String SICHUAN = "/plans/sichuan-rd-2025-2030/targets/rd-intensity-2030";

	private final List<String> complaints = Collections.synchronizedList(new ArrayList<>());

	private final List<String> asked = Collections.synchronizedList(new ArrayList<>());

	private final List<BrowserContext> contexts = new ArrayList<>();

	@LocalServerPort
	private int port;

	@AfterEach
	void nothingWasComplainedOf() {
		this.contexts.forEach(BrowserContext::close);
		assertThat(this.complaints).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(value = ColorScheme.class, names = { "LIGHT", "DARK" })
	void interactiveChartIsFetchedWhenAskedForAndLeavesAgain(ColorScheme colours) {
		Page page = open(new NewContextOptions().setLocale("zh-CN")
			.setViewportSize(1366, 900)
			.setColorScheme(colours)
			.setReducedMotion(ReducedMotion.REDUCE));
		page.navigate(address(SICHUAN + "?next=2.4"));
		assertThat(page.locator("svg.chart.only-wide")).isVisible();
		assertThat(this.asked).noneMatch((url) -> url.contains("echarts"));
		Locator swap = page.locator("#chart-swap");
		swap.click();
		assertThat(page.locator("#chart-live canvas").first()).isVisible();
		assertThat(page.locator("svg.chart.only-wide")).isHidden();
		assertThat(swap).hasAttribute("aria-pressed", "true");
		assertThat(page.locator("#chart-live")).hasAttribute("aria-label",
				Pattern.compile("从 2015 年的 1.66% 到 2023 年的 2.26%"));
		page.locator("#chart-live").hover();
		assertThat(Browser.violations(page)).isEmpty();
		page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
		assertThat(page.locator("svg.chart.only-wide")).isVisible();
		assertThat(page.locator("#chart-live")).isHidden();
		page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
		swap.click();
		assertThat(page.locator("svg.chart.only-wide")).isVisible();
		assertThat(page.locator("#chart-live")).isHidden();
	}

	@Test
	void pictureIsSavedFromEitherChart() {
		Page page = open(new NewContextOptions().setLocale("en-GB").setViewportSize(1366, 900));
		page.navigate(address(SICHUAN));
		Locator picture = page.locator("#chart-png");
		Download still = page.waitForDownload(picture::click);
		assertThat(still.suggestedFilename()).isEqualTo("sichuan-rd-2025-2030-rd-intensity-2030.png");
		page.locator("#chart-swap").click();
		assertThat(page.locator("#chart-live canvas").first()).isVisible();
		Download live = page.waitForDownload(picture::click);
		assertThat(live.suggestedFilename()).endsWith(".png");
	}

	@Test
	void withoutScriptTheFormWorksAndNoDeadButtonIsShown() {
		Page page = open(
				new NewContextOptions().setLocale("en-GB").setViewportSize(390, 844).setJavaScriptEnabled(false));
		page.navigate(address(SICHUAN + "?asOf=2026-01-01"));
		assertThat(page.locator("#chart-swap")).isHidden();
		assertThat(page.locator("#chart-png")).isHidden();
		page.locator("#wn").fill("2.4");
		page.locator("#wn").press("Enter");
		assertThat(page.url()).contains("asOf=2026-01-01", "next=2.4").endsWith("#what-if");
		assertThat(page.locator(".lt-then .then")).containsText("47%");
		page.locator(".lt-twin summary").press("Enter");
		assertThat(page.locator(".lt-twin tr.due")).containsText("2.80");
	}

	private Page open(NewContextOptions options) {
		BrowserContext context = Browser.get().newContext(options);
		this.contexts.add(context);
		Page page = context.newPage();
		page.onConsoleMessage((message) -> {
			if (List.of("error", "warning").contains(message.type())) {
				this.complaints.add(message.text());
			}
		});
		page.onPageError(this.complaints::add);
		page.onRequest((request) -> this.asked.add(request.url()));
		return page;
	}

	private String address(String path) {
		return "http://127.0.0.1:" + this.port + path;
	}

}
