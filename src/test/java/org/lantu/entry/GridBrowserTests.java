package org.lantu.entry;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantu.Browser;
import org.lantu.TestPeople;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The grid in a browser: a block from a spreadsheet, its keys, and the same without
 * scripts.
 */
@EntryTest
class GridBrowserTests {

	private static final String PASTE = """
			(text) => {
				const data = new DataTransfer();
				data.setData('text/plain', text);
				document.activeElement.dispatchEvent(
					new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
			}""";

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	private void open(Page page, String address) {
		open(page, "analyst", address);
	}

	private void open(Page page, String login, String address) {
		page.navigate("http://127.0.0.1:" + this.port + "/login?next=" + address.replace("&", "%26"));
		page.locator("#login").fill(login);
		page.locator("#password").fill(TestPeople.PASSWORD);
		page.locator("main button[type=submit]").click();
		page.locator("main h1").waitFor();
		page.waitForURL("**" + address);
	}

	private int drafts(int year) {
		return this.jdbc.sql("""
				select count(*) from figure f join figure_revision r on r.figure = f.id
				where f.region = '410000' and f.year = :year and r.state = 'DRAFT'""")
			.param("year", year)
			.query(Integer.class)
			.single();
	}

	@Test
	void takesFortyRowsFromASpreadsheetAndSavesThem() {
		try (BrowserContext context = Browser.get().newContext(new NewContextOptions().setLocale("zh-CN"))) {
			Page page = context.newPage();
			open(page, "/entry/figures?region=410000&year=1981");
			Locator values = page.locator("input[name^='value.']");
			String block = "约1.5\t初步\t至少\thn-st-conf-2026\t\t\"两行\n的原文\"\n" + "１２．５\t\t\t\t\t原文\n".repeat(39);
			page.locator("[name='all-source']").fill("hn-st-conf-2026");
			values.first().focus();
			page.evaluate(PASTE, block);
			page.locator("#paste[open]").waitFor();
			assertThat(values.first().inputValue()).as("before it is confirmed").isEmpty();
			page.keyboard().press("Enter");
			page.locator("#said:has-text('已填入')").waitFor();
			assertThat(values.first().inputValue()).isEqualTo("约1.5");
			assertThat(page.locator("[name^='bound.']").first().inputValue()).isEqualTo("AT_LEAST");
			assertThat(page.locator("[name^='quote.']").first().inputValue()).isEqualTo("两行 的原文");
			assertThat(values.nth(39).inputValue()).isEqualTo("１２．５");
			int wrong = page.locator("tr.g-error").count();
			assertThat(drafts(1981)).isEqualTo(40 - wrong).isGreaterThan(35);
			assertThat(page.locator("[name^='known.']").nth(1).inputValue()).isEqualTo("2026-01-23");
		}
	}

	@Test
	void findsRowsByTheirNamesAndMovesByKeys() {
		try (BrowserContext context = Browser.get().newContext(new NewContextOptions().setLocale("zh-CN"))) {
			Page page = context.newPage();
			open(page, "/entry/figures?region=410000&year=1982");
			page.locator("#r2-value").focus();
			page.evaluate(PASTE, "地区生产总值\t263.3\n瞪羚企业数\t3\n没有这个指标\t4");
			assertThat(page.locator("#paste tr.p-no-name select").inputValue()).isEmpty();
			page.locator("#paste button[value=confirm]").click();
			page.locator("#said:has-text('已填入 2 行')").waitFor();
			assertThat(page.locator("[name='value.gdp']").inputValue()).isEqualTo("263.3");
			assertThat(page.locator("[name='value.gazelle-enterprises']").inputValue()).isEqualTo("3");
			page.locator("#r2-value").focus();
			page.keyboard().press("ArrowDown");
			page.keyboard().type("7.5");
			page.keyboard().press("Enter");
			assertThat(page.evaluate("document.activeElement.id")).isEqualTo("r4-value");
			assertThat(page.locator("#r3-value").inputValue()).isEqualTo("7.5");
			page.locator("tr#r3.g-draft").waitFor();
			assertThat(page.locator("#said").textContent()).contains("草稿已存");
			assertThat(drafts(1982)).isEqualTo(3);
			context.setOffline(true);
			page.locator("#r4-value").fill("8");
			page.locator("#said:has-text('连不上服务器')").waitFor();
			assertThat(page.locator("#r4-value").inputValue()).isEqualTo("8");
		}
	}

