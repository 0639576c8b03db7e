package org.lantu.entry.measures;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.lantu.Browser;
import org.lantu.TestPeople;
import org.lantu.accounts.People;
import org.lantu.accounts.Person;
import org.lantu.entry.EntryTest;
import org.lantu.followup.reporting.ReportDesk;
import org.lantu.followup.reporting.ReportLedger;
import org.lantu.followup.reporting.TypedReport;
import org.lantu.plan.Plan;
import org.lantu.plan.PlanBook;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Measures are reported on in a browser.
 */
@EntryTest
class MeasuresBrowserTests {

	private static final String SOURCE = "2026年全省科技工作会议";

	@LocalServerPort
	private int port;

	@Autowired
	private ReportLedger ledger;

	@Autowired
	private ReportDesk desk;

	@Autowired
	private PlanBook planBook;

	@Autowired
	private People people;

	@Test
	void analystReportsReviewerPublishesWithoutScripts() {
		try (BrowserContext context = context("zh-CN", false); BrowserContext other = context("zh-CN", false)) {
			Page analyst = login(context, "analyst");
			go(analyst, "/entry");
			analyst.locator("a[href='/entry/plans/henan-2022/measures']").click();
			analyst.locator("#m7-status").selectOption("DONE");
			analyst.locator("#m7-note").fill("全部签约");
			analyst.locator(".lt-submit button[value=submit]").click();
			assertThat(analyst.locator(".lt-faults").textContent()).contains("举措 7", "没有来源");
			assertThat(analyst.locator("#m7-note").inputValue()).isEqualTo("全部签约");
			analyst.locator("input[name=all-source]").fill(SOURCE);
			analyst.locator("input[name=all-known]").fill("2026-03-05");
			analyst.locator(".lt-submit button[value=submit]").click();
			assertThat(analyst.locator(".lt-done").textContent()).contains("已提交 1 条");
			Page reviewer = login(other, "reviewer");
			go(reviewer, "/review");
			reviewer.locator("button[name=publish][aria-label*='举措 7']").click();
			assertThat(reviewer.locator(".lt-done").textContent()).contains("已公布 1 条举措进展");
			go(reviewer, "/plans/henan-2022");
			assertThat(reviewer.locator(".lt-meas").textContent()).contains("完成", "全部签约", SOURCE);
		}
	}

	@Test
	void pagesAreAccessibleAndFit() {
		prepare("beijing-2022", "china.reviewer");
		List<String> violations = new ArrayList<>();
		for (String language : List.of("zh-CN", "en-GB")) {
			try (BrowserContext context = context(language, true)) {
				Page page = login(context, "china.reviewer");
				for (int width : new int[] { 390, 1366 }) {
					page.setViewportSize(width, 900);
					for (String address : List.of("/entry/plans/beijing-2022/measures", "/review",
							"/plans/beijing-2022", "/plans/beijing-2022/measures/2")) {
						go(page, address);
						page.locator("details.rv-ret summary").all().forEach((summary) -> summary.click());
						violations.addAll(Browser.faultsInLightAndDark(page));
					}
					go(page, "/entry/plans/beijing-2022/measures");
					page.locator("#m4-status").selectOption("DROPPED");
					page.locator("#m4-known").fill("2027-01-01");
					page.locator(".lt-submit button[value=submit]").click();
					violations.addAll(Browser.faultsInLightAndDark(page));
				}
			}
		}
		assertThat(violations).isEmpty();
	}

	/** One is published, one waits, one was given back, one is a draft. */
	private void prepare(String code, String login) {
		Plan plan = this.planBook.plans(List.of(code)).get(code);
		Person author = person(login);
		Person other = new Person(99, "second.reviewer", "另一位审核员", author.role(), author.regions(), author.scope(),
				null, false, false);
		assertThat(this.ledger.submit(author, key(), plan, List.of(typed(1), typed(2))).done()).isTrue();
		var waiting = this.desk.queue(author).stream().filter((entry) -> entry.plan().equals(code)).toList();
		assertThat(this.ledger.giveBack(other, key(), List.of(waiting.get(0).ref()), "请写明是哪一批").done()).isTrue();
		assertThat(this.ledger.publish(other, key(), List.of(waiting.get(1).ref())).done()).isTrue();
		assertThat(this.ledger.submit(author, key(), plan, List.of(typed(3))).done()).isTrue();
		assertThat(this.ledger.submit(other, key(), plan, List.of(typed(6))).done()).isTrue();
		assertThat(this.ledger.draft(author, key(), plan, List.of(typed(5))).done()).isTrue();
	}

	private static TypedReport typed(int measure) {
		return new TypedReport(measure, "UNDER_WAY", "2026-03-05", "hn-st-conf-2026", "已启动两批，第三批在评审", null);
	}

	private static String key() {
		return UUID.randomUUID().toString();
	}

	private Person person(String login) {
		return this.people.find(login).orElseThrow();
	}

	private static BrowserContext context(String language, boolean scripts) {
		return Browser.get().newContext(new NewContextOptions().setLocale(language).setJavaScriptEnabled(scripts));
	}

	private Page login(BrowserContext context, String login) {
		Page page = context.newPage();
		go(page, "/login");
		page.locator("#login").fill(login);
		page.locator("#password").fill(TestPeople.PASSWORD);
		page.locator("main button[type=submit]").click();
		return page;
	}

	private void go(Page page, String address) {
		page.navigate("http://127.0.0.1:" + this.port + address);
	}

}
