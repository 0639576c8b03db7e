package org.lantu.accounts.secondfactor;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lantu.PortalVisitor;
import org.lantu.TestPeople;
import org.lantu.accounts.AccountsProperties;
import org.lantu.accounts.AccountsTest;
import org.lantu.accounts.People;
import org.lantu.accounts.Person;
import org.lantu.accounts.Role;
import org.lantu.accounts.login.Guesses;
import org.lantu.accounts.people.AccountForm;
import org.lantu.accounts.people.Accounts;
import org.lantu.audit.AuditTrail;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * A code after the password: set up, asked for, demanded and taken away.
 */
@AccountsTest
class SecondFactorIntegrationTests {

	private static final String SETUP = "/account/second-factor";

	@Autowired
	private AccountsTest.MovingClock clock;

	@Autowired
	private Accounts accounts;

	@Autowired
	private People people;

	@Autowired
	private FactorSecrets secrets;

	@Autowired
	private FactorDemands demands;

	@Autowired
	private Guesses guesses;

	@Autowired
	private AuditTrail trail;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	@LocalServerPort
	private int port;

	@AfterEach
	void demandNothing() {
		this.jdbc.sql("DELETE FROM second_factor_demand").update();
		this.clock.advance(Duration.ofDays(2));
		this.guesses.sweep();
	}

	@Test
	void clockThatWentBackVoidsNoCodes() {
		byte[] secret = secretOfSetUp(visitor(account("back.in.time", Role.ANALYST)));
		this.clock.advance(Duration.ofHours(-6));
		PortalVisitor visitor = visitor();
		HttpResponse<String> asked = password(visitor, "back.in.time", "/entry");
		assertThat(PortalVisitor.target(code(visitor, asked, code(secret), "/entry"))).isEqualTo("/entry");
		PortalVisitor thief = visitor();
		assertThat(code(thief, password(thief, "back.in.time", "/entry"), code(secret), "/entry").body())
			.contains("was used before");
	}

	@Test
	void codeIsAskedForAfterThePasswordAndCountsOnce() {
		PortalVisitor visitor = visitor(account("ma.li", Role.ANALYST));
		PortalVisitor elsewhere = visitor().login("ma.li");
		byte[] secret = secretOfSetUp(visitor);
		assertThat(elsewhere.get("/account").statusCode()).isEqualTo(302);
		assertThat(visitor.get("/account").body()).contains("It is on.");
		PortalVisitor thief = visitor();
		HttpResponse<String> asked = password(thief, "ma.li", "/entry");
		assertThat(asked.statusCode()).isEqualTo(200);
		assertThat(asked.body()).contains("The password is right.", "autocomplete=\"one-time-code\"");
		assertThat(thief.cookie("lantu-session")).isEmpty();
		assertThat(code(thief, asked, code(secret), "/entry").body()).contains("was used before");
		this.clock.advance(Duration.ofSeconds(30));
		String next = code(secret);
		assertThat(PortalVisitor
			.target(code(thief, asked, " " + next.substring(0, 3) + " " + next.substring(3), "/entry")))
			.isEqualTo("/entry");
		PortalVisitor late = visitor();
		assertThat(code(late, password(late, "ma.li", "/"), next, "/").statusCode()).isEqualTo(401);
		assertThat(acts("ma.li")).contains("second-factor-set-up", "login", "login-failed");
	}

	@Test
	void recoveryCodeLetsInOnceAndNewOnesVoidTheOld() {
		PortalVisitor visitor = visitor(account("he.jing", Role.ANALYST));
		HttpResponse<String> set = setUp(visitor, "x", TestPeople.PASSWORD, "/");
		List<String> codes = recovery(set.body());
		assertThat(codes).hasSize(SecondFactors.RECOVERY_CODES).doesNotHaveDuplicates();
		assertThat(recovery(visitor.get(SETUP).body())).isEmpty();
		PortalVisitor lost = visitor();
		HttpResponse<String> asked = password(lost, "he.jing", "/");
		assertThat(code(lost, asked, codes.get(0).toUpperCase(), "/").statusCode()).isEqualTo(302);
		assertThat(code(visitor(), asked, codes.get(0), "/").statusCode()).isEqualTo(403);
		PortalVisitor again = visitor();
		assertThat(code(again, password(again, "he.jing", "/"), codes.get(0), "/").statusCode()).isEqualTo(401);
		List<String> fresh = recovery(lost.submit(SETUP, SETUP, "act", "renew", "code", codes.get(1)).body());
		assertThat(fresh).hasSize(SecondFactors.RECOVERY_CODES).doesNotContainAnyElementsOf(codes);
		assertThat(lost.submit(SETUP, SETUP, "act", "remove", "code", codes.get(2)).statusCode()).isEqualTo(422);
		assertThat(PortalVisitor.target(lost.submit(SETUP, SETUP, "act", "remove", "code", fresh.get(0))))
			.isEqualTo("/account");
		assertThat(password(visitor(), "he.jing", "/").statusCode()).isEqualTo(302);
		assertThat(acts("he.jing")).contains("recovery-code-used", "recovery-codes-renewed", "second-factor-removed");
	}

