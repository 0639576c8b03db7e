package org.lantu.entry;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantu.PortalVisitor;
import org.lantu.StatementCounter;
import org.lantu.TestPeople;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The grid as a plain form: who may, what is kept, what is refused and how, and what is
 * never lost.
 */
@EntryTest
class GridIntegrationTests {

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private StatementCounter statements;

	private PortalVisitor analyst() {
		return new PortalVisitor(this.port).login("analyst");
	}

	private static String grid(int year) {
		return "/entry/figures?region=410000&year=" + year;
	}

	private static HttpResponse<String> send(PortalVisitor visitor, int year, String act, String... fields) {
		String[] all = new String[fields.length + 4];
		System.arraycopy(fields, 0, all, 4, fields.length);
		all[0] = "act";
		all[1] = act;
		all[2] = "form";
		all[3] = found(visitor.get(grid(year)).body(), "name=\"form\" value=\"([^\"]+)\"");
		return visitor.submit(grid(year), grid(year), all);
	}

	private static String found(String page, String pattern) {
		Matcher matcher = Pattern.compile(pattern).matcher(page);
		return matcher.find() ? matcher.group(1) : "";
	}

	private List<String> states(int year) {
		return this.jdbc.sql("""
				select r.state from figure f join figure_revision r on r.figure = f.id
				where f.region = '410000' and f.year = :year and r.state not in ('PUBLISHED', 'CORRECTED')
				order by f.indicator""").param("year", year).query(String.class).list();
	}

	@Test
	void savesAndSubmitsAndTellsSo() {
		PortalVisitor analyst = analyst();
		HttpResponse<String> saved = send(analyst, 1990, "save", "value.rd-intensity", "0.45");
		assertThat(PortalVisitor.target(saved)).isEqualTo(grid(1990) + "&saved=1");
		assertThat(states(1990)).containsExactly("DRAFT");
		String page = analyst.get(PortalVisitor.target(saved)).body();
		assertThat(page).contains("Drafts saved: 1.", "value=\"0.45\"");
		String seen = found(page, "name=\"seen.rd-intensity\" value=\"([^\"]+)\"");
		HttpResponse<String> submitted = send(analyst, 1990, "submit", "seen.rd-intensity", seen, "value.rd-intensity",
				"0.45", "source.rd-intensity", "2026年全省科技工作会议", "quote.rd-intensity", "强度0.45%");
		assertThat(PortalVisitor.target(submitted)).isEqualTo(grid(1990) + "&submitted=1");
		assertThat(states(1990)).containsExactly("SUBMITTED");
		assertThat(analyst.get(grid(1990)).body()).contains("gst-submitted")
			.doesNotContain("name=\"value.rd-intensity\"");
		assertThat(analyst.get("/entry").body()).contains("Waiting for review", "0.45", "河南分析员");
	}

	@Test
	void keepsNothingOfAFormWithAFaultButOffersTheRest() {
		PortalVisitor analyst = analyst();
		String[] fields = { "value.rd-intensity", "0.5", "value.gdp", "见附件", "quote.gdp", "<script>x</script>" };
		HttpResponse<String> refused = send(analyst, 1991, "save", fields);
		assertThat(refused.statusCode()).isEqualTo(422);
		assertThat(refused.body())
			.contains("Nothing was saved: 1 of 2 rows cannot be", "value=\"见附件\"", "value=\"0.5\"",
					"href=\"#r45-value\"", "Save only the 1 row without faults", "&lt;script&gt;x")
			.doesNotContain("<script>x");
		assertThat(states(1991)).isEmpty();
		HttpResponse<String> partly = send(analyst, 1991, "save-fit", fields);
		assertThat(partly.statusCode()).isEqualTo(200);
		assertThat(partly.body()).contains("Drafts saved: 1. Not saved, for they are wrong, and still below: 1",
				"value=\"见附件\"");
		assertThat(states(1991)).containsExactly("DRAFT");
	}

