package org.lantu.entry.review;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantu.PortalTest;
import org.lantu.StatementCounter;
import org.lantu.TestPeople;
import org.lantu.accounts.People;
import org.lantu.actuals.ledger.FigureLedger;
import org.lantu.entry.Desk;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The history of a figure: what everybody sees, and what only its people do.
 */
@PortalTest
@Transactional
class HistoryIntegrationTests {

	private static final String INTENSITY = "/figures/410000/rd-intensity/2022";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private FigureLedger ledger;

	@Autowired
	private People people;

	@Autowired
	private StatementCounter statements;

	private Desk desk;

	@BeforeEach
	void desk() {
		this.desk = new Desk(this.ledger, this.people);
	}

	@Test
	void whatWasCopiedWronglyStaysInTheHistoryWithTheReason() throws Exception {
		assertThat(body("/figures/410000/tech-contract-turnover-registered/2025", "")).contains("2,518", "2,538",
				"Copied wrongly here, corrected", "The source says 6.6 times 384.5", "/corrections");
		assertThat(this.mvc.get().uri("/figures/310000/tech-contract-turnover/2025")).hasStatus3xxRedirection()
			.hasRedirectedUrl("/figures/310000/tech-contract-turnover-registered/2025");
		assertThat(body("/figures/330000/tech-smes-registered/2024", "")).contains("21,947",
				"It is the provincial list");
	}

	@Test
	void everybodySeesEveryPublishedVintage() throws Exception {
		assertThat(body(INTENSITY, ""))
			.contains("Henan · R&amp;D intensity, 2022", "Counts now", "1.86</del>", "1.96</ins>",
					"+0.10 percentage points", "Public from 2024-10-12, called a revision by its source",
					"Public from 2023-09-18", "研究与试验发展经费投入强度为2.05%", "/sources/hn-rd-2023")
			.doesNotContain("Entered by", "the initial data");
		assertThat(body(INTENSITY + "?lang=zh", "")).contains("河南 · R&amp;D经费投入强度，2022 年", "现值", "此前公布");
	}

	@Test
	void dayThatWasChosenHidesWhatCameLater() throws Exception {
		assertThat(body(INTENSITY + "?asOf=2024-01-01", "")).contains("1.86</ins>", "Counts now")
			.doesNotContain("1.96");
	}

	@Test
	void whoDidWhatAndWhyIsForPeopleOfTheRegionAndAdministrators() throws Exception {
		this.desk.publish("reviewer", this.desk.submit("analyst", Desk.typed("410000", "rd-intensity", 2022, "1.97")));
		this.desk.giveBack("reviewer", this.desk.submit("analyst", Desk.typed("410000", "rd-intensity", 2022, "1.98")),
				"原文不符");
		for (String login : List.of("analyst", "reviewer", "admin", "china.reviewer")) {
			assertThat(body(INTENSITY, login)).as(login)
				.contains("Entered by 河南分析员", "Published by 河南审核员", "Returned by 河南审核员", "原文不符", "已与省统计局核对",
						"1.98</ins>", "1.97</ins>", "Loaded with the initial data");
		}
		for (String login : List.of("", "hubei.analyst")) {
			assertThat(body(INTENSITY, login)).as(login)
				.contains("1.97</ins>")
				.doesNotContain("河南分析员</p>", "Entered by", "Published by", "原文不符", "已与省统计局核对", "1.98");
		}
		assertThat(body(INTENSITY + "?asOf=2026-11-22", "analyst")).doesNotContain("1.98");
		assertThat(get(INTENSITY + "?asOf=2024-11-01", "analyst")).headers().hasValue("Cache-Control", "no-store");
	}

	@Test
	void draftsAreForThePeopleOfTheRegion() throws Exception {
		this.desk.draft("analyst", Desk.typed("410000", "rd-intensity", 2025, "2.0"));
		assertThat(body("/figures/410000/rd-intensity/2025", "analyst")).contains("Draft", "2.0</ins>");
		assertThat(body("/figures/410000/rd-intensity/2025", "")).contains("This figure is not on file here.")
			.doesNotContain("2.0</ins>");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/figures/999999/rd-intensity/2022", "/figures/410000/rd-intensit/2022",
			"/figures/410000/rd-intensity/22", "/figures/410000/rd-intensity/2027", "/figures/410000/rd-intensity/1948",
			"/figures/x/y/z", "/figures/410000/rd-intensity/२०२२" })
	void whatDoesNotExistIsNotFound(String address) {
		assertThat(get(address, "")).hasStatus(404);
	}

	@Test
	void numberOfStatementsIsSmall() {
		assertThat(this.statements.during(() -> get(INTENSITY, ""))).isLessThanOrEqualTo(6);
		assertThat(this.statements.during(() -> get(INTENSITY, "analyst"))).isLessThanOrEqualTo(12);
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