	@Test
	void nothingIsSetUpWithoutPasswordAndCode() {
		PortalVisitor visitor = visitor(account("lin.tao", Role.ANALYST));
		String page = visitor.get(SETUP).body();
		assertThat(page).contains("<svg class=\"lt-qr\"", "viewBox=\"0 0 ").doesNotContain("<script");
		assertThat(setUp(visitor, "000000", TestPeople.PASSWORD, "/").body()).contains("The code is wrong");
		assertThat(setUp(visitor, "x", "not the password", "/").body()).contains("This is not the current password");
		HttpResponse<String> own = visitor.submit(SETUP, SETUP, "act", "set-up", "secret", "00".repeat(20), "seal",
				field(page, "seal"), "code", code(new byte[20]), "current", TestPeople.PASSWORD);
		assertThat(own.statusCode()).isEqualTo(422);
		assertThat(this.jdbc
			.sql("SELECT count(*) FROM second_factor f JOIN person p ON p.id = f.person " + "WHERE p.login = 'lin.tao'")
			.query(Integer.class)
			.single()).isZero();
		assertThat(acts("lin.tao")).contains("login-failed");
	}

	@Test
	void codesAreGuessedAsSlowlyAsPasswords() {
		setUp(visitor(account("gao.yan", Role.ANALYST)), "x", TestPeople.PASSWORD, "/");
		PortalVisitor thief = visitor();
		HttpResponse<String> asked = password(thief, "gao.yan", "/");
		HttpResponse<String> answer = asked;
		for (int guess = 0; guess < 6 && answer.statusCode() != 429; guess++) {
			answer = code(thief, asked, "00000" + guess, "/");
		}
		assertThat(answer.statusCode()).isEqualTo(429);
		assertThat(answer.headers().firstValue("Retry-After")).isPresent();
	}

	@Test
	void passwordIsRememberedForTenMinutesAndAsLongAsItIsTheSame() {
		byte[] secret = secretOfSetUp(visitor(account("qian.bo", Role.ANALYST)));
		PortalVisitor visitor = visitor();
		HttpResponse<String> asked = password(visitor, "qian.bo", "/");
		String halfway = field(asked.body(), "halfway");
		assertThat(confirm(visitor, halfway.replaceFirst("qian.bo", "analyst"), code(secret))).contains("ten minutes");
		assertThat(confirm(visitor, "x", code(secret))).contains("ten minutes");
		this.clock.advance(Duration.ofMinutes(11));
		assertThat(confirm(visitor, halfway, code(secret))).contains("ten minutes");
		halfway = field(password(visitor, "qian.bo", "/").body(), "halfway");
		this.jdbc.sql("UPDATE person SET password_hash = '{bcrypt}x' WHERE login = 'qian.bo'").update();
		assertThat(confirm(visitor, halfway, code(secret))).contains("ten minutes");
	}

