package org.lantu.accounts.refusals;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantu.PortalVisitor;
import org.lantu.TestPeople;
import org.lantu.accounts.AccountsTest;
import org.lantu.accounts.People;
import org.lantu.accounts.Person;
import org.lantu.accounts.login.Guesses;
import org.lantu.actuals.RevisionRef;
import org.lantu.actuals.ledger.FigureLedger;
import org.lantu.audit.AuditEvent;
import org.lantu.audit.AuditFilter;
import org.lantu.audit.AuditTrail;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever was refused stands in the trail, a member by name.
 */
@AccountsTest
class RefusedActsIntegrationTests {

	@Autowired
	private AccountsTest.MovingClock clock;

	@Autowired
	private RefusedActs refused;

	@Autowired
	private AuditTrail trail;

	@Autowired
	private Guesses guesses;

	@Autowired
	private FigureLedger ledger;

	@Autowired
	private People people;

	@Autowired
	private MockMvcTester mvc;

	@LocalServerPort
	private int port;

	@BeforeEach
	void nextHour() {
		this.clock.advance(Duration.ofHours(1));
	}

	@AfterEach
	void forgetTries() {
		this.clock.advance(Duration.ofDays(2));
		this.guesses.sweep();
	}

	@Test
	void membersAreNamedWithWhatTheyMeant() {
		PortalVisitor analyst = new PortalVisitor(this.port).login("analyst");
		analyst.get("/admin/people");
		analyst.get("/entry?region=420000");
		Person person = this.people.find("analyst").orElseThrow();
		this.ledger.publish(person, "refused-publishing", List.of(new RevisionRef(987_654_321, 0)));
		assertThat(told("access-refused", "analyst")).extracting(AuditEvent::subject)
			.contains("GET /admin/people", "420000")
			.anyMatch((subject) -> subject.contains("publish") && subject.contains("987654321"));
	}

	@Test
	void strangersAreToldByAddressAndRepeatedOnesByNumber() {
		for (int count = 0; count < 4; count++) {
			new PortalVisitor(this.port).post("/login", "login", "admin");
			new PortalVisitor(this.port).get("/entry/..;/admin");
		}
		for (int count = 0; count < 6; count++) {
			new PortalVisitor(this.port).submit("/login", "/login", "login", "nobody.refused", "password", "a guess");
		}
		assertThat(told("form-refused", null)).extracting(AuditEvent::subject).containsOnlyOnce("POST /login");
		assertThat(told("form-refused", null).get(0).details()).containsKey("address");
		assertThat(told("request-rejected", null)).extracting(AuditEvent::subject)
			.containsOnlyOnce("GET /entry/..;/admin");
		assertThat(told("too-many-requests", null)).extracting(AuditEvent::subject).containsOnlyOnce("POST /login");
		nextHour();
		assertThat(told("form-refused", null).get(0).details()).containsEntry("more", 3);
	}

	@Test
	void administratorsReadAndFilterThemInBothLanguages() {
		new PortalVisitor(this.port).login("analyst").get("/admin/audit");
		this.refused.write();
		for (Locale language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
			assertThat(this.mvc.get()
				.uri("/admin/audit?actor=analyst&act=access-refused&lang=" + language.getLanguage())
				.with(TestPeople.as("admin"))
				.exchange()).bodyText()
				.contains("GET /admin/audit", language.equals(Locale.CHINESE) ? "无权操作被拒绝" : "Refused: not allowed");
		}
	}

	private List<AuditEvent> told(String act, String actor) {
		this.refused.write();
		return this.trail.events(new AuditFilter(actor, act, null, this.clock.instant().minusSeconds(1), null), 0, 50);
	}

}
