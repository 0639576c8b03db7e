package org.lantu.followup;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.lantu.PortalTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reading what was published of measures.
 */
@PortalTest
class MeasureReportsIntegrationTests {

	@Autowired
	private MeasureReports reports;

	@Autowired
	private JdbcClient jdbc;

	/** Read outside a transaction, as pages do: more often than there are connections. */
	@Test
	void holdsNoConnection() {
		LocalDate day = LocalDate.of(2026, 11, 22);
		for (int times = 0; times < 30; times++) {
			assertThat(this.reports.of("plan-" + times, day).reports()).isEmpty();
			assertThat(this.reports.reported(List.of("henan-2022"), day)).isEmpty();
		}
		assertThat(this.jdbc.sql("select count(*) from measure_report").query(Integer.class).single()).isZero();
	}

}