	@Test
	void roleOfWhichItIsDemandedSetsItUpFirstAndGoesOn() {
		PortalVisitor admin = visitor().login("admin");
		PortalVisitor before = visitor(account("wu.ping", Role.REVIEWER));
		assertThat(PortalVisitor.target(admin.submit("/admin/people", "/admin/second-factor", "roles", "REVIEWER")))
			.isEqualTo("/admin/people?done=demand");
		assertThat(admin.get("/admin/people?done=demand").body()).containsPattern("value=\"REVIEWER\"\\s+checked");
		assertThat(PortalVisitor.target(before.get("/review"))).isEqualTo(SETUP + "?next=%2Freview");
		PortalVisitor visitor = visitor();
		assertThat(PortalVisitor.target(password(visitor, "wu.ping", "/review"))).isEqualTo(SETUP + "?next=%2Freview");
		assertThat(visitor.get(SETUP).body()).contains("Your role needs a second factor.");
		HttpResponse<String> set = setUp(visitor, "x", TestPeople.PASSWORD, "/review");
		assertThat(PortalVisitor.target(visitor.submit("/account", "/login/on", "next", field(set.body(), "next"))))
			.isEqualTo("/review");
		assertThat(visitor.get("/review").statusCode()).isEqualTo(200);
		assertThat(visitor.submit(SETUP, SETUP, "act", "remove", "code", recovery(set.body()).get(0)).statusCode())
			.isEqualTo(422);
		assertThat(acts("admin")).contains("second-factor-demanded");
	}

	@Test
	void whomAProviderAskedForTwoFactorsOwesNoneHere() {
		PortalVisitor visitor = visitor(account("fan.yi", Role.REVIEWER));
		this.demands.demand(Set.of(Role.REVIEWER), this.people.find("admin").orElseThrow());
		vouch("fan.yi", People.VOUCHED_FOR);
		assertThat(PortalVisitor.target(visitor.get("/review"))).isEqualTo(SETUP + "?next=%2Freview");
		vouch("fan.yi", People.TWO_FACTORS);
		assertThat(visitor.get("/review").statusCode()).isEqualTo(200);
	}

	@Test
	void whomAProviderAskedForNothingElseShowsACodeHere() {
		PortalVisitor visitor = visitor(account("su.hui", Role.ANALYST));
		this.demands.demand(Set.of(Role.ANALYST), this.people.find("admin").orElseThrow());
		vouch("su.hui", People.VOUCHED_FOR);
		this.jdbc.sql("UPDATE person SET password_hash = NULL WHERE login = 'su.hui'").update();
		String page = visitor.get(SETUP).body();
		assertThat(page).doesNotContain("name=\"current\"");
		assertThat(visitor
			.submit(SETUP, SETUP, "act", "set-up", "secret", field(page, "secret"), "seal", field(page, "seal"), "code",
					code(secret(page)))
			.body()).contains("Recovery codes");
		assertThat(visitor.get("/entry").statusCode()).isEqualTo(200);
		this.jdbc.sql("DELETE FROM spring_session_attributes WHERE attribute_name = :name")
			.param("name", People.TWO_FACTORS)
			.update();
		this.demands.demand(Set.of(), this.people.find("admin").orElseThrow());
		for (String closed : List.of("/entry", "/account")) {
			assertThat(PortalVisitor.target(visitor.get(closed))).startsWith(SETUP + "?next=");
		}
		assertThat(visitor.get(SETUP).body()).contains("does not say that it asked", "value=\"show\"")
			.doesNotContain("value=\"remove\"");
		assertThat(visitor.submit(SETUP, SETUP, "act", "show", "code", "000000").statusCode()).isEqualTo(422);
		this.clock.advance(Duration.ofSeconds(30));
		assertThat(PortalVisitor
			.target(visitor.submit(SETUP, SETUP, "act", "show", "code", code(secret(page)), "next", "/entry/figures")))
			.isEqualTo("/entry/figures");
		assertThat(visitor.get("/account").statusCode()).isEqualTo(200);
		assertThat(acts("su.hui")).contains("login-failed", "login");
	}

	/** As if the person had come through a provider. */
	private void vouch(String login, String attribute) {
		this.transaction.executeWithoutResult((status) -> this.jdbc.sql("""
				INSERT INTO spring_session_attributes SELECT primary_id, :attribute, :yes
				FROM spring_session WHERE principal_name = :login""")
			.param("attribute", attribute)
			.param("yes", new SerializingConverter().convert(true))
			.param("login", login)
			.update());
	}

