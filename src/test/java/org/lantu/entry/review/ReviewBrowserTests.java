package org.lantu.entry.review;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantu.Browser;
import org.lantu.TestPeople;
import org.lantu.accounts.People;
import org.lantu.actuals.ledger.FigureDesk;
import org.lantu.actuals.ledger.FigureLedger;
import org.lantu.entry.Desk;
import org.lantu.entry.EntryTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A reviewer in a browser.
 */
@EntryTest
class ReviewBrowserTests {

	@LocalServerPort
	private int port;

	@Autowired
	private FigureLedger ledger;

	@Autowired
	private FigureDesk figures;

	@Autowired
	private People people;

	@BeforeEach
	void clear() {
		new Desk(this.ledger, this.people).clear(this.figures);
	}

	@ParameterizedTest
	@CsvSource({ "true,2.3,达成", "false,2.1,未达成" })
	void reviewerPublishesReturnsAndSeesWhatCameOfIt(boolean scripts, String value, String verdict) {
		Desk desk = new Desk(this.ledger, this.people);
		desk.submit("analyst", Desk.typed("410000", "rd-intensity", 2025, value),
				Desk.typed("410000", "provincial-key-labs", scripts ? 2023 : 2022, "251"));
		try (BrowserContext context = Browser.get()
			.newContext(new NewContextOptions().setLocale("zh-CN").setJavaScriptEnabled(scripts))) {
			Page page = login(context);
			page.locator(".lt-nav-work a[href='/review']").click();
			page.locator(".rv").first().waitFor();
			assertThat(page.locator(".rv").count()).isEqualTo(2);
			assertThat(page.locator(".rv-key .verdict").last().textContent().strip()).isEqualTo(verdict);
			page.locator(".rv-key input[name=pick]").check();
			page.locator(".rv-all > button[name=publish]").click();
			assertThat(page.url()).contains("/review?done=");
			assertThat(page.locator(".rv-done").textContent()).contains("已公布 1 条");
			assertThat(page.locator(".rv-done .verdict").last().textContent().strip()).isEqualTo(verdict);
			page.locator(".rv-ret summary").first().click();
			page.locator(".rv textarea").fill("请补原文");
			page.locator(".rv button[name=return]").click();
			assertThat(page.locator(".rv-done").textContent()).contains("已退回 1 条");
			assertThat(page.locator(".rv-empty").count()).isEqualTo(1);
			page.locator(".rv-done a").first().click();
			assertThat(page.locator(".rv-hist").textContent()).contains("已退回", "请补原文", "河南分析员");
			go(page, "/plans/henan-2025/targets/rd-intensity-2025");
			assertThat(page.locator(".verdict").first().textContent().strip()).isEqualTo(verdict);
		}
	}

	@Test
	void pagesAreAccessibleAndFitInLightAndDark() {
		Desk desk = new Desk(this.ledger, this.people);
		desk.submit("analyst", Desk.typed("410000", "rd-intensity", 2024, "10.1"),
				Desk.typed("410000", "rd-expenditure", 2025, "1398.6"),
				Desk.typed("410000", "national-key-labs", 2024, "14"));
		desk.submit("reviewer", Desk.typed("410000", "tech-contract-turnover-registered", 2024, "1867.42"));
		List<String> violations = new ArrayList<>();
		for (String language : List.of("zh-CN", "en-GB")) {
			try (BrowserContext context = Browser.get().newContext(new NewContextOptions().setLocale(language))) {
				Page page = login(context);
				for (int width : new int[] { 390, 1366 }) {
					page.setViewportSize(width, 900);
					for (String address : List.of("/review", "/figures/410000/rd-intensity/2024")) {
						go(page, address);
						page.locator("details.rv-ret summary").all().forEach((summary) -> summary.click());
						violations.addAll(Browser.faultsInLightAndDark(page));
					}
				}
			}
		}
		assertThat(violations).isEmpty();
	}

	private Page login(BrowserContext context) {
		Page page = context.newPage();
		go(page, "/login");
		page.locator("#login").fill("reviewer");
		page.locator("#password").fill(TestPeople.PASSWORD);
		page.locator("main button[type=submit]").click();
		return page;
	}

	private void go(Page page, String address) {
		page.navigate("http://127.0.0.1:" + this.port + address);
	}

}
