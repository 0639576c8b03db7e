package org.lantu.entry.measures;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantu.PortalTest;
import org.lantu.MockVisitor;
import org.lantu.StatementCounter;
import org.lantu.TestPeople;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Analysts report where measures stand, reviewers publish it, everybody reads it. What a
 * test writes is rolled back.
 */
@PortalTest
@Transactional
class MeasuresIntegrationTests {

	private static final String PLAN = "/plans/henan-2022";

	private static final String FORM = "/entry/plans/henan-2022/measures";

	private static final String MEASURE = PLAN + "/measures/3";

	private static final String SOURCE = "2026年全省科技工作会议";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private StatementCounter statements;

	@Test
	void isReportedReviewedAndShownWithDateSourceAndNote() throws Exception {
		assertThat(body(PLAN, "")).contains("No progress on file here for any of the 12 measures");
		assertThat(submit("UNDER_WAY", "2026-03-05", "已启动<两批>")).hasStatus(302).hasRedirectedUrl(FORM + "?submitted=1");
		assertThat(body(FORM + "?submitted=1", "analyst")).contains("1 report was submitted", "gst-submitted",
				"under way · 2026-03-05 · " + SOURCE + " · 已启动&lt;两批&gt;", "name=\"take-back\"");
		assertThat(body(PLAN, "")).contains("No progress on file here").doesNotContain("两批");
		assertThat(body("/entry?region=410000&year=2025", "analyst")).contains(FORM,
				"12 measures, 12 not on file, 1 waiting");
		String queue = body("/review", "reviewer");
		assertThat(queue).contains("Henan: measures", "– not on file</del>", "under way (2026-03-05)</ins>",
				"已启动&lt;两批&gt;", "河南分析员", MEASURE);
		assertThat(decide("reviewer", "publish", ref())).hasStatus(302)
			.hasRedirectedUrl("/review?measures=published-1");
		assertThat(body("/review?measures=published-1", "reviewer")).contains("1 report on a measure was published.",
				"Nothing is waiting");
		assertThat(body(PLAN, ""))
			.contains("11 not on file, 1 under way; 1 moved since 2025-11-22", "已启动&lt;两批&gt;", ">2026-03-05</time>",
					"/sources/hn-st-conf-2026", MEASURE)
			.doesNotContain("No progress on file here");
		assertThat(body(PLAN + "?lang=zh", "")).contains("未收录 11 条，进行中 1 条；2025-11-22 以来有变化的 1 条");
		assertThat(body(MEASURE, "")).contains("under way", "Public from 2026-03-05", "已启动&lt;两批&gt;")
			.doesNotContain("河南分析员", "河南审核员");
		assertThat(body(MEASURE, "analyst")).contains("Entered: 河南分析员", "Published: 河南审核员");
		assertThat(acts()).containsExactly("measure-submitted", "measure-published");
	}

	@Test
	void earlierDayShowsTheEarlierStatus() throws Exception {
		publish("UNDER_WAY", "2024-05-01", "");
		publish("DONE", "2026-03-05", "验收");
		assertThat(body(PLAN, "")).contains("1 done; 1 moved since 2025-11-22");
		assertThat(body(PLAN + "?asOf=2025-01-01", "")).contains("1 under way; 1 moved since 2024-01-01")
			.doesNotContain("验收");
		assertThat(body(PLAN + "?asOf=2024-04-30", "")).contains("No progress on file here");
		assertThat(body(MEASURE + "?asOf=2025-01-01", "")).contains("under way").doesNotContain("验收");
		assertThat(body("/api/v1/plans/henan-2022/measures", "")).contains("\"status\":\"DONE\"",
				"\"knownOn\":\"2026-03-05\"", "\"statusSource\":\"hn-st-conf-2026\"", "\"note\":\"验收\"");
		assertThat(body("/api/v1/plans/henan-2022/measures?asOf=2025-01-01", "")).contains("UNDER_WAY")
			.doesNotContain("DONE");
		assertThat(this.mvc.get().uri("/api/v1/plans/henan-2022/measures").header("Accept", "text/csv")).hasStatusOk()
			.bodyText()
			.contains("plan,ordinal,pillar", ",DONE,2026-03-05,DAY,hn-st-conf-2026,验收");
		assertThat(this.mvc.get().uri("/api/v1/plans/henan-2020/measures")).hasStatus(404);
	}