	@Test
	void takesOneSourceForAllRowsAndAddsOneOnTheSpot() {
		PortalVisitor analyst = analyst();
		HttpResponse<String> refused = send(analyst, 1992, "save", "value.gdp", "1279.75", "new-title", "河南统计年鉴1993",
				"new-url", "ftp://x", "new-trust", "OFFICIAL");
		assertThat(refused.body()).contains("The source was not added", "value=\"1279.75\"", "value=\"ftp://x\"");
		HttpResponse<String> saved = send(analyst, 1992, "save", "value.gdp", "1279.75", "value.rd-intensity", "0.4",
				"new-title", "河南统计年鉴1993", "new-date", "1993-09", "new-trust", "OFFICIAL");
		assertThat(PortalVisitor.target(saved)).endsWith("&saved=2");
		assertThat(this.jdbc.sql("""
				select distinct s.title || ' ' || r.known_on from figure f join figure_revision r on r.figure = f.id
				join source s on s.id = r.source where f.region = '410000' and f.year = 1992""")
			.query(String.class)
			.list()).containsExactly("河南统计年鉴1993 1993-09-30");
	}

	/** In 2023 the turnover was 1,367.42; what is typed is in units of 10,000 CNY. */
	@Test
	void offersTheLikelyNumberAsAButton() {
		PortalVisitor analyst = analyst();
		String[] fields = { "value.tech-contract-turnover-registered", "18,674,200" };
		HttpResponse<String> checked = send(analyst, 2024, "check", fields);
		assertThat(checked.body())
			.contains("name=\"fix\" value=\"tech-contract-turnover-registered|1867.42\">Change to 1,867.42");
		HttpResponse<String> fixed = analyst.submit(grid(2024), grid(2024), "fix",
				"tech-contract-turnover-registered|1867.42", fields[0], fields[1]);
		assertThat(fixed.body()).contains("The suggested number was put in", "value=\"1867.42\"")
			.doesNotContain("value=\"18,674,200\"");
		assertThat(states(2024)).isEmpty();
	}

	@Test
	void countsAFormThatIsSentTwiceOnce() {
		PortalVisitor analyst = analyst();
		String key = found(analyst.get(grid(1993)).body(), "name=\"form\" value=\"([^\"]+)\"");
		for (int time = 0; time < 2; time++) {
			HttpResponse<String> answer = analyst.submit(grid(1993), grid(1993), "act", "save", "form", key,
					"value.gdp", "1660.18");
			assertThat(PortalVisitor.target(answer)).isEqualTo(grid(1993) + "&saved=1");
		}
		assertThat(states(1993)).containsExactly("DRAFT");
		assertThat(this.jdbc.sql("select count(*) from audit_event where subject = '410000 gdp 1993'")
			.query(Integer.class)
			.single()).isOne();
	}

	@Test
	void tellsTheSecondOfTwoAndKeepsWhatWasTyped() {
		PortalVisitor first = analyst();
		PortalVisitor second = new PortalVisitor(this.port).login("reviewer");
		second.get(grid(1994));
		send(first, 1994, "save", "value.gdp", "2216.83");
		HttpResponse<String> late = send(second, 1994, "save", "value.gdp", "2217");
		assertThat(late.statusCode()).isEqualTo(422);
		assertThat(late.body()).contains("analyst saved a draft", "2,216.83", "value=\"2217\"", "Keep mine",
				"Take what is there now");
		HttpResponse<String> mine = second.submit(grid(1994), grid(1994), "mine", "gdp", "value.gdp", "2217");
		String seen = found(mine.body(), "name=\"seen.gdp\" value=\"([^\"]+)\"");
		HttpResponse<String> saved = send(second, 1994, "save", "value.gdp", "2217", "seen.gdp", seen);
		assertThat(PortalVisitor.target(saved)).endsWith("&saved=1");
		assertThat(first.get(grid(1994)).body()).contains("value=\"2,217\"");
	}

