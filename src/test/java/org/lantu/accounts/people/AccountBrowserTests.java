package org.lantu.accounts.people;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.lantu.Browser;
import org.lantu.TestPeople;
import org.lantu.accounts.AccountsTest;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Login, account and administration in a browser.
 */
@AccountsTest
class AccountBrowserTests {

	private static final List<String> PAGES = List.of("/account", "/account/second-factor", "/admin/people",
			"/admin/people/new", "/admin/people/analyst", "/admin/audit", "/admin/plans", "/admin/indicators",
			"/admin/indicators/rd-intensity", "/admin/system");

	@LocalServerPort
	private int port;

	@Test
	void loginAndLogoutNeedNoScript() {
		try (BrowserContext context = Browser.get()
			.newContext(new NewContextOptions().setLocale("en-GB").setJavaScriptEnabled(false))) {
			Page page = context.newPage();
			go(page, "/plans?asOf=2024-01-01");
			page.locator(".lt-nav-end a[href^='/login']").click();
			login(page, "wrong");
			assertThat(page.locator("[role=alert]").textContent()).contains("Login name or password is wrong");
			assertThat(page.locator("#login").inputValue()).isEqualTo("admin");
			login(page, TestPeople.PASSWORD);
			assertThat(page.url()).endsWith("/plans?asOf=2024-01-01");
			page.locator(".lt-user summary").click();
			page.locator(".lt-user a[href='/account']").click();
			assertThat(page.locator("main").textContent()).contains("Administrator");
			page.locator(".lt-user summary").click();
			page.locator(".lt-user button").click();
			assertThat(page.locator(".lt-user").count()).isZero();
		}
	}

	@Test
	void pagesAreAccessibleAndFitInLightAndDark() {
		List<String> violations = new ArrayList<>();
		for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
			NewContextOptions options = new NewContextOptions().setColorScheme(scheme)
				.setLocale((scheme == ColorScheme.LIGHT) ? "zh-CN" : "en-GB")
				.setViewportSize((scheme == ColorScheme.LIGHT) ? 1366 : 390, 900);
			try (BrowserContext context = Browser.get().newContext(options)) {
				Page page = context.newPage();
				go(page, "/login");
				violations.addAll(Browser.faults(page));
				login(page, TestPeople.PASSWORD);
				for (String address : PAGES) {
					go(page, address);
					violations.addAll(Browser.faults(page));
				}
				// an open menu covers some of what is below it, and is the same on each
				// page
				go(page, "/account");
				page.locator(".lt-user summary").click();
				violations.addAll(Browser.faults(page));
			}
		}
		assertThat(violations).isEmpty();
	}

	private static void login(Page page, String password) {
		page.locator("#login").fill("admin");
		page.locator("#password").fill(password);
		page.locator("main button[type=submit]").click();
	}

	private void go(Page page, String address) {
		page.navigate("http://127.0.0.1:" + this.port + address);
	}

}
