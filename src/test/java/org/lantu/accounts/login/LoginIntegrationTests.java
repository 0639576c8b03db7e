package org.lantu.accounts.login;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantu.PortalVisitor;
import org.lantu.TestPeople;
import org.lantu.accounts.AccountsTest;
import org.lantu.accounts.People;
import org.lantu.accounts.Person;
import org.lantu.accounts.people.AccountForm;
import org.lantu.accounts.people.Accounts;
import org.lantu.accounts.seals.Seals;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Login and logout, as they are met at a browser.
 */
@AccountsTest
class LoginIntegrationTests {

	@Autowired
	private AccountsTest.MovingClock clock;

	@Autowired
	private Accounts accounts;

	@Autowired
	private People people;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Guesses guesses;

	@Autowired
	private RefusedLogins refused;

	@Autowired
	private Seals seals;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private MockMvcTester mvc;

	@LocalServerPort
	private int port;

	@Test
	void loginLeadsBackToWhereOneWasGoing() {
		PortalVisitor visitor = visitor();
		HttpResponse<String> turnedBack = visitor.get("/admin/audit?act=login&lang=en");
		String login = PortalVisitor.target(turnedBack);
		assertThat(login).isEqualTo("/login?next=%2Fadmin%2Faudit%3Fact%3Dlogin%26lang%3Den");
		HttpResponse<String> page = visitor.get(login);
		assertThat(page.body()).contains("value=\"/admin/audit?act=login&amp;lang=en\"", "<html lang=\"en\"")
			.doesNotContain("<script");
		HttpResponse<String> in = visitor.submit(login, "/login", "login", " Admin ", "password", TestPeople.PASSWORD,
				"next", "/admin/audit?act=login&lang=en");
		assertThat(in.statusCode()).isEqualTo(302);
		assertThat(PortalVisitor.target(in)).isEqualTo("/admin/audit?act=login&lang=en");
		assertThat(visitor.get("/admin/audit").body()).contains("管理员", "href=\"/admin\"", "Failed login");
		assertThat(PortalVisitor.target(visitor.get("/login?next=/plans"))).isEqualTo("/plans");
	}

	@ParameterizedTest
	@CsvSource({ "https://evil.example/", "//evil.example/", "/\\evil.example", "'/ x'", "/{x}", "/logout",
			"javascript:x" })
	void loginLeadsNowhereElse(String next) {
		HttpResponse<String> in = visitor().submit("/login", "/login", "login", "admin", "password",
				TestPeople.PASSWORD, "next", next);
		assertThat(in.statusCode()).isEqualTo(302);
		assertThat(PortalVisitor.target(in)).isEqualTo("/");
	}

	@Test
	void loginBeginsAnotherSessionAndVoidsTheOneBefore() {
		PortalVisitor visitor = visitor().login("analyst");
		String before = visitor.cookie("lantu-session").orElseThrow();
		visitor.submit("/account", "/login", "login", "admin", "password", TestPeople.PASSWORD);
		String after = visitor.cookie("lantu-session").orElseThrow();
		assertThat(after).isNotEqualTo(before);
		assertThat(withSession(after).get("/admin/people").statusCode()).isEqualTo(200);
		assertThat(withSession(before).get("/account").statusCode()).isEqualTo(302);
	}

	private PortalVisitor withSession(String session) {
		PortalVisitor visitor = visitor();
		visitor.plant("lantu-session", session);
		return visitor;
	}