	@Test
	void formOutlivesTheSessionAndItsToken() {
		PortalVisitor analyst = analyst();
		String page = grid(1995);
		HttpResponse<String> kept = sendAfterTheSession(analyst, page);
		assertThat(kept.body()).contains("Your session had ended", "name=\"kept\"",
				"value=\"" + page.replace("&", "&amp;"));
		HttpResponse<String> wrong = analyst.post("/login", "_csrf", token(kept), "login", "analyst", "password",
				"wrong", "next", page, "kept", kept(kept));
		assertThat(wrong.statusCode()).isEqualTo(401);
		HttpResponse<String> in = analyst.post("/login", "_csrf", token(wrong), "login", "analyst", "password",
				TestPeople.PASSWORD, "next", page, "kept", kept(wrong));
		assertThat(in.body()).contains("All that you typed is still there", "value=\"2988.37\"", "“2988.37”亿元")
			.doesNotContain("name=\"act\"");
		HttpResponse<String> back = analyst.post(page, "_csrf", token(in), "value.gdp", "2988.37");
		assertThat(back.statusCode()).isEqualTo(200);
		assertThat(back.body()).contains("value=\"2988.37\"");
		assertThat(analyst.post(page, "_csrf", "void", "value.gdp", "1").statusCode()).isEqualTo(403);
		assertThat(states(1995)).isEmpty();
	}

	@Test
	void keptFormIsOfThisPersonThisActionAndThisDay() {
		String page = grid(1995);
		String kept = kept(sendAfterTheSession(analyst(), page));
		assertThat(loginWith("analyst", page, kept)).isEqualTo(200);
		assertThat(loginWith("reviewer", page, kept)).isEqualTo(302);
		assertThat(loginWith("analyst", grid(1996), kept)).isEqualTo(302);
		assertThat(loginWith("analyst", "/entry/../admin/people", kept)).isEqualTo(302);
		assertThat(loginWith("analyst", page, kept.replace("2988", "1988"))).isEqualTo(302);
		assertThat(loginWith("analyst", page, "1" + kept.substring(1).replaceFirst("^\\d+", "999999999")))
			.isEqualTo(302);
		assertThat(loginWith("analyst", page, "value.gdp=1")).isEqualTo(302);
		assertThat(loginWith("analyst", page, "x.y.value.gdp=1")).isEqualTo(302);
	}

	/** What has to be done first at the account loses nothing either. */
	@Test
	void keptFormWaitsForAnOwnPassword() {
		PortalVisitor analyst = analyst();
		String page = grid(1995);
		HttpResponse<String> kept = sendAfterTheSession(analyst, page);
		String hash = this.jdbc
			.sql("UPDATE person SET password_one_time = true WHERE login = 'analyst' " + "RETURNING password_hash")
			.query(String.class)
			.single();
		try {
			HttpResponse<String> owed = analyst.post("/login", "_csrf", token(kept), "login", "analyst", "password",
					TestPeople.PASSWORD, "next", page, "kept", kept(kept));
			assertThat(owed.body()).contains("choosing your own");
			String own = "quite another sentence";
			HttpResponse<String> in = analyst.post("/account/password", "_csrf", token(owed), "current",
					TestPeople.PASSWORD, "chosen", own, "repeated", own, "next", page, "kept", kept(owed));
			assertThat(in.body()).contains("All that you typed is still there", "value=\"2988.37\"");
		}
		finally {
			this.jdbc.sql("UPDATE person SET password_one_time = false, password_hash = :hash WHERE login = 'analyst'")
				.param("hash", hash)
				.update();
		}
	}

	private HttpResponse<String> sendAfterTheSession(PortalVisitor analyst, String page) {
		String token = token(analyst.get(page));
		this.jdbc
			.sql("UPDATE spring_session SET creation_time = 0, last_access_time = 0 WHERE principal_name = 'analyst'")
			.update();
		return analyst.post(page, "_csrf", token, "act", "save", "value.gdp", "2988.37", "quote.gdp",
				"全省生产总值 & “2988.37”亿元");
	}

	private int loginWith(String login, String next, String kept) {
		return new PortalVisitor(this.port)
			.submit("/login", "/login", "login", login, "password", TestPeople.PASSWORD, "next", next, "kept", kept)
			.statusCode();
	}

	private static String token(HttpResponse<String> page) {
		return found(page.body(), "name=\"_csrf\" value=\"([^\"]+)\"");
	}

	private static String kept(HttpResponse<String> login) {
		return found(login.body(), "name=\"kept\" value=\"([^\"]+)\"").replace("&amp;", "&");
	}