	@Test
	void administratorTakesAwayWhatWasLost() {
		PortalVisitor visitor = visitor(account("tang.wei", Role.ANALYST));
		setUp(visitor, "x", TestPeople.PASSWORD, "/");
		PortalVisitor admin = visitor().login("admin");
		assertThat(admin.get("/admin/people/tang.wei").body()).contains("Reset the second factor");
		admin.submit("/admin/people/tang.wei", "/admin/people/tang.wei/second-factor");
		assertThat(admin.get("/admin/people/tang.wei").body()).contains("Second factor reset")
			.doesNotContain("Reset the second factor");
		assertThat(visitor.get("/account").statusCode()).isEqualTo(302);
		assertThat(password(visitor(), "tang.wei", "/").statusCode()).isEqualTo(302);
		assertThat(admin.submit("/admin/people", "/admin/people/admin/second-factor").statusCode()).isEqualTo(409);
	}

	@Test
	void secretIsReadByItsOwnersLoginOnly() {
		byte[] secret = this.secrets.fresh();
		byte[] kept = this.secrets.encrypt(secret, "one");
		assertThat(this.secrets.decrypt(kept, "one")).isEqualTo(secret);
		assertThat(HexFormat.of().formatHex(kept)).doesNotContain(HexFormat.of().formatHex(secret));
		assertThatIllegalStateException().isThrownBy(() -> this.secrets.decrypt(kept, "another"));
	}

	@Test
	void atAPublicAddressItIsDemandedOfEverybody() {
		this.jdbc.sql("DELETE FROM second_factor_demand").update();
		assertThat(this.demands.roles()).isEmpty();
		AccountsProperties outside = new AccountsProperties(true, null, null, 4, true, null,
				URI.create("https://lantu.example.org"));
		assertThat(new FactorDemands(this.jdbc, outside, this.trail).roles()).containsExactly(Role.values());
	}

	private PortalVisitor visitor() {
		return new PortalVisitor(this.port);
	}

	private PortalVisitor visitor(String login) {
		return visitor().login(login);
	}

	/** An account with the password of all tests. */
	private String account(String login, Role role) {
		Person admin = this.people.find("admin").orElseThrow();
		this.accounts.create(new AccountForm(login, login, role.name(), List.of("410000"), ""), admin);
		this.jdbc
			.sql("UPDATE person SET password_one_time = false, password_hash = "
					+ "(SELECT password_hash FROM person WHERE login = 'hubei.analyst') WHERE login = :login")
			.param("login", login)
			.update();
		return login;
	}

	private byte[] secretOfSetUp(PortalVisitor visitor) {
		String page = visitor.get(SETUP).body();
		visitor.submit(SETUP, SETUP, "act", "set-up", "secret", field(page, "secret"), "seal", field(page, "seal"),
				"code", code(secret(page)), "current", TestPeople.PASSWORD);
		return secret(page);
	}

	/** Sends the form of the setup, with the app's code where {@code x} is given. */
	private HttpResponse<String> setUp(PortalVisitor visitor, String code, String password, String next) {
		String page = visitor.get(SETUP).body();
		return visitor.submit(SETUP, SETUP, "act", "set-up", "secret", field(page, "secret"), "seal",
				field(page, "seal"), "code", code.equals("x") ? code(secret(page)) : code, "current", password, "next",
				next);
	}

	private static HttpResponse<String> password(PortalVisitor visitor, String login, String next) {
		return visitor.submit("/login", "/login", "login", login, "password", TestPeople.PASSWORD, "next", next);
	}

	private static HttpResponse<String> code(PortalVisitor visitor, HttpResponse<String> asked, String code,
			String next) {
		return visitor.post("/login/code", "_csrf", field(asked.body(), "_csrf"), "halfway",
				field(asked.body(), "halfway"), "code", code, "next", next);
	}

	private static String confirm(PortalVisitor visitor, String halfway, String code) {
		return visitor.submit("/login", "/login/code", "halfway", halfway, "code", code).body();
	}

	private String code(byte[] secret) {
		return Totp.code(secret, Totp.step(this.clock.instant()));
	}

	private static byte[] secret(String page) {
		return HexFormat.of().parseHex(field(page, "secret"));
	}

	private static String field(String page, String name) {
		Matcher field = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
		assertThat(field.find()).as(name + " in " + page).isTrue();
		return field.group(1);
	}

	private static List<String> recovery(String page) {
		return Pattern.compile("[a-z0-9]{6}(-[a-z0-9]{6}){3}").matcher(page).results().map(MatchResult::group).toList();
	}

	private List<String> acts(String login) {
		return this.jdbc.sql("SELECT act FROM audit_event WHERE actor = :login OR subject = :login")
			.param("login", login)
			.query(String.class)
			.list();
	}

}
