package org.lantu.admin;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.lantu.PortalVisitor;
import org.lantu.StatementCounter;
import org.lantu.TestPeople;
import org.lantu.accounts.AccountsTest;
import org.lantu.audit.AuditEvent;
import org.lantu.audit.AuditFilter;
import org.lantu.audit.AuditTrail;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Indicators that an administrator changes, and how the portal is. */
@AccountsTest
class AdminPagesIntegrationTests {

	private static final String LABS = "/admin/indicators/national-key-labs";

	@LocalServerPort
	private int port;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private AuditTrail trail;

	@Autowired
	private StatementCounter statements;

	@Test
	void indicatorsAreListedWithWhatIsOnFileOfThem() {
		assertThat(get("admin", "/admin/indicators?lang=en")).bodyText()
			.contains("R&amp;D intensity", "Not on file", "rd-intensity", "Asked beyond",
					"Names, definitions and what is asked at entry can be changed here");
	}

	@Test
	void newNameAndDefinitionArePublicAndOnTheTrailAndTurnNoVerdict() {
		long before = edition();
		assertThat(
				post(form(LABS, Map.of("nameEn", " National key  laboratories (all) ", "definitionEn", "As listed."))))
			.returns(302, HttpResponse::statusCode)
			.returns("/admin/indicators?saved=national-key-labs", PortalVisitor::target);
		assertThat(get("admin", LABS + "?lang=en")).bodyText()
			.contains("National key laboratories (all)", "As listed.");
		AuditEvent event = this.trail.events(AuditFilter.ofSubject("national-key-labs"), 0, 1).get(0);
		assertThat(event.act()).isEqualTo("indicator-changed");
		assertThat(event.actor()).isEqualTo("admin");
		assertThat(String.valueOf(event.details().get("name_en"))).endsWith("→ National key laboratories (all)");
		assertThat(event.details()).doesNotContainKeys("name_zh", "lowest");
		assertThat(reasonsSince(before)).containsExactly("CATALOGUE_CHANGED");
	}

	@Test
	void newRangeHasVerdictsJudgedAnew() {
		long before = edition();
		assertThat(post(form("/admin/indicators/rd-intensity", Map.of("highest", "99"))).statusCode()).isEqualTo(302);
		assertThat(this.jdbc.sql("select max_value = 99 from indicator where code = 'rd-intensity'")
			.query(Boolean.class)
			.single()).isTrue();
		assertThat(reasonsSince(before)).containsExactly("MIGRATION");
	}

	@Test
	void whatCannotStaySoIsSaidAtItsFieldAndNothingTypedIsLost() {
		HttpResponse<String> answer = post(
				form("/admin/indicators/tech-contract-turnover", Map.of("nameZh", "", "nameEn", "R&D INTENSITY",
						"warnPercent", "a third", "lowest", "2000000", "definitionZh", "x".repeat(2001))));
		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(answer.body()).contains("Fill in a name", "“a third” cannot be read as a number",
				"2,001 characters, of 2,000", "value=\"a third\"", "value=\"2000000\"");
		HttpResponse<String> taken = post(form("/admin/indicators/tech-contract-turnover",
				Map.of("nameEn", "R&D INTENSITY", "lowest", "2000000")));
		assertThat(taken.statusCode()).isEqualTo(422);
		assertThat(taken.body()).contains("The indicator rd-intensity has this name already",
				"A value beyond this range is on file: ");
		assertThat(post(form("/admin/indicators/tech-contract-turnover", Map.of("lowest", "5", "highest", "5"))).body())
			.contains("The highest value 5 is not above the lowest");
		assertThat(post(form("/admin/indicators/tech-contract-turnover", Map.of("warnPercent", "-3"))).body())
			.contains("must be above zero");
	}

	@Test
	void whoeverSavesSecondIsToldOfTheFirst() {
		Map<String, String> first = form("/admin/indicators/new-rd-institutions", Map.of("definitionZh", "一"));
		Map<String, String> second = form("/admin/indicators/new-rd-institutions", Map.of("definitionZh", "二"));
		assertThat(post(first).statusCode()).isEqualTo(302);
		HttpResponse<String> answer = post(second);
		assertThat(answer.statusCode()).isEqualTo(409);
		assertThat(answer.body()).contains("Somebody else changed this indicator", ">二</textarea>");
		assertThat(this.jdbc.sql("select definition_zh from indicator where code = 'new-rd-institutions'")
			.query(String.class)
			.single()).isEqualTo("一");
	}