	@ParameterizedTest
	@CsvSource({ "analyst,420000,404", "hubei.analyst,420000,200", "hubei.analyst,410000,404", "analyst,x,404",
			"admin,410000,403", "china.reviewer,420000,200", "reviewer,410000,200" })
	void opensToThoseOfTheRegion(String login, String region, int status) {
		String address = "/entry/figures?year=2025&region=" + region;
		PortalVisitor visitor = new PortalVisitor(this.port).login(login);
		assertThat(visitor.get(address).statusCode()).isEqualTo(status);
		assertThat(visitor.submit("/account", address, "act", "check").statusCode()).isEqualTo(status);
		assertThat(
				visitor.submit("/account", address.replace("figures", "figures/checks"), "act", "check").statusCode())
			.isEqualTo(status);
	}

	@Test
	void refusesAYearThatHasNotBegun() {
		assertThat(analyst().get(grid(2027)).statusCode()).isEqualTo(400);
		assertThat(analyst().get(grid(2026)).statusCode()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "'; drop table figure; --", "<img src=x onerror=alert(1)>", "\u0000", "\uD800", "-1",
			"1e9", "NaN", "１２，３４５．６", "=1+1", "${7*7}", "{{7*7}}", "../../etc/passwd", "999999999999999999999",
			"2026-02-30", "|", "ＡＢＣ", "🙂", "%00", "A\tB" })
	void hostileTextInAnyFieldIsRefusedOrKeptAsText(String text) {
		PortalVisitor analyst = analyst();
		String token = found(analyst.get("/account").body(), "name=\"_csrf\" value=\"([^\"]+)\"");
		for (String field : List.of("value", "status", "bound", "source", "quote", "known", "note", "reason", "seen")) {
			assertThat(analyst
				.post(grid(1996), "_csrf", token, "act", "submit", "form", "k", "value.gdp", "x", "quote.rd-intensity",
						"x", field + ".rd-intensity", text)
				.statusCode()).as(field).isEqualTo(422);
		}
		for (String field : List.of("all-source", "all-known", "new-title", "new-url", "form")) {
			assertThat(analyst.post(grid(1996), "_csrf", token, "act", "submit", "value.gdp", "x", field, text)
				.statusCode()).as(field).isEqualTo(422);
		}
		for (String button : List.of("fix", "mine", "theirs", "discard", "act")) {
			assertThat(analyst.post(grid(1996), "_csrf", token, button, text, "value.gdp", "1").statusCode()).as(button)
				.isEqualTo(200);
		}
		assertThat(states(1996)).isEmpty();
	}

	/** What was pasted first said "exceeded"; what was typed over it did not. */
	@Test
	void numberTypedAnewBringsItsOwnBound() {
		PortalVisitor analyst = analyst();
		send(analyst, 1970, "save", "value.gdp", "超过500", "bound.gdp", "EXACT");
		assertThat(bound(1970)).isEqualTo("MORE_THAN");
		String page = analyst.get(grid(1970)).body();
		assertThat(page).contains("name=\"shown.gdp\" value=\"MORE_THAN|500\"");
		String seen = found(page, "name=\"seen.gdp\" value=\"([^\"]+)\"");
		send(analyst, 1970, "save", "seen.gdp", seen, "shown.gdp", "MORE_THAN|500", "value.gdp", "512.3", "bound.gdp",
				"MORE_THAN");
		assertThat(bound(1970)).isEqualTo("EXACT");
		String again = found(analyst.get(grid(1970)).body(), "name=\"seen.gdp\" value=\"([^\"]+)\"");
		send(analyst, 1970, "save", "seen.gdp", again, "shown.gdp", "EXACT|512.3", "value.gdp", "512.30", "bound.gdp",
				"AT_LEAST");
		assertThat(bound(1970)).as("chosen for the new number").isEqualTo("AT_LEAST");
	}

	private String bound(int year) {
		return this.jdbc.sql("""
				select r.bound from figure f join figure_revision r on r.figure = f.id
				where (f.region, f.indicator, f.year) = ('410000', 'gdp', :year)""")
			.param("year", year)
			.query(String.class)
			.single();
	}

