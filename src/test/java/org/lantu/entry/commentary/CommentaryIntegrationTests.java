package org.lantu.entry.commentary;

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
 * Analysts say why a target was missed, reviewers publish it, everybody reads it. What a
 * test writes is rolled back.
 */
@PortalTest
@Transactional
class CommentaryIntegrationTests {

	private static final String PLAN = "/plans/henan-2022";

	private static final String TARGET = PLAN + "/targets/rd-expenditure-2022-growth";

	private static final String FORM = "/entry" + TARGET + "/commentary";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private StatementCounter statements;

	@Test
	void isWrittenReviewedAndShownWithTheVerdictForWhichItWasWritten() throws Exception {
		assertThat(body(TARGET, "")).contains("Nothing on file here explains the verdict “Missed”")
			.doesNotContain(FORM);
		assertThat(body(TARGET, "analyst")).contains(FORM);
		assertThat(body(PLAN, "")).doesNotContain(">Explained<");
		String desk = body("/entry?region=410000&year=2025", "analyst");
		assertThat(desk).contains("without an explanation on file", "/entry/commentary?region=410000");
		assertThat(body("/entry/commentary?region=410000", "analyst")).contains(FORM, "– none");
		assertThat(submit("企业<投入>不足", "加大后补助", "2027-06")).hasStatus(302).hasRedirectedUrl(FORM + "?notice=submitted");
		assertThat(body(FORM + "?notice=submitted", "analyst")).contains("Submitted for another person’s review",
				"gst-submitted", "企业&lt;投入&gt;不足", "value=\"take-back\"");
		assertThat(body(TARGET, "")).doesNotContain("不足");
		assertThat(body("/review", "reviewer")).contains("Causes and next steps of targets", "企业&lt;投入&gt;不足",
				"2027-06", "河南分析员", "of 2026-11-22");
		assertThat(decide("reviewer", "publish", ref())).hasStatus(302)
			.hasRedirectedUrl("/review?commentary=published-1");
		assertThat(body("/review?commentary=published-1", "reviewer"))
			.contains("1 commentary on a target was published.");
		assertThat(body(TARGET, "")).contains("企业&lt;投入&gt;不足", "加大后补助", "2027-06", "“Missed” (as judged on 2026-11-22")
			.doesNotContain("Nothing on file here explains", "Written for an earlier verdict", "河南分析员");
		assertThat(body(TARGET + "?lang=zh", "")).contains("原因与措施", "“未达成”（2026-11-22 的判定");
		assertThat(body(TARGET + "?asOf=2026-11-21", "")).doesNotContain("加大后补助");
		assertThat(body(PLAN, "")).contains(">Explained<", "#commentary");
		assertThat(body("/entry/commentary?region=410000", "analyst")).contains("published (2026-11-22)");
		assertThat(body(FORM, "analyst")).contains("Entered: 河南分析员", "Published: 河南审核员");
		assertThat(acts()).containsExactly("commentary-submitted", "commentary-published");
	}

	@Test
	void programsReadItAndBriefingsTakeCauseAndNextStepFromIt() throws Exception {
		assertThat(body("/api/v1/plans/henan-2022/commentary", "")).isEqualTo("[]");
		assertThat(body(PLAN + "/briefing", "")).contains("(to be filled in)").doesNotContain("后补助");
		publish("企业投入不足", "加大后补助", "2027-06");
		assertThat(body("/api/v1/plans/henan-2022/commentary", "")).contains(
				"\"target\":\"rd-expenditure-2022-growth\"", "\"verdict\":\"MISSED\"", "\"revision\":",
				"\"asOf\":\"2026-11-22\"", "\"present\":true", "\"cause\":\"企业投入不足\"",
				"\"dueOn\":\"2027-06-30\",\"duePrecision\":\"MONTH\"");
		assertThat(body("/api/v1/plans/henan-2022/commentary?asOf=2026-11-21", "")).isEqualTo("[]");
		assertThat(this.mvc.get().uri("/api/v1/plans/henan-2022/commentary").header("Accept", "text/csv")).hasStatusOk()
			.bodyText()
			.contains("plan,target,verdict,revision,asOf,edition,present,cause");
		assertThat(this.mvc.get().uri("/api/v1/plans/henan-2020/commentary")).hasStatus(404);
		assertThat(body(PLAN + "/briefing", "")).contains("企业投入不足", "加大后补助 (by 2027-06)");
	}

