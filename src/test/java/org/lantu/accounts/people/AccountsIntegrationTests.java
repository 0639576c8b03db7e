package org.lantu.accounts.people;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantu.PortalVisitor;
import org.lantu.TestDatabase;
import org.lantu.accounts.AccountsTest;
import org.lantu.accounts.People;
import org.lantu.accounts.Person;
import org.lantu.audit.AuditEvent;
import org.lantu.audit.AuditFilter;
import org.lantu.audit.AuditTrail;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * What administrators do with accounts, and the trail it leaves.
 */
@AccountsTest
class AccountsIntegrationTests {

	@Autowired
	private Accounts accounts;

	@Autowired
	private People people;

	@Autowired
	private AuditTrail trail;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	@LocalServerPort
	private int port;

	@Test
	void scopeCoversTheRegionsBelowIt() {
		Person henan = person("reviewer");
		assertThat(henan.mayReview("410000")).isTrue();
		assertThat(henan.mayEnter("410000")).isTrue();
		assertThat(henan.mayReview("420000")).isFalse();
		Person china = person("china.reviewer");
		assertThat(china.scope()).containsExactly("100000");
		assertThat(china.regions()).hasSize(50);
		assertThat(china.mayReview("420000")).isTrue();
		assertThat(person("analyst").mayReview("410000")).isFalse();
		assertThat(person("admin").mayEnter("410000")).isFalse();
		assertThat(person("admin").mayReview("410000")).isFalse();
	}

	@Test
	void namesAreFoundByLoginSeedsLeftOut() {
		assertThat(this.people.names(Set.of("analyst", "admin", "seed")))
			.isEqualTo(Map.of("analyst", "河南分析员", "admin", "管理员"));
		assertThat(this.people.names(Set.of())).isEmpty();
	}