	@Test
	void portalItselfMayChangeNothingElseOfAnIndicator() {
		assertThat(this.jdbc.sql("select has_table_privilege('indicator', 'UPDATE')").query(Boolean.class).single())
			.isFalse();
	}

	@Test
	void unknownIndicatorIsNotFoundAndOthersAreNotLetIn() {
		assertThat(get("admin", "/admin/indicators/nothing")).hasStatus(HttpStatus.NOT_FOUND);
		for (String page : new String[] { "/admin/indicators", LABS, "/admin/system" }) {
			assertThat(get("analyst", page)).as(page).hasStatus(HttpStatus.FORBIDDEN);
		}
	}

	@Test
	void systemSaysWhatItStandsOn() {
		assertThat(get("admin", "/admin/system?lang=en")).bodyText()
			.contains("PostgreSQL", "Edition", "No. ", "None is named", "migrations in all",
					"None are made: set lantu.backup.dir", "As a whole", "Connection to the database",
					"Free on the disk")
			.doesNotContain("??");
		String number = this.jdbc.sql(
				"select version from flyway_schema_history where version is not null order by installed_rank desc limit 1")
			.query(String.class)
			.single();
		assertThat(get("admin", "/admin/system")).bodyText()
			.contains("V" + number + "（")
			.doesNotContain("/admin/system/backup");
		assertThat(new PortalVisitor(this.port).login("admin")
			.submit("/admin/system", "/admin/system/backup")
			.statusCode()).isEqualTo(302);
		assertThat(this.jdbc.sql("select count(*) from backup").query(Long.class).single()).isZero();
		assertThat(this.statements.during(() -> get("admin", "/admin/system"))).isLessThanOrEqualTo(12);
	}

	private MvcTestResult get(String login, String address) {
		return this.mvc.get().uri(address).with(TestPeople.as(login)).exchange();
	}

	/**
	 * Sent as a browser does, as what stands in for tokens would stay with all tests that
	 * share this portal.
	 */
	private HttpResponse<String> post(Map<String, String> form) {
		String address = String.valueOf(form.get("address"));
		List<String> fields = new ArrayList<>();
		form.forEach((name, value) -> fields.addAll(List.of(name, value)));
		return new PortalVisitor(this.port).login("admin").submit(address, address, fields.toArray(String[]::new));
	}

	/** What the form of an indicator has now, but for some of its fields. */
	private Map<String, String> form(String address, Map<String, String> typed) {
		Map<String, String> fields = new HashMap<>(this.jdbc.sql("""
				select xmin::text as version, name_zh as "nameZh", name_en as "nameEn",
					coalesce(definition_zh, '') as "definitionZh", coalesce(definition_en, '') as "definitionEn",
					coalesce(yoy_warn_percent::text, '') as "warnPercent", coalesce(min_value::text, '') as lowest,
					coalesce(max_value::text, '') as highest
				from indicator where code = :code""")
			.param("code", address.substring(address.lastIndexOf('/') + 1))
			.query((row, number) -> Map.of("version", row.getString("version"), "nameZh", row.getString("nameZh"),
					"nameEn", row.getString("nameEn"), "definitionZh", row.getString("definitionZh"), "definitionEn",
					row.getString("definitionEn"), "warnPercent", row.getString("warnPercent"), "lowest",
					row.getString("lowest"), "highest", row.getString("highest")))
			.single());
		fields.putAll(typed);
		fields.put("address", address);
		return fields;
	}

	private long edition() {
		return this.jdbc.sql("select max(number) from edition").query(Long.class).single();
	}

	/** Why there are editions after one. */
	private List<String> reasonsSince(long edition) {
		return this.jdbc
			.sql("select reason from edition where number > :number and reason <> 'JUDGED_ANEW' order by number")
			.param("number", edition)
			.query(String.class)
			.list();
	}

}
