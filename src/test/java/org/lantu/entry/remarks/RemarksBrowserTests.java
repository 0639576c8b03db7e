package org.lantu.entry.remarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantu.Browser;
import org.lantu.TestPeople;
import org.lantu.accounts.People;
import org.lantu.actuals.FigureKey;
import org.lantu.actuals.ledger.FigureLedger;
import org.lantu.actuals.remarks.FigureRemarks;
import org.lantu.entry.Desk;
import org.lantu.entry.EntryTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Remarks in a browser, on every page that shows them. Years: 2007 and 2008.
 */
@EntryTest
class RemarksBrowserTests {

	@LocalServerPort
	private int port;

	@Autowired
	private FigureLedger ledger;

	@Autowired
	private FigureRemarks remarks;

	@Autowired
	private People people;

	@ParameterizedTest
	@CsvSource({ "zh-CN, LIGHT, 1366, 2007", "en-GB, DARK, 390, 2008" })
	void areAccessibleAndFit(String locale, ColorScheme scheme, int width, int year) {
		Desk desk = new Desk(this.ledger, this.people);
		FigureKey figure = new FigureKey("410000", "tech-smes", year);
		desk.submit("analyst", Desk.typed("410000", "tech-smes", year, "31"));
		this.remarks.write(desk.person("analyst"), figure, "数在表 3-2，\n不在正文里。" + "x".repeat(120));
		List<String> faults = new ArrayList<>();
		try (BrowserContext context = Browser.get()
			.newContext(new NewContextOptions().setLocale(locale).setColorScheme(scheme).setViewportSize(width, 900))) {
			Page page = context.newPage();
			page.navigate("http://127.0.0.1:" + this.port + "/login?next=/review");
			page.locator("#login").fill("reviewer");
			page.locator("#password").fill(TestPeople.PASSWORD);
			page.locator("main button[type=submit]").click();
			page.waitForURL("**/review");
			look(page, "review", locale, faults);
			page.locator(".rv-talk a").last().click();
			page.locator("#said").fill("知道了");
			page.locator("button[value=write]").click();
			page.locator("#remarks .lt-done").waitFor();
			assertThat(page.locator("#remarks .lt-said").allTextContents()).hasSize(2).contains("知道了");
			look(page, "figure", locale, faults);
			this.remarks.write(desk.person("analyst"), figure, "还有一处");
			for (String address : List.of("/entry?region=410000&year=" + year,
					"/entry/figures?region=410000&year=" + year)) {
				page.navigate("http://127.0.0.1:" + this.port + address);
				look(page, address.contains("figures") ? "grid" : "desk", locale, faults);
			}
		}
		assertThat(faults).isEmpty();
	}

	/** Takes a picture, too, where somebody wants to see it. */
	private static void look(Page page, String name, String locale, List<String> faults) {
		faults.addAll(Browser.faults(page));
		String pictures = System.getProperty("lantu.looks");
		if (pictures != null) {
			page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
				.setPath(Path.of(pictures, "remarks-" + name + "-" + locale + ".png")));
		}
	}

}
