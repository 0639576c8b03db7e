package org.lantu.entry.commentary;

import java.time.LocalDate;
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
import org.lantu.actuals.RevisionRef;
import org.lantu.entry.EntryTest;
import org.lantu.followup.BoundVerdict;
import org.lantu.followup.Shortfall;
import org.lantu.followup.commenting.CommentaryDesk;
import org.lantu.followup.commenting.CommentaryLedger;
import org.lantu.followup.commenting.TypedCommentary;
import org.lantu.plan.Plan;
import org.lantu.plan.PlanBook;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Verdicts are explained in a browser.
 */
@EntryTest
class CommentaryBrowserTests {

	private static final String TARGET = "/plans/henan-2022/targets/rd-expenditure-2022-growth";

	private static final String OTHER = "/plans/guangxi-2021-2023/targets/rd-intensity-2023";

	@LocalServerPort
	private int port;

	@Autowired
	private CommentaryLedger ledger;

	@Autowired
	private CommentaryDesk desk;

	@Autowired
	private PlanBook planBook;

	@Autowired
	private People people;

	@Test
	void analystExplainsReviewerPublishesWithoutScripts() {
		try (BrowserContext context = context("zh-CN", false); BrowserContext other = context("zh-CN", false)) {
			Page analyst = login(context, "analyst");
			go(analyst, "/entry");
			analyst.locator("a[href='/entry/commentary?region=410000']").click();
			analyst.locator("a[href='/entry" + TARGET + "/commentary']").click();
			analyst.locator("#cause").fill("企业投入不足");
			analyst.locator("#due").fill("2020-01-01");
			analyst.locator(".lt-submit button[value=submit]").click();
			assertThat(analyst.locator("#faults").textContent()).contains("没有写下一步", "已经过了");
			assertThat(analyst.locator("#cause").inputValue()).isEqualTo("企业投入不足");
			analyst.locator("#next").fill("加大后补助");
			analyst.locator("#due").fill("2035");
			analyst.locator(".lt-submit button[value=submit]").click();
			assertThat(analyst.locator(".lt-done").textContent()).contains("已提交");
			Page reviewer = login(other, "reviewer");
			go(reviewer, "/review");
			reviewer.locator("form[action='/review/commentary'] button[name=publish].btn-primary").first().click();
			assertThat(reviewer.locator(".lt-done").textContent()).contains("已公布 1 条目标说明");
			go(reviewer, TARGET);
			assertThat(reviewer.locator("#commentary").textContent()).contains("企业投入不足", "加大后补助", "2035");
			go(reviewer, "/plans/henan-2022");
			assertThat(reviewer.locator(".lt-mark").textContent()).contains("有原因说明");
		}
	}

	@Test
	void pagesAreAccessibleAndFit() {
		prepare();
		List<String> violations = new ArrayList<>();
		for (String language : List.of("zh-CN", "en-GB")) {
			try (BrowserContext context = context(language, true)) {
				Page page = login(context, "china.reviewer");
				for (int width : new int[] { 390, 1366 }) {
					page.setViewportSize(width, 900);
					for (String address : List.of("/entry/commentary?region=450000", "/entry" + OTHER + "/commentary",
							"/review", OTHER, "/plans/guangxi-2021-2023")) {
						go(page, address);
						page.locator("details.rv-ret summary").all().forEach((summary) -> summary.click());
						violations.addAll(Browser.faultsInLightAndDark(page));
					}
					go(page, "/entry" + OTHER + "/commentary");
					page.locator("#due").fill("2020");
					page.locator(".lt-submit button[value=submit]").click();
					violations.addAll(Browser.faultsInLightAndDark(page));
				}
			}
		}
		assertThat(violations).isEmpty();
	}

	/** One is published, another one was given back, one of another target waits. */
	private void prepare() {
		Plan plan = this.planBook.plans(List.of("guangxi-2021-2023")).get("guangxi-2021-2023");
		Person author = this.people.find("china.reviewer").orElseThrow();
		Person other = new Person(99, "second.reviewer", "另一位审核员", author.role(), author.regions(), author.scope(),
				null, false, false);
		submit(author, plan, "rd-intensity-2023");
		assertThat(this.ledger.publish(other, key(), waiting(author)).done()).isTrue();
		submit(author, plan, "rd-intensity-2023");
		assertThat(this.ledger.giveBack(other, key(), waiting(author), "请写明是哪些企业").done()).isTrue();
		submit(other, plan, "high-tech-enterprises-2023");
	}

	private void submit(Person person, Plan plan, String target) {
		assertThat(this.ledger
			.enter(person, key(), plan, target, new BoundVerdict(Shortfall.MISSED, 1, LocalDate.of(2026, 11, 22), 1),
					new TypedCommentary("企业投入不足，高校的科研项目推迟了一年。\n地方财政的配套也晚了。", "加大后补助；按季度通报", "2035", null), true)
			.done()).isTrue();
	}

	private List<RevisionRef> waiting(Person person) {
		return this.desk.queue(person)
			.stream()
			.filter((entry) -> entry.plan().equals("guangxi-2021-2023"))
			.map((entry) -> entry.ref())
			.toList();
	}

	private static String key() {
		return UUID.randomUUID().toString();
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