	@Test
	void cookiesAreOutOfReachOfScriptsAndOfOtherSites() {
		HttpResponse<String> in = visitor().submit("/login", "/login", "login", "admin", "password",
				TestPeople.PASSWORD);
		assertThat(in.headers().allValues("Set-Cookie")).hasSize(3)
			.allMatch((cookie) -> cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"));
	}

	@Test
	void tokenIsOfItsSessionAlone() {
		PortalVisitor attacker = visitor();
		String strangers = token(attacker.get("/login").body());
		PortalVisitor victim = visitor().login("analyst");
		victim.plant("lantu-form", attacker.cookie("lantu-form").orElseThrow());
		assertThat(victim.post("/account/logout-everywhere", "_csrf", strangers).statusCode()).isEqualTo(403);
		String others = token(attacker.login("hubei.analyst").get("/account").body());
		assertThat(victim.post("/account/logout-everywhere", "_csrf", others).statusCode()).isEqualTo(403);
		assertThat(victim.get("/account").statusCode()).isEqualTo(200);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-",
			value = { "same-origin|-|401", "none|-|401", "cross-site|-|403", "same-site|-|403",
					"cross-site|http://localhost|403", "-|http://localhost|401", "-|http://localhost:80|401",
					"-|http://evil.example|403", "-|https://localhost|403", "-|http://localhost:8080|403", "-|null|403",
					"-|:::|403", "-|-|401" })
	void formOfAnotherSiteIsRefused(String site, String origin, int status) throws Exception {
		MockHttpServletResponse form = this.mvc.get().uri("/login").exchange().getResponse();
		var request = this.mvc.post()
			.uri("/login")
			.cookie(form.getCookie("lantu-form"))
			.param("_csrf", token(form.getContentAsString()))
			.param("login", "nobody.at.all");
		if (site != null) {
			request.header("Sec-Fetch-Site", site);
		}
		if (origin != null) {
			request.header("Origin", origin);
		}
		assertThat(request.exchange()).hasStatus(status);
		this.clock.advance(Duration.ofDays(2));
	}

	@Test
	void whoeverKnowsThePasswordIsToldThatTheAccountIsNotUsed() {
		String password = newAccount("no.more");
		this.accounts.activate("no.more", 0, false, admin());
		assertThat(attempt("no.more", password).body()).contains("this account is no longer in use");
		assertThat(attempt("no.more", "a guess").body()).doesNotContain("no longer in use");
	}

	@ParameterizedTest
	@CsvSource({ "/login,no-store", "/account,no-store", "/admin/people,no-store", "/admin/nowhere,no-store",
			"/plans,'private, no-cache'", "/nowhere,'private, no-cache'" })
	void privatePagesAreKeptNowhere(String address, String cache) {
		assertThat(this.mvc.get().uri(address).with(TestPeople.as("admin"))).headers().hasValue("Cache-Control", cache);
	}

	@Test
	void whatComesByHttpsStaysThere() {
		MockHttpServletResponse answer = this.mvc.get().uri("https://localhost/plans?lang=en").exchange().getResponse();
		assertThat(answer.getHeader("Strict-Transport-Security")).isEqualTo("max-age=31536000; includeSubDomains");
		assertThat(answer.getHeader("Set-Cookie")).startsWith("__Host-lang=en; Path=/;").contains("; Secure");
		assertThat(this.mvc.get().uri("/plans")).headers().doesNotContainHeader("Strict-Transport-Security");
	}

	private static String token(String page) {
		Matcher token = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(page);
		assertThat(token.find()).isTrue();
		return token.group(1);
	}

	@Test
	void sessionEndsInTheEndHoweverOftenItIsUsed() {
		PortalVisitor visitor = visitor().login("reviewer");
		age("reviewer", Duration.ofHours(12).minusMinutes(1));
		assertThat(visitor.get("/account").statusCode()).isEqualTo(200);
		assertThat(this.jdbc
			.sql("SELECT DISTINCT expiry_time - creation_time FROM spring_session WHERE principal_name = 'reviewer'")
			.query(Long.class)
			.single()).isEqualTo(Duration.ofHours(12).toMillis());
		age("reviewer", Duration.ofMinutes(1));
		assertThat(PortalVisitor.target(visitor.get("/entry"))).isEqualTo("/login?next=%2Fentry");
	}

	/** Lets a session have begun earlier, and be used a minute ago for the last time. */
	private void age(String login, Duration by) {
		this.transaction.executeWithoutResult((status) -> this.jdbc
			.sql("UPDATE spring_session SET creation_time = creation_time - :by, "
					+ "last_access_time = last_access_time - 61000 WHERE principal_name = :login")
			.param("by", by.toMillis())
			.param("login", login)
			.update());
	}

	@Test
	void logoutEndsThisSessionAndLogoutEverywhereAll() {
		PortalVisitor here = visitor().login("reviewer");
		PortalVisitor there = visitor().login("reviewer");
		PortalVisitor other = visitor().login("analyst");
		assertThat(here.submit("/account", "/logout").statusCode()).isEqualTo(302);
		assertThat(here.get("/account").statusCode()).isEqualTo(302);
		assertThat(there.get("/account").statusCode()).isEqualTo(200);
		here.login("reviewer");
		assertThat(PortalVisitor.target(there.submit("/account", "/account/logout-everywhere"))).isEqualTo("/login");
		assertThat(here.get("/account").statusCode()).isEqualTo(302);
		assertThat(there.get("/account").statusCode()).isEqualTo(302);
		assertThat(other.get("/account").statusCode()).isEqualTo(200);
		assertThat(acts("reviewer")).contains("login", "logout", "logout-everywhere");
	}

	@Test
	void personSeesAndEndsOwnSessionsOneByOne() {
		PortalVisitor here = visitor().login("china.reviewer");
		PortalVisitor there = visitor().login("china.reviewer");
		PortalVisitor other = visitor().login("hubei.analyst");
		String page = here.get("/account").body();
		Matcher sessions = Pattern.compile("name=\"id\" value=\"([^\"]+)\"\\s*/?>\\s*<button").matcher(page);
		assertThat(page).contains("this one");
		assertThat(sessions.find()).isTrue();
		String another = this.jdbc.sql("SELECT primary_id FROM spring_session WHERE principal_name = 'hubei.analyst'")
			.query(String.class)
			.list()
			.get(0);
		here.submit("/account", "/account/sessions", "id", another);
		assertThat(other.get("/account").statusCode()).isEqualTo(200);
		here.submit("/account", "/account/sessions", "id", sessions.group(1));
		assertThat(there.get("/account").statusCode()).isEqualTo(302);
		assertThat(here.get("/account").statusCode()).isEqualTo(200);
		assertThat(acts("china.reviewer")).contains("session-ended");
	}

	@Test
	void whatALoginRestsOnIsChangedAfterARecentLoginOnly() {
		PortalVisitor admin = visitor().login("admin");
		assertThat(admin.get("/admin/people/analyst").statusCode()).isEqualTo(200);
		age("admin", Duration.ofMinutes(20));
		assertThat(PortalVisitor.target(admin.get("/admin/people/analyst")))
			.isEqualTo("/login?next=%2Fadmin%2Fpeople%2Fanalyst&again=true");
		assertThat(admin.get("/login?next=%2Fadmin%2Fpeople%2Fanalyst&again=true").body())
			.contains("please log in once more", "value=\"admin\"");
		assertThat(PortalVisitor.target(admin.submit("/admin/people", "/admin/second-factor"))).contains("done=demand");
		age("admin", Duration.ofMinutes(20));
		for (String form : List.of("/admin/people", "/admin/people/analyst", "/admin/people/analyst/password",
				"/admin/people/analyst/activity", "/admin/people/analyst/identity",
				"/admin/people/analyst/second-factor", "/admin/second-factor", "/account/second-factor",
				"/account/sessions")) {
			assertThat(PortalVisitor.target(admin.submit("/admin/people", form, "version", "0"))).as(form)
				.startsWith("/login?")
				.endsWith("again=true");
		}
		String again = "/login?next=%2Fadmin%2Fpeople%2Fanalyst&again=true";
		assertThat(PortalVisitor.target(admin.submit(again, "/login", "login", "admin", "password", TestPeople.PASSWORD,
				"next", "/admin/people/analyst")))
			.isEqualTo("/admin/people/analyst");
		assertThat(admin.get("/admin/people/analyst").statusCode()).isEqualTo(200);
	}

	@Test
	void oneTimePasswordIsGoodForChoosingAnotherOnly() {
		String password = newAccount("li.na");
		PortalVisitor visitor = visitor();
		assertThat(PortalVisitor
			.target(visitor.submit("/login", "/login", "login", "li.na", "password", password, "next", "/entry")))
			.isEqualTo("/account?next=%2Fentry");
		assertThat(PortalVisitor.target(visitor.get("/entry?lang=en"))).isEqualTo("/account?next=%2Fentry%3Flang%3Den");
		String own = "four unrelated words here";
		assertThat(change(visitor, password, "short", "shor")).contains("At least 12 are needed", "differ");
		assertThat(change(visitor, "wrong", own, own)).contains("This is not the current password.");
		assertThat(change(visitor, password, password, password)).contains("The new password is the current one.");
		assertThat(change(visitor, password, "密钥".repeat(65), ""))
			.contains("it has 130 characters; at most 128 may be used");
		assertThat(change(visitor, password, "Li.Na-2026-2026", ""))
			.contains("There is little in it but &quot;lina&quot;");
		assertThat(PortalVisitor.target(visitor.get("/entry"))).isEqualTo("/account?next=%2Fentry");
		PortalVisitor elsewhere = visitor();
		elsewhere.submit("/login", "/login", "login", "li.na", "password", password);
		assertThat(visitor.get("/account?next=%2Fentry").body()).contains("name=\"next\" value=\"/entry\"");
		assertThat(PortalVisitor.target(visitor.submit("/account", "/account/password", "current", password, "chosen",
				own, "repeated", own, "next", "/entry")))
			.isEqualTo("/entry");
		assertThat(visitor.get("/account?done=password").body()).contains("The password was changed.");
		assertThat(visitor.get("/entry").statusCode()).isEqualTo(200);
		assertThat(elsewhere.get("/account").statusCode()).isEqualTo(302);
		assertThat(attempt("li.na", password).statusCode()).isEqualTo(401);
		assertThat(attempt("li.na", own).statusCode()).isEqualTo(302);
		assertThat(acts("li.na")).contains("password-changed");
	}

	@Test
	void unknownInactiveAndWrongAreAnsweredAlike() {
		newAccount("gone.away");
		this.accounts.activate("gone.away", 0, false, admin());
		String wrong = plain(attempt("hubei.analyst", "not the password"));
		assertThat(wrong).contains("Login name or password is wrong.");
		assertThat(plain(attempt("nobody.here", "not the password")))
			.isEqualTo(wrong.replace("hubei.analyst", "nobody.here"));
		assertThat(plain(attempt("gone.away", "not the password")))
			.isEqualTo(wrong.replace("hubei.analyst", "gone.away"));
	}

	@Test
	void guessingIsSlowedMoreAndMoreWhetherTheAccountExistsOrNot() {
		String password = newAccount("wang.fang");
		for (String login : List.of("wang.fang", "no.such.account")) {
			for (int i = 0; i < Guesses.FREE_PER_ACCOUNT + 1; i++) {
				assertThat(attempt(login, "guess " + i).statusCode()).as(login + " " + i).isEqualTo(401);
			}
			HttpResponse<String> tooEarly = attempt(login, password);
			assertThat(tooEarly.statusCode()).isEqualTo(429);
			assertThat(tooEarly.headers().firstValue("Retry-After")).hasValue("5");
			assertThat(tooEarly.body()).contains("Please wait 5 seconds", "The account is not locked.");
			this.clock.advance(Duration.ofSeconds(5));
			assertThat(attempt(login, "another guess").statusCode()).isEqualTo(401);
			assertThat(attempt(login, password).headers().firstValue("Retry-After")).hasValue("10");
			this.clock.advance(Duration.ofSeconds(10));
		}
		assertThat(attempt("wang.fang", password).statusCode()).isEqualTo(302);
		assertThat(attempt("wang.fang", "wrong again").statusCode()).isEqualTo(401);
		assertThat(attempt("wang.fang", password).statusCode()).isEqualTo(302);
		this.clock.advance(Duration.ofDays(2));
	}

	@Test
	void clockThatWentBackLocksNobodyOut() {
		String password = newAccount("clock.back");
		for (int i = 0; i < Guesses.FREE_PER_ACCOUNT + 1; i++) {
			assertThat(attempt("clock.back", "guess " + i).statusCode()).isEqualTo(401);
		}
		assertThat(attempt("clock.back", password).statusCode()).isEqualTo(429);
		this.clock.advance(Duration.ofHours(-6));
		assertThat(attempt("clock.back", password).statusCode()).isEqualTo(302);
		this.clock.advance(Duration.ofDays(2));
	}

	@Test
	void manyGuessesAtOnceGainNothing() {
		List<CompletableFuture<Integer>> guesses = IntStream.range(0, 12)
			.mapToObj((i) -> CompletableFuture.supplyAsync(() -> attempt("china.reviewer", "guess").statusCode()))
			.toList();
		assertThat(guesses.stream().map(CompletableFuture::join).filter((status) -> status == 401))
			.hasSizeLessThanOrEqualTo(Guesses.FREE_PER_ACCOUNT + 1);
		this.clock.advance(Duration.ofDays(2));
	}

	/** Names, addresses and both at once, as somebody who has many of each tries them. */
	@Test
	void manyTriesFillNothing() {
		for (int attempt = 0; attempt < 1000; attempt++) {
			this.guesses.count("name" + attempt, "198.51.100." + attempt % 10);
		}
		assertThat(rows("login_attempt")).isLessThanOrEqualTo(10 * (2 + Guesses.FREE_PER_ADDRESS));
		long before = rows("login_attempt");
		for (int attempt = 0; attempt < 300; attempt++) {
			assertThat(this.guesses.count("another" + attempt, "198.51.100.7")).isPresent();
		}
		assertThat(rows("login_attempt")).isEqualTo(before);
		long told = rows("audit_event");
		for (int attempt = 0; attempt < RefusedLogins.TOLD_AN_HOUR + 50; attempt++) {
			this.transaction.executeWithoutResult((status) -> this.refused.record("-", Map.of()));
		}
		assertThat(rows("audit_event") - told).isLessThanOrEqualTo(RefusedLogins.TOLD_AN_HOUR);
		this.refused.sweep();
		assertThat(rows("refused_login")).isOne();
		this.clock.advance(Duration.ofDays(2));
		this.refused.sweep();
		this.guesses.sweep();
		assertThat(rows("refused_login")).isZero();
		assertThat(rows("login_attempt")).isZero();
		assertThat(this.jdbc.sql("SELECT details ->> 'more' FROM audit_event ORDER BY id DESC LIMIT 1")
			.query(Integer.class)
			.single()).isGreaterThanOrEqualTo(50);
	}

	/** However many names there are, they share a bounded number of keys. */
	@Test
	void namesShareKeys() {
		assertThat(IntStream.range(0, 100_000).map((name) -> this.seals.place(1 << 10, "account", "n" + name)))
			.allMatch((place) -> place >= 0 && place < 1 << 10);
	}

	private long rows(String table) {
		return this.jdbc.sql("SELECT count(*) FROM " + table).query(Long.class).single();
	}

	private PortalVisitor visitor() {
		return new PortalVisitor(this.port);
	}

	private HttpResponse<String> attempt(String login, String password) {
		return visitor().submit("/login", "/login", "login", login, "password", password);
	}

	private static String change(PortalVisitor visitor, String current, String chosen, String repeated) {
		return visitor
			.submit("/account", "/account/password", "current", current, "chosen", chosen, "repeated", repeated)
			.body();
	}

	private static String plain(HttpResponse<String> answer) {
		assertThat(answer.statusCode()).isEqualTo(401);
		return answer.body().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
	}

	private String newAccount(String login) {
		return this.accounts.create(new AccountForm(login, login, "ANALYST", List.of("410000"), ""), admin());
	}

	private Person admin() {
		return this.people.find("admin").orElseThrow();
	}

	private List<String> acts(String login) {
		return this.jdbc.sql("SELECT act FROM audit_event WHERE actor = :login")
			.param("login", login)
			.query(String.class)
			.list();
	}

}