	@Test
	void nobodyDecidesOnTheOwnReport() throws Exception {
		assertThat(send("reviewer", "submit", "status.3", "DONE", "known.3", "2026-03-05", "source.3", SOURCE, "note.3",
				""))
			.hasStatus(302);
		assertThat(body("/review", "reviewer")).contains("rv-own");
		MvcTestResult own = decide("reviewer", "publish", ref());
		assertThat(own).hasStatus(409).bodyText().contains("Measure 3: You had a hand in this entry");
		assertThat(this.jdbc.sql("select state from measure_report").query(String.class).single())
			.isEqualTo("SUBMITTED");
		assertThat(decide("china.reviewer", "publish", ref())).hasStatus(302);
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.jdbc.sql("update measure_report set note = 'x'").update())
			.withMessageContaining("never changed or deleted");
	}

	@Test
	void theDatabaseKeepsFourEyesToo() throws Exception {
		submit("DONE", "2026-03-05", "");
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.jdbc
				.sql("update measure_report set state = 'PUBLISHED', decided_by = 'analyst', decided_at = now()")
				.update())
			.withMessageContaining("another person has to");
	}

	@ParameterizedTest
	@ValueSource(strings = { "update measure_report set note = 'x'", "delete from measure_report",
			"update measure_report set state = 'DRAFT', written_by = '{}'", "truncate measure_report",
			"insert into measure_report (measure, state, entered_by, entered_at, written_by) select min(id) + 1, 'PUBLISHED', 'x', now(), '{x}' from measure" })
	void whatWaitsIsNotChanged(String statement) throws Exception {
		submit("DONE", "2026-03-05", "");
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.jdbc.sql(statement).update());
	}

	@Test
	void isReturnedWithAReasonChangedAndSubmittedAgain() throws Exception {
		submit("DONE", "2026-03-05", "");
		MvcTestResult without = decide("reviewer", "return", ref());
		assertThat(without).hasStatus(422).bodyText().contains("Say why it is returned");
		assertThat(decide("reviewer", "return", ref(), "reason-" + ref(), "请写明<验收>")).hasStatus(302);
		assertThat(body(FORM, "analyst")).contains("gst-returned", "请写明&lt;验收&gt;", "河南审核员");
		assertThat(body("/entry?region=410000&year=2025", "analyst")).contains("1 returned");
		assertThat(body(MEASURE, "")).doesNotContain("请写明");
		String seen = ref();
		// nothing was changed: nothing goes to the reviewer again
		assertThat(send("analyst", "submit", "status.3", "DONE", "known.3", "2026-03-05", "source.3", SOURCE, "note.3",
				"", "seen.3", seen))
			.hasStatusOk()
			.bodyText()
			.contains("Nothing new was entered");
		assertThat(send("analyst", "submit", "status.3", "DONE", "known.3", "2026-03-05", "source.3", SOURCE, "note.3",
				"已验收", "seen.3", seen))
			.hasStatus(302);
		assertThat(decide("reviewer", "publish", ref())).hasStatus(302);
		assertThat(acts()).containsExactly("measure-submitted", "measure-returned", "measure-submitted",
				"measure-published");
	}

	@Test
	void draftsAreKeptTakenBackAndDiscarded() throws Exception {
		assertThat(send("analyst", "save", "status.3", "DONE", "note.3", "", "status.5", "", "note.5", ""))
			.hasStatus(302)
			.hasRedirectedUrl(FORM + "?saved=1");
		assertThat(body(FORM, "analyst")).contains("gst-draft", "value=\"DONE\" selected=\"selected\"");
		assertThat(body("/review", "reviewer")).doesNotContain("measures</span>");
		assertThat(body(MEASURE, "")).contains("No status of it is on file");
		assertThat(body(MEASURE, "analyst")).contains("Draft");
		assertThat(body(MEASURE + "?asOf=2026-11-22", "analyst")).contains("No status of it is on file");
		assertThat(send("analyst", "submit", "status.3", "DONE", "note.3", "", "seen.3", ref(), "all-known",
				"2026-03-05", "all-source", SOURCE))
			.hasStatus(302);
		assertThat(send("analyst", "", "take-back", ref())).hasStatus(302).hasRedirectedUrl(FORM + "?taken-back=1");
		assertThat(send("analyst", "", "discard", "3", "status.3", "DONE", "note.3", "", "seen.3", ref()))
			.hasStatus(302)
			.hasRedirectedUrl(FORM + "?discarded=1");
		assertThat(this.jdbc.sql("select count(*) from measure_report").query(Integer.class).single()).isZero();
		assertThat(acts()).containsExactly("measure-drafted", "measure-submitted", "measure-taken-back",
				"measure-discarded");
	}

	@Test
	void whatIsWrongIsSaidAtItsFieldAndAllThatWasTypedStays() throws Exception {
		MvcTestResult answer = send("analyst", "submit", "status.3", "DROPPED", "known.3", "2027-01-01", "source.3",
				"没有这份文件", "note.3", "", "status.4", "DONE", "known.4", "2026-03-05", "source.4", SOURCE, "note.4",
				"四号的说明");
		assertThat(answer).hasStatus(422)
			.bodyText()
			.contains("Nothing was submitted; what you typed is still here", "2027-01-01", "没有这份文件", "四号的说明",
					"is still to come", "There is no source with the id", "Say why the measure was dropped",
					"href=\"#m3-known\"", "aria-describedby=\"m3-m\"", "value=\"DROPPED\" selected=\"selected\"");
		assertThat(this.jdbc.sql("select count(*) from measure_report").query(Integer.class).single()).isZero();
	}

	@Test
	void aSourceIsAddedOnTheSpot() throws Exception {
		assertThat(send("analyst", "submit", "status.3", "DONE", "known.3", "2026-03-05", "note.3", "", "new-title",
				"关于举措进展的通报", "new-trust", "OFFICIAL"))
			.hasStatus(302);
		assertThat(this.jdbc.sql("select s.title from measure_report r join source s on s.id = r.source")
			.query(String.class)
			.single()).isEqualTo("关于举措进展的通报");
	}

	@Test
	void theSameFormSentTwiceCountsOnce() throws Exception {
		String key = UUID.randomUUID().toString();
		for (int times = 0; times < 2; times++) {
			assertThat(send("analyst", "submit", "form", key, "status.3", "DONE", "known.3", "2026-03-05", "source.3",
					SOURCE, "note.3", ""))
				.hasStatus(302)
				.hasRedirectedUrl(FORM + "?submitted=1");
		}
		assertThat(acts()).containsExactly("measure-submitted");
	}

	@Test
	void secondToComeIsToldAndLosesNothing() throws Exception {
		submit("DONE", "2026-03-05", "");
		assertThat(send("reviewer", "save", "status.3", "UNDER_WAY", "known.3", "2026-03-05", "source.3", SOURCE,
				"note.3", "我的说明"))
			.hasStatus(422)
			.bodyText()
			.contains("analyst submitted this at", "What you typed was not saved: under way", "我的说明");
	}

	@Test
	void isForThePeopleOfTheRegionOnly() throws Exception {
		assertThat(this.mvc.get().uri(FORM).with(TestPeople.as("hubei.analyst"))).hasStatus(404);
		assertThat(this.mvc.get().uri(FORM).with(TestPeople.as("admin"))).hasStatus(403);
		assertThat(this.mvc.get().uri(FORM).exchange().getResponse().getRedirectedUrl()).startsWith("/login");
		assertThat(send("hubei.analyst", "save", "status.3", "DONE", "note.3", "")).hasStatus(404);
		submit("DONE", "2026-03-05", "");
		assertThat(decide("analyst", "publish", ref())).hasStatus(403);
		assertThat(body(MEASURE, "hubei.analyst")).contains("No status of it is on file");
		assertThat(body(MEASURE, "admin")).contains("河南分析员");
		assertThat(decide("reviewer", "publish", "999999999.0")).hasStatus(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/plans/henan-2022/measures/13", "/plans/henan-2022/measures/0",
			"/plans/henan-2022/measures/x", "/plans/henan-1999/measures/1" })
	void whatIsNotThereIsNotFound(String address) {
		assertThat(this.mvc.get().uri(address)).hasStatus(404);
	}

	@Test
	void pagesTakeTheSameNumberOfStatementsHoweverMuchThereIs() throws Exception {
		int one = statements(FORM, "analyst");
		for (int measure = 1; measure <= 6; measure++) {
			assertThat(send("analyst", "submit", "status." + measure, "DONE", "known." + measure, "2026-03-05",
					"source." + measure, SOURCE, "note." + measure, ""))
				.hasStatus(302);
		}
		assertThat(statements(FORM, "analyst")).isLessThanOrEqualTo(one + 1);
		assertThat(statements(MEASURE, "")).isLessThanOrEqualTo(6);
	}

	@Test
	void queueTakesTheSameNumberOfStatementsHoweverManyPlansReport() throws Exception {
		assertThat(submit("UNDER_WAY", "2026-03-05", "")).hasStatus(302);
		int one = statements("/review", "reviewer");
		assertThat(sendTo("/entry/plans/henan-14fyp/measures", "analyst", "submit", "status.1", "DONE", "known.1",
				"2026-03-05", "source.1", SOURCE, "note.1", ""))
			.hasStatus(302);
		assertThat(body("/review", "reviewer")).contains("/plans/henan-14fyp/measures/1", MEASURE);
		assertThat(statements("/review", "reviewer")).isEqualTo(one);
	}

	private int statements(String address, String login) {
		var request = this.mvc.get().uri(address);
		var asked = login.isEmpty() ? request : request.with(TestPeople.as(login));
		assertThat(asked.exchange()).hasStatusOk();
		return this.statements.during(() -> assertThat(asked.exchange()).hasStatusOk());
	}

	private MvcTestResult submit(String status, String knownOn, String note) {
		return send("analyst", "submit", "status.3", status, "known.3", knownOn, "source.3", SOURCE, "note.3", note);
	}

	private void publish(String status, String knownOn, String note) {
		assertThat(submit(status, knownOn, note)).hasStatus(302);
		assertThat(decide("reviewer", "publish", ref())).hasStatus(302);
	}

	private MvcTestResult send(String login, String act, String... fields) {
		return sendTo(FORM, login, act, fields);
	}

	private MvcTestResult sendTo(String form, String login, String act, String... fields) {
		return new MockVisitor(this.mvc).send(form, login, "form", MockVisitor.with(fields, "act", act));
	}

	private MvcTestResult decide(String login, String act, String ref, String... fields) {
		return new MockVisitor(this.mvc).send("/review/measures", login, "key", MockVisitor.with(fields, act, ref));
	}

	/** The report that is on its way, as forms send it. */
	private String ref() {
		return this.jdbc.sql("select id || '.' || version from measure_report where state <> 'PUBLISHED'")
			.query(String.class)
			.single();
	}

	private List<String> acts() {
		return this.jdbc.sql("select act from audit_event where subject_type = 'measure' order by id")
			.query(String.class)
			.list();
	}

	private String body(String address, String login) throws Exception {
		return new MockVisitor(this.mvc).body(address, login);
	}

}