	@Test
	void saysHowANumberWasRead() {
		String page = send(analyst(), 1971, "check", "value.gdp", "1428.8余亿元", "value.rd-intensity", "0.52p").body();
		assertThat(page).contains("= more than CNY 142.88 billion", "= 0.52% · provisional")
			.contains("name=\"shown.gdp\" value=\"MORE_THAN|1428.8余亿元\"");
	}

	@Test
	void oneAnswerDoesForTheDecimalsOfAWholeTable() {
		String[] fields = { "all-source", "hn-st-conf-2026", "value.gdp", "612.345", "quote.gdp", "612.345亿元",
				"value.rd-expenditure", "12.3456", "quote.rd-expenditure", "12.3456亿元",
				"answer.actuals.check.value.decimals", "表中如此" };
		HttpResponse<String> submitted = send(analyst(), 1972, "submit", fields);
		assertThat(PortalVisitor.target(submitted)).isEqualTo(grid(1972) + "&submitted=2");
		assertThat(this.jdbc.sql("""
				select distinct r.reason from figure f join figure_revision r on r.figure = f.id
				where f.region = '410000' and f.year = 1972""").query(String.class).list()).containsExactly("表中如此");
	}

	/** What is asked of one row only is answered there. */
	@Test
	void oneAnswerDoesForAnyQuestionThatSeveralRowsShare() {
		String[] fields = { "all-source", "hn-st-conf-2026", "value.gdp", "612.3", "quote.gdp", "见下表",
				"value.rd-expenditure", "12.3", "quote.rd-expenditure", "见下表", "value.gazelle-enterprises", "1.5",
				"quote.gazelle-enterprises", "1.5家" };
		String checked = send(analyst(), 1968, "check", fields).body();
		assertThat(checked).contains("name=\"answer.actuals.check.quote.value\"",
				"the quote does not hold the value (2)");
		String[] answered = Arrays.copyOf(fields, fields.length + 2);
		answered[fields.length] = "answer.actuals.check.quote.value";
		answered[fields.length + 1] = "数在表中，原文是表名";
		send(analyst(), 1968, "submit-fit", answered);
		assertThat(this.jdbc.sql("""
				select f.indicator || ' ' || r.reason from figure f join figure_revision r on r.figure = f.id
				where f.region = '410000' and f.year = 1968 and r.state = 'SUBMITTED' order by 1""")
			.query(String.class)
			.list()).containsExactly("gdp 数在表中，原文是表名", "rd-expenditure 数在表中，原文是表名");
	}

	@Test
	void takesBackWhatWaits() {
		PortalVisitor analyst = analyst();
		send(analyst, 1973, "submit", "value.gdp", "712.3", "source.gdp", "hn-st-conf-2026", "quote.gdp", "712.3亿元");
		assertThat(states(1973)).containsExactly("SUBMITTED");
		String ref = found(analyst.get(grid(1973)).body(), "name=\"take-back\" value=\"([^\"]+)\"");
		HttpResponse<String> back = analyst.submit(grid(1973), grid(1973), "take-back", ref, "form",
				found(analyst.get(grid(1973)).body(), "name=\"form\" value=\"([^\"]+)\""));
		assertThat(PortalVisitor.target(back)).isEqualTo(grid(1973) + "&taken-back=1");
		assertThat(states(1973)).containsExactly("DRAFT");
		assertThat(analyst.get(PortalVisitor.target(back)).body()).contains("It is a draft again", "value=\"712.3\"");
		assertThat(this.jdbc.sql("select count(*) from audit_event where act = 'figure-taken-back'")
			.query(Integer.class)
			.single()).isOne();
		HttpResponse<String> again = analyst.submit(grid(1973), grid(1973), "take-back", ref, "form", "another");
		assertThat(again.statusCode()).isEqualTo(422);
		assertThat(again.body()).contains("Nothing was taken back");
	}

	@Test
	void opensPublishedFigureForItsCorrection() {
		PortalVisitor analyst = analyst();
		String page = analyst.submit(grid(2024), grid(2024), "correct", "rd-intensity").body();
		assertThat(page).contains("name=\"value.rd-intensity\" value=\"2.01\"", "value=\"2026-01-23\"",
				"2024年全省研发投入强度达2.01%</textarea>", "Correct it, say in a word why");
		assertThat(states(2024)).isEmpty();
	}

