package org.lantu.accounts.standins;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lantu.PortalVisitor;
import org.lantu.accounts.AccountsTest;
import org.lantu.accounts.People;
import org.lantu.audit.AuditEvent;
import org.lantu.audit.AuditFilter;
import org.lantu.audit.AuditTrail;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Who is away says who stands in, from whatever day other tests have come to. */
@AccountsTest
class StandInsIntegrationTests {

	private static final String OWN = "/account/stand-in";

	private static final DateTimeFormatter CHINESE = DateTimeFormatter.ofPattern("uuuu年M月d日");

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private AuditTrail trail;

	@Autowired
	private People people;

	@Autowired
	private StandIns standIns;

	@Autowired
	private Clock clock;

	@AfterEach
	void takeAway() {
		this.jdbc.sql("delete from stand_in").update();
	}

	@Test
	void personSaysWhoStandsInAndEndsIt() {
		PortalVisitor analyst = new PortalVisitor(this.port).login("analyst");
		assertThat(analyst.get("/account?lang=en").body()).contains("Who stands in", OWN);
		assertThat(analyst.get(OWN + "?lang=en").body()).contains("No absence is on file", "河南审核员 (reviewer, ")
			.doesNotContain("湖北分析员");
		assertThat(PortalVisitor
			.target(analyst.submit(OWN, OWN, "deputy", "reviewer", "from", in(0), "to", CHINESE.format(day(13)))))
			.isEqualTo(OWN + "?saved=on");
		assertThat(analyst.get(OWN + "?lang=en").body()).contains("Away from " + in(0) + " to " + in(13) + "; 河南审核员");
		assertThat(recipient("analyst")).isEqualTo("reviewer");
		AuditEvent event = this.trail.events(AuditFilter.ofSubject("analyst"), 0, 1).get(0);
		assertThat(event.act()).isEqualTo("stand-in-named");
		assertThat(event.details()).containsEntry("deputy", "reviewer").containsEntry("to", in(13));
		analyst.submit(OWN, OWN, "end", "on");
		assertThat(recipient("analyst")).isEqualTo("analyst");
		assertThat(this.trail.events(AuditFilter.ofSubject("analyst"), 0, 1).get(0).act()).isEqualTo("stand-in-ended");
	}

	@Test
	void isNotInForceBeforeAndAfterItsDays() {
		this.jdbc.sql("""
				insert into stand_in select a.id, r.id, :first, :last from person a, person r
				where a.login = 'analyst' and r.login = 'reviewer'""")
			.param("first", day(1))
			.param("last", day(2))
			.update();
		assertThat(recipient("analyst")).isEqualTo("analyst");
		this.jdbc.sql("update stand_in set first_day = :first, last_day = :last")
			.param("first", day(-21))
			.param("last", day(-1))
			.update();
		assertThat(recipient("analyst")).isEqualTo("analyst");
		assertThat(new PortalVisitor(this.port).login("analyst").get(OWN + "?lang=en").body())
			.contains("No absence is on file");
	}

	@Test
	void whatCannotStaySoIsSaidAndNothingTypedIsLost() {
		PortalVisitor analyst = new PortalVisitor(this.port).login("analyst");
		HttpResponse<String> answer = analyst.submit(OWN + "?lang=en", OWN, "deputy", "hubei.analyst", "from",
				"tomorrow", "to", "2026-02-30");
		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(answer.body()).contains("Choose somebody of the list", "“tomorrow” is no date",
				"“2026-02-30” is no date", "value=\"tomorrow\"");
		assertThat(analyst.submit(OWN, OWN, "deputy", "reviewer", "from", in(13), "to", in(9)).body())
			.contains("The last day is before the first, " + in(13));
		assertThat(analyst.submit(OWN, OWN, "deputy", "reviewer", "from", in(-21), "to", in(-20)).body())
			.contains("This day is past: today is " + in(0));
		assertThat(analyst.submit(OWN, OWN, "deputy", "reviewer", "from", in(9), "to", in(1000)).body())
			.contains("366 days at most");
		HttpResponse<String> role = new PortalVisitor(this.port).login("reviewer")
			.submit(OWN + "?lang=en", OWN, "deputy", "analyst", "from", in(9), "to", in(10));
		assertThat(role.statusCode()).isEqualTo(422);
		assertThat(role.body()).contains("Not the role for it", "These may not stand in");
		assertThat(this.jdbc.sql("select count(*) from stand_in").query(Integer.class).single()).isZero();
	}

	@Test
	void administratorSaysItForSomebodyAndHasNothingToBeStoodInFor() {
		PortalVisitor admin = new PortalVisitor(this.port).login("admin");
		String page = "/admin/people/reviewer/stand-in";
		assertThat(admin.get("/admin/people/reviewer?lang=en").body()).contains(page);
		assertThat(
				PortalVisitor.target(admin.submit(page, page, "deputy", "china.reviewer", "from", in(-2), "to", in(8))))
			.isEqualTo(page + "?saved=on");
		assertThat(recipient("reviewer")).isEqualTo("china.reviewer");
		assertThat(this.trail.events(AuditFilter.ofSubject("reviewer"), 0, 1).get(0).actor()).isEqualTo("admin");
		assertThat(admin.get(OWN + "?lang=en").body()).contains("Administrators neither enter nor review")
			.doesNotContain("name=\"deputy\"");
		assertThat(admin.get("/admin/people/nobody/stand-in").statusCode()).isEqualTo(404);
		assertThat(new PortalVisitor(this.port).login("analyst").get(page).statusCode()).isEqualTo(403);
	}

	private LocalDate day(int days) {
		return LocalDate.now(this.clock).plusDays(days);
	}

	/** In so many days, as it is typed. */
	private String in(int days) {
		return day(days).toString();
	}

	private String recipient(String login) {
		return this.standIns.today(this.people.all()).recipient(this.people.find(login).orElseThrow()).login();
	}

}