	@Test
	void pasteIsTakenBackWithItsDrafts() {
		try (BrowserContext context = Browser.get().newContext(new NewContextOptions().setLocale("zh-CN"))) {
			Page page = context.newPage();
			open(page, "/entry/figures?region=410000&year=1985");
			page.locator("[name='value.gdp']").fill("451");
			page.locator("tr#r45.g-draft").waitFor();
			page.locator("#r2-value").focus();
			page.evaluate(PASTE, "\t1984\t1985\n地区生产总值\t370.04\t451.7\n瞪羚企业数\t2\t3");
			page.locator("#paste button[value=confirm]").click();
			page.locator("#said:has-text('已填入 2 行')").waitFor();
			assertThat(page.locator("[name='value.gdp']").inputValue()).isEqualTo("451.7");
			assertThat(drafts(1985)).isEqualTo(2);
			page.locator("#r2-value").focus();
			page.keyboard().press("Control+z");
			page.locator("#said:has-text('已撤销')").waitFor();
			assertThat(page.locator("[name='value.gdp']").inputValue()).isEqualTo("451");
			assertThat(page.locator("[name='value.gazelle-enterprises']").inputValue()).isEmpty();
			assertThat(drafts(1985)).isOne();
			page.evaluate(PASTE, "\t1983\t1984\n地区生产总值\t328\t370.04");
			assertThat(page.locator("#paste [role=alert]").textContent()).contains("1985");
			page.locator("#paste-values").selectOption("2");
			assertThat(page.locator("#paste tr.p-placed td").nth(4).textContent()).isEqualTo("370.04");
			page.locator("#paste button[value=cancel]").click();
			assertThat(page.locator("[name='value.gdp']").inputValue()).isEqualTo("451");
		}
	}

	@Test
	void yearsOfAnIndicatorArePastedTypedAndTakenBack() {
		try (BrowserContext context = Browser.get().newContext(new NewContextOptions().setLocale("zh-CN"))) {
			Page page = context.newPage();
			open(page, "/entry/regions/410000/indicators/innovation-leading-enterprises");
			page.locator("#r2026-value").focus();
			page.evaluate(PASTE, "年份\t创新龙头企业数\n2020年\t1\n2021年\t2\n1890年\t5");
			page.locator("#paste[open]").waitFor();
			assertThat(page.locator("#paste tr.p-not-here").textContent()).contains("表中没有这一年");
			page.keyboard().press("Enter");
			page.locator("#said:has-text('已填入 2 行')").waitFor();
			assertThat(page.locator("#r2020-value").inputValue()).isEqualTo("1");
			page.locator("#r2021-value").focus();
			page.keyboard().press("Enter");
			page.keyboard().type("3");
			page.locator("tr#r2022.g-draft").waitFor();
			page.locator("#r2022-value").fill("");
			page.locator("#undo").click();
			page.locator("#said:has-text('已撤销')").waitFor();
			assertThat(page.locator("#r2020-value").inputValue()).isEmpty();
			page.locator("#r2022-value").fill("见附件");
			page.locator("tr#r2022.g-error").waitFor();
			page.locator("#r2020-value").focus();
			page.keyboard().press("F8");
			assertThat(page.evaluate("document.activeElement.id")).isEqualTo("r2022-value");
		}
	}