	@Test
	void whatWasChosenForAllRowsIsStillChosenWhenTheGridIsOpenedAgain() {
		PortalVisitor analyst = analyst();
		send(analyst, 1975, "save", "value.gdp", "612.3", "value.rd-expenditure", "12.3", "all-source",
				"hn-st-conf-2026", "all-known", "2026-01");
		assertThat(analyst.get(grid(1975)).body()).containsPattern("name=\"all-source\"[^>]* value=\"2026年全省科技工作会议\"")
			.containsPattern("name=\"all-known\"[^>]* value=\"2026-01\"");
	}

	/** Of 2024 the source is on file, of 2025 nothing yet. */
	@Test
	void yearBeforeIsOfferedAndNotSaved() {
		PortalVisitor analyst = analyst();
		String[] last = this.jdbc.sql("""
				select s.title, r.bound from figure f join figure_revision r on r.figure = f.id
				join source s on s.id = r.source where f.region = '410000' and f.indicator = 'rd-intensity'
				and f.year = 2024 and r.state = 'PUBLISHED' order by r.known_on desc limit 1""")
			.query((row, number) -> new String[] { row.getString(1), row.getString(2) })
			.single();
		String page = send(analyst, 2025, "carry", "value.rd-intensity", "2.05", "value.gdp", "").body();
		assertThat(page).contains("Nothing is saved yet: check them")
			.containsPattern("name=\"source.rd-intensity\"[^>]* value=\"" + Pattern.quote(last[0]))
			.contains("name=\"shown.rd-intensity\" value=\"" + last[1] + "|2.05\"")
			.doesNotContainPattern("name=\"source.gdp\"[^>]* value=\"[^\"]");
		assertThat(states(2025)).doesNotContain("DRAFT");
	}

	@Test
	void deskLeadsToWhatIsOwedAndTheGridStaysSo() {
		PortalVisitor analyst = analyst();
		assertThat(analyst.get("/entry?region=410000&year=2025").body())
			.contains("href=\"/entry/figures?region=410000&amp;year=2025&amp;owed-only=on\"");
		HttpResponse<String> saved = send(analyst, 1969, "save", "value.gdp", "48.1", "owed-only", "on");
		assertThat(PortalVisitor.target(saved)).endsWith("&saved=1&owed-only=on");
	}

	@Test
	void keepsWhichRowsAreShown() {
		assertThat(analyst().get(grid(1974) + "&owed-only=on").body()).contains("id=\"owed-only\" checked");
		assertThat(send(analyst(), 1974, "check", "owed-only", "on", "value.gdp", "?").body())
			.contains("id=\"owed-only\" checked");
	}

	@Test
	void asksTheDatabaseTheSameForAnyNumberOfRows() {
		during("/entry?region=410000");
		assertThat(during("/entry?region=410000")).isLessThanOrEqualTo(18);
		assertThat(during(grid(2025))).isLessThanOrEqualTo(18);
		PortalVisitor analyst = analyst();
		send(analyst, 1997, "save", "value.gdp", "4041.09");
		int one = during(grid(1997));
		send(analyst, 1997, "save", "value.rd-intensity", "0.4", "value.rd-expenditure", "16", "value.tech-smes", "4");
		assertThat(during(grid(1997))).isEqualTo(one).isLessThanOrEqualTo(18);
		assertThat(analyst.get(grid(2025)).body().length()).isLessThan(135_000);
	}

	private int during(String address) {
		return this.statements
			.during(() -> assertThat(this.mvc.get().uri(address).with(TestPeople.as("analyst"))).hasStatusOk());
	}

	/** Henan's 2025: more than 14,000 high-tech enterprises were promised. */
	@Test
	void showsWhatAFigureDoesToVerdicts() {
		HttpResponse<String> checked = send(analyst(), 2025, "check", "value.high-tech-enterprises", "14,500",
				"known.high-tech-enterprises", "2026-11-01");
		assertThat(checked.body()).contains("What publication would do to verdicts",
				"/plans/henan-2025/targets/high-tech-enterprises-2025", "v-missed", "v-met");
		assertThat(checked.body()).doesNotContain("no verdict would change");
	}

}
