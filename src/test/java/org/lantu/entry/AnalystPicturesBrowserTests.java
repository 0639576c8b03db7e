package org.lantu.entry;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantu.Browser;
import org.lantu.PortalVisitor;
import org.lantu.TestPeople;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Takes the pictures of the page for analysts, of the portal with what it comes with; the
 * file in them is a table that it gives out, with two slips of the pen.
 */
@EntryTest
@EnabledIfSystemProperty(named = "lantu.pictures", matches = ".+")
class AnalystPicturesBrowserTests {

	private static final int WIDTH = 960;

	private static final int HEIGHT = 640;

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@CsvSource({ "zh-CN, zh", "en-GB, en" })
	void takesThem(String locale, String language) {
		byte[] table = table(language);
		try (BrowserContext context = Browser.get()
			.newContext(new NewContextOptions().setLocale(locale).setViewportSize(WIDTH, HEIGHT))) {
			Page page = context.newPage();
			page.navigate("http://127.0.0.1:" + this.port + "/login?next=/entry");
			page.locator("#login").fill("analyst");
			page.locator("#password").fill(TestPeople.PASSWORD);
			page.locator("main button[type=submit]").click();
			page.waitForURL("**/entry");
			take(page, "desk", language);
			page.navigate("http://127.0.0.1:" + this.port + "/entry/import");
			page.locator("#file").setInputFiles(new FilePayload("rd-intensity.csv", "text/csv", table));
			take(page, "import", language);
			page.locator("main button.btn-primary").click();
			page.waitForURL(Pattern.compile(".*/entry/imports/[0-9]+"));
			assertThat(page.locator(".lt-strip").isVisible()).isTrue();
			page.setViewportSize(WIDTH, HEIGHT + HEIGHT / 8);
			page.evaluate("document.querySelector('.lt-strip').scrollIntoView()");
			take(page, "preview", language);
			page.setViewportSize(WIDTH, HEIGHT);
			page.navigate("http://127.0.0.1:" + this.port + "/entry/figures?region=410000&year=2024");
			take(page, "grid", language);
		}
	}

	/** The table of an indicator, a letter for a digit and a year lost in it. */
	private byte[] table(String language) {
		String text = new PortalVisitor(this.port).login("analyst")
			.get("/entry/template.csv?indicator=rd-intensity&lang=" + language)
			.body();
		String[] lines = text.split("\r?\n");
		lines[1] = lines[1].replaceFirst(",(\\d{4}),", ",,");
		lines[2] = lines[2].replaceFirst(",(\\d{4}),(\\d+)\\.\\d+,", ",$1,$2.l,");
		return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
	}

	private static void take(Page page, String name, String language) {
		page.screenshot(new Page.ScreenshotOptions()
			.setPath(Path.of(System.getProperty("lantu.pictures"), name + "." + language + ".png")));
	}

}
