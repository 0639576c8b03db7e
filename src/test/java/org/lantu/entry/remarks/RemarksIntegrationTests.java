package org.lantu.entry.remarks;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantu.PortalTest;
import org.lantu.StatementCounter;
import org.lantu.TestPeople;
import org.lantu.accounts.People;
import org.lantu.actuals.FigureKey;
import org.lantu.actuals.RevisionRef;
import org.lantu.actuals.ledger.FigureLedger;
import org.lantu.actuals.remarks.FigureRemarks;
import org.lantu.entry.Desk;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * What analysts and reviewers write to each other about a figure on its way. What a test
 * writes is rolled back.
 */
@PortalTest
@Transactional
class RemarksIntegrationTests {

	private static final FigureKey FIGURE = new FigureKey("410000", "rd-intensity", 2025);

	private static final String PAGE = "/figures/410000/rd-intensity/2025";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private FigureRemarks remarks;

	@Autowired
	private FigureLedger ledger;

	@Autowired
	private People people;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private StatementCounter statements;

	private Desk desk;

	@BeforeEach
	void desk() {
		this.desk = new Desk(this.ledger, this.people);
	}

	@Test
	void isSeenInTheReviewTheGridTheHistoryAndOnBothDesks() throws Exception {
		submit();
		assertThat(write("reviewer", "表号是<哪一张>？")).hasStatus(302).hasRedirectedUrl(PAGE + "?remarked#remarks");
		String said = "表号是&lt;哪一张&gt;？";
		assertThat(body("/review", "reviewer")).contains(said, PAGE + "#remarks")
			.doesNotContain("wait for your answer");
		assertThat(body("/entry?region=410000&year=2025", "analyst")).contains("wait for your answer", said);
		assertThat(body("/entry/figures?region=410000&year=2025", "analyst")).contains("m-remark", said);
		assertThat(body("/entry/regions/410000/indicators/rd-intensity", "analyst")).contains("m-remark", said);
		assertThat(body(PAGE, "analyst")).contains(said, "河南审核员, 2026-11-22", "Write the remark");
		assertThat(write("analyst", "表 3-2")).hasStatus(302);
		assertThat(body("/review", "reviewer")).contains("wait for your answer", "表 3-2");
		assertThat(body("/entry?region=410000&year=2025", "analyst")).doesNotContain("wait for your answer");
		assertThat(this.jdbc.sql("select state from figure_revision where entered_by = 'analyst'")
			.query(String.class)
			.list()).containsExactly("SUBMITTED");
		assertThat(this.jdbc.sql("select details::text from audit_event where act = 'figure-remarked' order by id")
			.query(String.class)
			.list()).hasSize(2).first().asString().contains("表号是<哪一张>？");
	}

