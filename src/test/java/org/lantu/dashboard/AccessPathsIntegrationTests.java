package org.lantu.dashboard;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantu.PortalTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No public page reads figures or their revisions from end to end: where the database is
 * asked to avoid that, it finds an index for each statement. The seeded figures are few,
 * so that of itself it would rather read them all.
 */
@PortalTest
@Transactional
class AccessPathsIntegrationTests extends PortalPages {

	@Autowired
	private JdbcClient jdbc;

	@ParameterizedTest
	@ValueSource(strings = { "/", "/?year=2022", "/?asOf=2024-01-01&indicator=rd-intensity", "/regions",
			"/regions/410000", "/regions/100000?year=2020", "/plans", "/plans/henan-2022",
			"/plans/henan-2022/targets/rd-intensity-2022", "/targets", "/targets?region=410000&year=2025",
			"/indicators", "/indicators/rd-intensity", "/indicators/rd-intensity.csv",
			"/compare?indicator=rd-intensity&regions=410000,420000", "/sources", "/sources/techme-rdactivity",
			"/sources/techme-rdactivity?page=3", "/sources/techme-rdactivity?region=410000&year=2022",
			"/sources/techme-rdactivity/figures.csv?indicator=basic-research-share", "/method", "/search?q=hn",
			"/search?q=河南 rd", "/figures/410000/rd-intensity/2022", "/api/v1/figures", "/api/v1/figures?page=2",
			"/api/v1/figures?region=410000&from=2020", "/api/v1/figures?indicator=rd-intensity&to=2020",
			"/api/v1/figures/410000/rd-intensity/2022/revisions", "/api/v1/rankings/rd-intensity", "/api/v1/plans",
			"/api/v1/plans/henan-2022/scorecard" })
	void everyStatementOfAPageFindsAnIndex(String address) {
		this.jdbc.sql("set local enable_seqscan = off").update();
		// plans that were made before, when reading from end to end was allowed, are no
		// witnesses
		this.jdbc.sql("discard plans").update();
		long before = wholeReads();
		page(address);
		assertThat(wholeReads() - before).as("figures read from end to end by " + address).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "select count(*) from figure_revision where quote = 'x'",
			"select count(*) from figure where year = 2020" })
	void readingFromEndToEndIsNoticed(String statement) {
		long before = wholeReads();
		this.jdbc.sql(statement).query(Long.class).single();
		assertThat(wholeReads() - before).isOne();
	}

	private long wholeReads() {
		return this.jdbc.sql("""
				select sum(seq_scan) from pg_stat_xact_user_tables where relname in ('figure', 'figure_revision')
				""").query(Long.class).single();
	}

}