	@Test
	void accountIsMadeChangedAndDeactivatedByForms() {
		PortalVisitor admin = new PortalVisitor(this.port).login("admin");
		HttpResponse<String> made = admin.submit("/admin/people/new", "/admin/people", "login", "Zhang.Wei", "name",
				"张伟", "role", "ANALYST", "regions", "410000", "regions", "420000", "email", "Zhang.Wei@example.org");
		assertThat(made.statusCode()).isEqualTo(200);
		assertThat(made.headers().allValues("Cache-Control")).containsExactly("no-store");
		assertThat(made.body()).containsPattern("<code class=\"lt-secret\">[a-z0-9]{4}(-[a-z0-9]{4}){6}</code>");
		assertThat(admin.get("/admin/people/zhang.wei").body()).doesNotContain("lt-secret")
			.contains("value=\"zhang.wei@example.org\"", "Account created");
		assertThat(person("zhang.wei").scope()).containsExactlyInAnyOrder("410000", "420000");
		HttpResponse<String> changed = admin.submit("/admin/people/zhang.wei", "/admin/people/zhang.wei", "version",
				"0", "name", "张伟", "role", "REVIEWER", "regions", "100000");
		assertThat(PortalVisitor.target(changed)).isEqualTo("/admin/people");
		assertThat(person("zhang.wei").mayReview("110000")).isTrue();
		assertThat(admin.get("/admin/people/zhang.wei").body()).contains("ANALYST → REVIEWER",
				"410000 420000 → 100000");
		admin.submit("/admin/people/zhang.wei", "/admin/people/zhang.wei/activity", "version", "1", "active", "false");
		assertThat(this.people.find("zhang.wei")).isEmpty();
		assertThat(admin.get("/admin/people").body()).contains("deactivated");
		admin.submit("/admin/people/zhang.wei", "/admin/people/zhang.wei/activity", "version", "2", "active", "true");
		assertThat(this.people.find("zhang.wei")).isPresent();
		assertThat(events("zhang.wei")).extracting(AuditEvent::act)
			.containsExactly("person-activated", "person-deactivated", "person-changed", "person-created");
		assertThat(events("zhang.wei")).extracting(AuditEvent::actor).containsOnly("admin");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "''|''|''|''|login name;name;role", "1bad|X|ANALYST|410000|begins with a small",
					"analyst|X|ANALYST|410000|is taken", "seed|X|ANALYST|410000|is taken",
					"ok.1|X|ANALYST|''|at least one", "ok.1|X|ADMIN|410000|neither enter nor publish",
					"ok.1|X|ROOT|410000|choose a role", "ok.1|X|ANALYST|999999|no region with the code",
					"<b>|<b>|ANALYST|410000|begins with a small" })
	void wrongFormIsRefusedWithAllReasonsAndKept(String login, String name, String role, String region, String said) {
		PortalVisitor admin = new PortalVisitor(this.port).login("admin");
		HttpResponse<String> answer = region.isEmpty()
				? admin.submit("/admin/people/new", "/admin/people", "login", login, "name", name, "role", role)
				: admin.submit("/admin/people/new", "/admin/people", "login", login, "name", name, "role", role,
						"regions", region);
		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(answer.body()).contains(said.split(";")).doesNotContain("<b>");
	}

	@Test
	void secondOfTwoAdministratorsSeesWhatTheFirstDid() {
		create("zhao.min", "ANALYST", "410000");
		PortalVisitor first = new PortalVisitor(this.port).login("admin");
		first.submit("/admin/people/zhao.min", "/admin/people/zhao.min", "version", "0", "name", "赵敏", "role",
				"ANALYST", "regions", "420000");
		HttpResponse<String> late = first.submit("/admin/people/zhao.min", "/admin/people/zhao.min", "version", "0",
				"name", "赵敏 B", "role", "REVIEWER", "regions", "430000");
		assertThat(late.statusCode()).isEqualTo(409);
		assertThat(late.body()).contains("Somebody changed this account", "410000 → 420000", "value=\"赵敏 B\"",
				"name=\"version\" value=\"1\"");
		assertThat(person("zhao.min").scope()).containsExactly("420000");
		assertThat(refusal(() -> this.accounts.resetPassword("zhao.min", 0, person("admin"))))
			.contains("account.fault.stale");
	}

	@Test
	void ofTwoChangesAtOnceOneIsRefused() {
		create("at.once", "ANALYST", "410000");
		List<CompletableFuture<Boolean>> changes = Stream.of("420000", "430000")
			.map((region) -> CompletableFuture.supplyAsync(() -> {
				try {
					this.accounts.change("at.once", 0, form("at.once", "ANALYST", region), person("admin"));
					return true;
				}
				catch (AccountRefusedException ex) {
					return false;
				}
			}))
			.toList();
		assertThat(changes.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(true, false);
		assertThat(events("at.once")).extracting(AuditEvent::act).containsExactly("person-changed", "person-created");
	}

	@Test
	void anAdministratorAlwaysRemains() {
		Person admin = person("admin");
		int version = this.accounts.find("admin").orElseThrow().version();
		assertThat(refusal(() -> this.accounts.activate("admin", version, false, admin)))
			.contains("account.fault.yourself");
		assertThat(refusal(() -> this.accounts.change("admin", version, form("admin", "ANALYST", "410000"), admin)))
			.contains("account.fault.yourself");
		assertThat(refusal(() -> this.accounts.resetPassword("admin", version, admin)))
			.contains("account.fault.own-password");
		create("second.admin", "ADMIN", null);
		Person second = person("second.admin");
		List<CompletableFuture<Boolean>> coups = Stream
			.<Runnable>of(() -> this.accounts.activate("admin", version, false, second),
					() -> this.accounts.activate("second.admin", 0, false, admin))
			.map((coup) -> CompletableFuture.supplyAsync(() -> refusal(coup).isEmpty()))
			.toList();
		assertThat(coups.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(true, false);
		if (this.people.find("admin").isEmpty()) {
			this.accounts.activate("admin", version + 1, true, second);
		}
		else {
			assertThat(refusal(() -> this.accounts.activate("admin", version, false, second)))
				.contains("account.fault.last-admin");
		}
	}

	@Test
	void changeOfRoleAndDeactivationTakeEffectAtOnce() {
		create("sun.li", "ADMIN", null);
		this.jdbc
			.sql("UPDATE person SET password_hash = (SELECT password_hash FROM person WHERE login = 'analyst'), "
					+ "password_one_time = false WHERE login = 'sun.li'")
			.update();
		PortalVisitor visitor = new PortalVisitor(this.port).login("sun.li");
		assertThat(visitor.get("/admin/people").statusCode()).isEqualTo(200);
		this.accounts.change("sun.li", 0, form("sun.li", "ANALYST", "410000"), person("admin"));
		assertThat(visitor.get("/admin/people").statusCode()).isEqualTo(403);
		assertThat(visitor.get("/account").statusCode()).isEqualTo(200);
		this.accounts.activate("sun.li", 1, false, person("admin"));
		assertThat(visitor.get("/account").statusCode()).isEqualTo(302);
	}

	@Test
	void trailStandsAndFallsWithTheAct() {
		assertThatExceptionOfType(IllegalTransactionStateException.class)
			.isThrownBy(() -> this.trail.record("act", "admin", "test", "alone", Map.of()));
		this.transaction.executeWithoutResult((status) -> {
			this.trail.record("act", "admin", "test", "undone", Map.of());
			status.setRollbackOnly();
		});
		assertThat(events("undone")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "UPDATE audit_event SET actor = 'x'", "DELETE FROM audit_event",
			"TRUNCATE audit_event CASCADE", "DELETE FROM person WHERE login = 'analyst'",
			"UPDATE person SET login = 'x1' WHERE login = 'analyst'" })
	void databaseRefusesToForget(String statement) {
		this.transaction.executeWithoutResult(
				(status) -> this.trail.record("act", null, "test", "kept", Map.of("what", "anything", "n", 1)));
		JdbcClient unbound = TestDatabase.unbound(this.jdbc);
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> unbound.sql(statement).update())
			.withMessageContaining("never");
		assertThat(events("kept")).isNotEmpty().allMatch((event) -> event.details().get("n").equals(1));
	}

	@Test
	void trailIsFilteredAndPaged() {
		this.transaction.executeWithoutResult((status) -> {
			for (int i = 0; i < 60; i++) {
				this.trail.record("paged", "hubei.analyst", "test", "row-" + i, Map.of());
			}
		});
		PortalVisitor admin = new PortalVisitor(this.port).login("admin");
		assertThat(admin.get("/admin/audit?act=paged&actor=hubei.analyst").body())
			.contains("row-59", "row-10", "湖北分析员 (hubei.analyst)",
					"href=\"?actor=hubei.analyst&amp;act=paged&amp;page=2\"")
			.doesNotContain("row-9<");
		assertThat(admin.get("/admin/audit?act=paged&page=2").body()).contains("row-9<", "row-0<")
			.doesNotContain("row-10<", "page=3");
		assertThat(admin.get("/admin/audit?act=paged&day=2020-01-01").body()).contains("Nothing was recorded");
		assertThat(admin.get("/admin/audit?day=yesterday").statusCode()).isEqualTo(400);
		assertThat(admin.get("/admin/audit?page=0").statusCode()).isEqualTo(400);
		assertThat(admin.get("/admin/audit?actor=%27%22%3Cb%3E").body()).doesNotContain("<b>");
	}

	private Person person(String login) {
		return this.people.find(login).orElseThrow();
	}

	private List<AuditEvent> events(String subject) {
		return this.trail.events(AuditFilter.ofSubject(subject), 0, 100);
	}

	private void create(String login, String role, @Nullable String region) {
		this.accounts.create(form(login, role, region), person("admin"));
	}

	private static AccountForm form(String login, String role, @Nullable String region) {
		return new AccountForm(login, login, role, (region != null) ? List.of(region) : List.of(), "");
	}

	private static List<String> refusal(Runnable act) {
		AccountRefusedException refusal = catchThrowableOfType(AccountRefusedException.class, act::run);
		return (refusal != null) ? refusal.faults().stream().map(AccountFault::messageKey).toList() : List.of();
	}

}