	@Test
	void isForThePeopleOfTheRegionAndAdministratorsOnly() throws Exception {
		submit();
		write("reviewer", "内部的话");
		assertThat(body(PAGE, "admin")).contains("内部的话").doesNotContain("Write the remark");
		for (String login : List.of("", "hubei.analyst")) {
			assertThat(body(PAGE, login)).as(login).doesNotContain("内部的话", "Write the remark", "id=\"remarks\"");
		}
		assertThat(body(PAGE + "?asOf=2026-11-22", "analyst")).doesNotContain("内部的话");
		assertThat(this.mvc.get().uri("/api/v1/figures?region=410000&indicator=rd-intensity")).bodyText()
			.doesNotContain("内部的话");
		assertThat(write("hubei.analyst", "x")).hasStatus(404);
		assertThat(write("admin", "x")).hasStatus(403);
		assertThat(write("", "x").getResponse().getRedirectedUrl()).startsWith("/login");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.remarks.write(this.desk.person("hubei.analyst"), FIGURE, "x"));
		assertThat(count()).isOne();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "  \r\n ", "\u0000", "long" })
	void whatCannotBeKeptIsSaidAndStaysInTheForm(String typed) throws Exception {
		submit();
		String said = typed.equals("long") ? "长".repeat(501) : typed;
		MvcTestResult answer = write("analyst", said);
		assertThat(answer).hasStatus(422).bodyText().contains("said-fault", "role=\"alert\"");
		if (typed.equals("long")) {
			assertThat(answer).bodyText().contains(said, "500");
		}
		assertThat(count()).isZero();
	}

	@Test
	void isWrittenOnceHoweverOftenItIsSentAndKeepsItsLines() throws Exception {
		submit();
		write("analyst", " 第一行\r\n第二行 ");
		write("analyst", "第一行\n第二行");
		assertThat(this.jdbc.sql("select said from figure_remark").query(String.class).list())
			.containsExactly("第一行\n第二行");
		assertThat(write("analyst", "x".repeat(500))).hasStatus(302);
	}

	@Test
	void formThatHadExpiredIsShownAgainAndWritesNothing() throws Exception {
		submit();
		assertThat(this.mvc.post()
			.uri(PAGE + "/remarks")
			.param("said", "还没有发出")
			.with(TestPeople.as("analyst"))
			.with(SecurityMockMvcRequestPostProcessors.csrf())).hasStatusOk().bodyText().contains("还没有发出</textarea>");
		assertThat(count()).isZero();
		assertThat(this.mvc.post()
			.uri(PAGE + "/remarks")
			.param("said", "还没有发出")
			.param("act", "write")
			.with(TestPeople.as("analyst"))
			.with(SecurityMockMvcRequestPostProcessors.csrf().useInvalidToken())).hasStatus(403);
	}

	@Test
	void outlivesWhatItIsAboutAndIsNotWrittenOfWhatIsDecided() throws Exception {
		RevisionRef draft = this.desk.draft("analyst", Desk.typed("410000", "rd-intensity", 2025, "2.0")).get(0);
		write("analyst", "只是草稿");
		this.ledger.discard(this.desk.person("analyst"), "discard-remarked", List.of(draft));
		assertThat(body(PAGE, "analyst")).contains("只是草稿", "no more remarks").doesNotContain("Write the remark");
		assertThat(write("analyst", "晚了")).hasStatus(422).bodyText().contains("晚了");
		this.desk.publish("reviewer", List.of(submit()));
		assertThat(write("analyst", "晚了")).hasStatus(422);
		assertThat(count()).isOne();
	}

	@Test
	void ofAFigureThatWasReturnedItGoesOn() throws Exception {
		this.desk.giveBack("reviewer", List.of(submit()), "缺原文");
		assertThat(write("reviewer", "第几页？")).hasStatus(302);
		assertThat(body("/entry/figures?region=410000&year=2025", "analyst")).contains("缺原文", "第几页？");
	}

	@Test
	void databaseKeepsItAndBoundsTheNumber() {
		submit();
		this.remarks.write(this.desk.person("analyst"), FIGURE, "第 0 条");
		this.jdbc.sql("""
				insert into figure_remark (region, indicator, year, revision, said, written_by, written_at)
				select m.region, m.indicator, m.year, m.revision, 'Nr. ' || n, 'analyst', now()
				from figure_remark m, generate_series(1, 99) n""").update();
		assertThat(this.remarks.write(this.desk.person("analyst"), FIGURE, "再一条"))
			.hasValueSatisfying((why) -> assertThat(why.key()).isEqualTo("remarks.full"));
		refused("insert into figure_remark (region, indicator, year, revision, said, written_by, written_at) "
				+ "select region, indicator, year, revision, 'x', 'analyst', now() from figure_remark limit 1");
	}

	@ParameterizedTest
	@ValueSource(strings = { "update figure_remark set said = 'x'", "delete from figure_remark",
			"truncate figure_remark",
			"insert into figure_remark (region, indicator, year, revision, said, written_by, written_at) "
					+ "select region, indicator, year, revision + 1, 'x', 'analyst', now() from figure_remark",
			"insert into figure_remark (region, indicator, year, revision, said, written_by, written_at) "
					+ "select region, indicator, year + 1, revision, 'x', 'analyst', now() from figure_remark" })
	void databaseRefusesWhatIsNoRemark(String statement) {
		submit();
		this.remarks.write(this.desk.person("analyst"), FIGURE, "留下");
		refused(statement);
	}

	private void refused(String statement) {
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.jdbc.sql(statement).update());
	}

	@Test
	void statementsDoNotGrowWithRemarks() {
		submit();
		this.remarks.write(this.desk.person("analyst"), FIGURE, "一");
		for (String address : List.of("/entry/figures?region=410000&year=2025", "/entry", PAGE)) {
			get(address, "analyst");
			int before = this.statements.during(() -> get(address, "analyst"));
			for (int more = 0; more < 5; more++) {
				this.remarks.write(this.desk.person((more % 2 == 0) ? "reviewer" : "china.reviewer"), FIGURE,
						address + more);
			}
			assertThat(this.statements.during(() -> get(address, "analyst"))).as(address)
				.isLessThanOrEqualTo(before + 3);
		}
	}

	private RevisionRef submit() {
		return this.desk.submit("analyst", Desk.typed("410000", "rd-intensity", 2025, "2.0")).get(0);
	}

	private int count() {
		return this.jdbc.sql("select count(*) from figure_remark").query(Integer.class).single();
	}

	private MvcTestResult write(String login, String said) {
		var request = this.mvc.post()
			.uri(PAGE + "/remarks")
			.param("said", said)
			.param("act", "write")
			.header("Accept-Language", "en")
			.with(SecurityMockMvcRequestPostProcessors.csrf());
		return (login.isEmpty() ? request : request.with(TestPeople.as(login))).exchange();
	}

	private String body(String address, String login) throws Exception {
		MvcTestResult answer = get(address, login);
		assertThat(answer).hasStatusOk();
		return answer.getResponse().getContentAsString();
	}

	private MvcTestResult get(String address, String login) {
		var request = this.mvc.get().uri(address).header("Accept-Language", "en");
		return (login.isEmpty() ? request : request.with(TestPeople.as(login))).exchange();
	}

}