	@Test
	void whatWasWrittenForAnEarlierVerdictSaysSo() throws Exception {
		written("MISSED", "2023-01-01");
		assertThat(body(TARGET, "")).contains("早先的原因", "Written for an earlier verdict",
				"Nothing on file here explains the verdict “Missed”");
		assertThat(body(PLAN, "")).contains(">Explains an earlier verdict<");
		assertThat(body("/api/v1/plans/henan-2022/commentary", "")).contains("\"present\":false");
		assertThat(body("/entry/commentary?region=410000", "analyst")).contains("of an earlier verdict only");
		assertThat(body(PLAN + "/briefing", "")).doesNotContain("早先的原因");
		written("DANGER", "2026-11-22");
		assertThat(body("/api/v1/plans/henan-2022/commentary", "")).doesNotContain("\"present\":true");
	}

	@Test
	void nobodyDecidesOnTheOwnWordsAndWhatIsPublishedStays() throws Exception {
		assertThat(send("reviewer", "submit", "cause", "因", "next", "步", "due", "2027")).hasStatus(302);
		assertThat(body("/review", "reviewer")).contains("rv-own");
		assertThat(decide("reviewer", "publish", ref())).hasStatus(409)
			.bodyText()
			.contains("You had a hand in this entry");
		assertThat(decide("analyst", "publish", ref())).hasStatus(403);
		assertThat(decide("china.reviewer", "publish", ref())).hasStatus(302);
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.jdbc.sql("update target_commentary set cause = 'x'").update())
			.withMessageContaining("never changed or deleted");
	}

	@ParameterizedTest
	@ValueSource(strings = { "update target_commentary set cause = 'x'", "delete from target_commentary",
			"update target_commentary set state = 'PUBLISHED', decided_by = 'analyst', decided_at = now()",
			"truncate target_commentary" })
	void theDatabaseKeepsFourEyesToo(String statement) throws Exception {
		submit("因", "步", "2027");
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.jdbc.sql(statement).update());
	}

	@Test
	void isReturnedWithAReasonChangedTakenBackAndDiscarded() throws Exception {
		submit("因", "步", "2027");
		assertThat(decide("reviewer", "return", ref())).hasStatus(422).bodyText().contains("Say why it is returned");
		assertThat(decide("reviewer", "return", ref(), "reason-" + ref(), "请写明<企业>")).hasStatus(302);
		assertThat(body(FORM, "analyst")).contains("gst-returned", "请写明&lt;企业&gt;");
		assertThat(body("/entry?region=410000&year=2025", "analyst")).contains("1 returned");
		assertThat(send("analyst", "submit", "cause", "企业", "next", "步", "due", "2027", "seen", ref())).hasStatus(302);
		assertThat(send("analyst", "take-back", "seen", ref())).hasStatus(302)
			.hasRedirectedUrl(FORM + "?notice=taken-back");
		assertThat(send("analyst", "discard", "seen", ref())).hasStatus(302)
			.hasRedirectedUrl(FORM + "?notice=discarded");
		assertThat(acts()).containsExactly("commentary-submitted", "commentary-returned", "commentary-submitted",
				"commentary-taken-back", "commentary-discarded");
	}

	@Test
	void whatIsWrongIsSaidAtItsFieldAndAllThatWasTypedStays() throws Exception {
		assertThat(submit("我的原因", "", "2020-01-01")).hasStatus(422)
			.bodyText()
			.contains("Nothing was submitted; what you typed is still here", "href=\"#due\"",
					"is over (today is 2026-11-22)", "The next step is missing", "我的原因", "value=\"2020-01-01\"");
		assertThat(send("analyst", "submit", "cause", "", "next", "", "due", "")).hasStatus(422);
		assertThat(send("analyst", "fly", "cause", "我的原因")).hasStatus(422).bodyText().contains("我的原因");
		submit("因", "步", "2027");
		assertThat(send("reviewer", "save", "cause", "另一个原因", "next", "", "due", "")).hasStatus(422)
			.bodyText()
			.contains("analyst submitted this at", "另一个原因");
		assertThat(acts()).containsExactly("commentary-submitted");
	}

	@Test
	void aTargetThatWasMetNeedsNoExplanation() throws Exception {
		String met = "/entry/plans/henan-2022/targets/tech-smes-2022/commentary";
		assertThat(body(met, "analyst")).contains("there is nothing to explain").doesNotContain("<textarea");
		assertThat(sendTo(met, "analyst", "submit", "cause", "我的原因", "next", "步", "due", "2027")).hasStatus(422)
			.bodyText()
			.contains("neither missed nor at risk", "我的原因");
		assertThat(body("/plans/henan-2022/targets/tech-smes-2022", "")).doesNotContain("id=\"commentary\"");
	}

	@Test
	void theSameFormSentTwiceCountsOnce() throws Exception {
		String key = UUID.randomUUID().toString();
		for (int times = 0; times < 2; times++) {
			assertThat(send("analyst", "submit", "form", key, "cause", "因", "next", "步", "due", "2027")).hasStatus(302);
		}
		assertThat(acts()).containsExactly("commentary-submitted");
	}

	@Test
	void isForThePeopleOfTheRegionOnly() throws Exception {
		for (String address : List.of(FORM, "/entry/commentary?region=410000")) {
			assertThat(this.mvc.get().uri(address).with(TestPeople.as("hubei.analyst"))).hasStatus(404);
			assertThat(this.mvc.get().uri(address).with(TestPeople.as("admin"))).hasStatus(403);
			assertThat(this.mvc.get().uri(address).exchange().getResponse().getRedirectedUrl()).startsWith("/login");
		}
		assertThat(send("hubei.analyst", "save", "cause", "因")).hasStatus(404);
		assertThat(body("/entry/commentary", "china.reviewer")).contains("/entry/commentary?region=410000");
		assertThat(decide("reviewer", "publish", "999999999.0")).hasStatus(404);
	}

	@Test
	void pagesTakeFewStatements() throws Exception {
		publish("因", "步", "2027");
		assertThat(statements("/entry/commentary?region=410000", "analyst")).isLessThanOrEqualTo(16);
		assertThat(statements(FORM, "analyst")).isLessThanOrEqualTo(16);
		assertThat(statements(TARGET, "")).isLessThanOrEqualTo(9);
	}

	@Test
	void formSentTwiceCountsOnceAndForAnotherReasonNotAtAll() throws Exception {
		submit("因", "步", "2027");
		String ref = ref();
		String[] form = { "key", "11111111-2222-3333-4444-555555555555", "reason-" + ref, "请写明企业" };
		assertThat(decide("reviewer", "return", ref, form)).hasStatus(302);
		assertThat(decide("reviewer", "return", ref, form)).hasStatus(302);
		form[3] = "请写明别的";
		assertThat(decide("reviewer", "return", ref, form)).hasStatus(409);
		assertThat(body(FORM, "analyst")).contains("请写明企业").doesNotContain("请写明别的");
		assertThat(acts()).containsExactly("commentary-submitted", "commentary-returned");
	}

	private int statements(String address, String login) {
		var request = this.mvc.get().uri(address);
		var asked = login.isEmpty() ? request : request.with(TestPeople.as(login));
		assertThat(asked.exchange()).hasStatusOk();
		return this.statements.during(() -> assertThat(asked.exchange()).hasStatusOk());
	}

	/** One that was published as if it had been written for another verdict. */
	private void written(String verdict, String asOf) {
		this.jdbc.sql("""
				insert into target_commentary (target, verdict, promise, as_of, edition, cause, next_step, due_on,
				    due_precision, state, entered_by, entered_at, written_by)
				select id, :verdict, (select max(number) from target_revision r where r.target = target.id),
				    cast(:asOf as date), 1, '早先的原因', '早先的措施', '2027-12-31', 'YEAR', 'SUBMITTED',
				    'analyst', timestamptz '2026-11-01 00:00Z', '{analyst}'
				from target where plan = 'henan-2022' and code = 'rd-expenditure-2022-growth'""")
			.param("verdict", verdict)
			.param("asOf", asOf)
			.update();
		this.jdbc.sql("""
				update target_commentary set state = 'PUBLISHED', decided_by = 'reviewer',
				    decided_at = timestamptz '2026-11-02 00:00Z' where state <> 'PUBLISHED'""").update();
	}

	private MvcTestResult submit(String cause, String next, String due) {
		return send("analyst", "submit", "cause", cause, "next", next, "due", due);
	}

	private void publish(String cause, String next, String due) {
		assertThat(submit(cause, next, due)).hasStatus(302);
		assertThat(decide("reviewer", "publish", ref())).hasStatus(302);
	}

	private MvcTestResult send(String login, String act, String... fields) {
		return sendTo(FORM, login, act, fields);
	}

	private MvcTestResult sendTo(String form, String login, String act, String... fields) {
		return new MockVisitor(this.mvc).send(form, login, "form", MockVisitor.with(fields, "act", act));
	}

	private MvcTestResult decide(String login, String act, String ref, String... fields) {
		return new MockVisitor(this.mvc).send("/review/commentary", login, "key", MockVisitor.with(fields, act, ref));
	}

	/** The one that is on its way, as forms send it. */
	private String ref() {
		return this.jdbc.sql("select id || '.' || version from target_commentary where state <> 'PUBLISHED'")
			.query(String.class)
			.single();
	}

	private List<String> acts() {
		return this.jdbc.sql("select act from audit_event where subject_type = 'target' order by id")
			.query(String.class)
			.list();
	}

	private String body(String address, String login) throws Exception {
		return new MockVisitor(this.mvc).body(address, login);
	}

}