	/**
	 * What is owed of a year: typed, with the source said once, a figure costs its digits
	 * and one key; as a prepared block, with sources and quotes, all of them cost five.
	 */
	@Test
	void whatIsOwedTakesFewKeys() {
		try (BrowserContext context = Browser.get().newContext(new NewContextOptions().setLocale("zh-CN"))) {
			Page page = context.newPage();
			open(page, "hubei.analyst", "/entry/figures?region=420000&year=2025&owed-only=on");
			page.evaluate("window.keys = 0; addEventListener('keydown', () => window.keys++, true)");
			List<Locator> owed = page.locator("tr:is(.g-owed, .g-late)").all();
			assertThat(owed).hasSizeGreaterThan(3).allMatch(Locator::isVisible);
			List<String> names = owed.stream().map((row) -> row.locator("th a").textContent()).toList();
			owed.get(0).locator("[name^='value.']").focus();
			for (int at = 0; at < owed.size(); at++) {
				page.keyboard().type("12.5");
				page.keyboard().press("Enter");
			}
			assertThat(page.evaluate("window.keys")).as("typed").isEqualTo(5 * owed.size());
			page.locator("tr:is(.g-owed, .g-late) input[name^='value.']")
				.evaluateAll("(all) => all.forEach((one) => one.value = '')");
			String block = String.join("\n",
					names.stream().map((name) -> name + "\t12.5\t2025年为12.5\thn-st-conf-2026").toList());
			page.evaluate("window.keys = 0");
			page.keyboard().press("Control+v");
			page.evaluate(PASTE, "指标\t2025\t原文\t来源\n" + block);
			page.locator("#paste[open]").waitFor();
			page.keyboard().press("Enter");
			page.locator("#said:has-text('已填入 " + names.size() + " 行')").waitFor();
			assertThat(page.evaluate("window.keys")).as("pasted").isEqualTo(3);
			page.locator("#undo").click();
			page.locator("#said:has-text('已撤销')").waitFor();
		}
	}

	@Test
	void marksWhatIsWrongWhileOneTypes() {
		try (BrowserContext context = Browser.get().newContext(new NewContextOptions().setLocale("en-GB"))) {
			Page page = context.newPage();
			open(page, "/entry/figures?region=410000&year=1983");
			page.locator("[name='value.gdp']").fill("见附件");
			page.locator("#r45-m").waitFor();
			assertThat(page.locator("[name='value.gdp']").getAttribute("aria-invalid")).isEqualTo("true");
			assertThat(page.locator("#faults").textContent()).contains("Gross domestic product");
			page.locator("[name='value.gdp']").fill("328");
			page.locator("tr#r45.g-draft").waitFor();
			assertThat(page.locator("[name='value.gdp']").getAttribute("aria-invalid")).isNull();
		}
	}

	@Test
	void entersAndSubmitsWithoutScripts() {
		try (BrowserContext context = Browser.get()
			.newContext(new NewContextOptions().setLocale("zh-CN").setJavaScriptEnabled(false))) {
			Page page = context.newPage();
			open(page, "/entry?region=410000&year=1984");
			page.locator(".btn-primary.lt-go").click();
			page.locator("#owed-only").uncheck();
			page.locator("[name='value.gdp']").fill("370.04");
			page.locator("[name='all-source']").fill("2026年全省科技工作会议");
			page.locator("button[value=submit]").click();
			assertThat(page.locator("#notice").textContent()).contains("什么也没有提交");
			page.locator("#faults a").first().click();
			page.locator("[name='quote.gdp']").fill("生产总值370.04亿元");
			page.locator("button[value=submit]").click();
			assertThat(page.locator("#notice").textContent()).contains("已提交 1 项");
		}
	}

	@ParameterizedTest
	@CsvSource({ "zh-CN,LIGHT,1366", "en-GB,DARK,390", "en-GB,LIGHT,1920" })
	void isAccessibleAndFits(String locale, ColorScheme scheme, int width) {
		List<String> faults = new ArrayList<>();
		try (BrowserContext context = Browser.get()
			.newContext(new NewContextOptions().setLocale(locale).setColorScheme(scheme).setViewportSize(width, 900))) {
			Page page = context.newPage();
			open(page, "/entry?region=410000&year=2025");
			faults.addAll(Browser.faults(page));
			page.navigate("http://127.0.0.1:" + this.port + "/entry/figures?region=410000&year=2025");
			page.locator("[name='value.tech-contract-turnover']").fill("约25,380,000");
			page.locator("[name='value.gdp']").fill("见附件");
			page.locator("button[value=check]").click();
			page.locator("tr.g-check").waitFor();
			page.locator("details:not(.lt-user)").evaluateAll("(all) => all.forEach((one) => one.open = true)");
			faults.addAll(Browser.faults(page));
		}
		assertThat(faults).isEmpty();
	}

}
