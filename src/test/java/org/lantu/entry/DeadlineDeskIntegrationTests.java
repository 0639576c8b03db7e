package org.lantu.entry;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantu.TestPeople;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Deadlines on the desk and in the grid, on 22 November 2026, of indicators that no other
 * test enters.
 */
@EntryTest
class DeadlineDeskIntegrationTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void set() {
		// nobody is reminded of this test's deadlines meanwhile
		this.jdbc.sql("insert into reminder_round values ('2026-11-22') on conflict do nothing").update();
		this.jdbc
			.sql("""
					insert into figure_deadline (indicator, region, month, day, lead_days, first_year) values
					('st-progress-contribution', null, 11, 1, 14, 2025), ('st-progress-contribution', '410000', 12, 4, 14, 2024),
					('industrial-rd-to-revenue', null, 11, 19, 14, 2025), ('provincial-key-labs', '420000', 1, 5, 14, 2025)
					""")
			.update();
	}

	@AfterEach
	void takeAway() {
		this.jdbc.sql("delete from figure_deadline").update();
	}

	@Test
	void deskSaysHowManyDaysAreLeftOrPastTheMostUrgentFirst() throws Exception {
		String desk = text("/entry?year=2025&lang=en");
		assertThat(desk).contains("3 days past the deadline", "due in 12 days", "2026-11-19", "2026-12-04",
				"should be submitted by now");
		assertThat(desk.indexOf("3 days past the deadline")).isLessThan(desk.indexOf("due in 12 days"));
		assertThat(text("/entry?year=2023&lang=en")).as("a year of which none is asked")
			.doesNotContain("2026-11-19", "2026-12-04", "should be submitted by now");
		assertThat(text("/entry?year=2025&lang=zh")).contains("已过期限 3 天", "还有 12 天到期");
	}

	@Test
	void gridSaysTheSame() throws Exception {
		assertThat(text("/entry/figures?year=2025&lang=en")).contains("3 days past the deadline", "due in 12 days",
				"deadline 2026-12-04", "g-overdue");
	}

	/** No page that readers see knows a deadline. */
	@Test
	void nobodyIsCalledLateInPublic() throws Exception {
		assertThat(this.mvc.get().uri("/regions/410000?lang=en").exchange().getResponse().getContentAsString())
			.doesNotContain("past the deadline", "due in 12");
	}

	private String text(String address) throws Exception {
		return this.mvc.get().uri(address).with(TestPeople.as("analyst")).exchange().getResponse().getContentAsString();
	}

}
