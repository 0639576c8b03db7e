package org.lantu.reference.deployment;

import java.time.LocalDate;
import java.util.List;

import javax.sql.DataSource;

import org.junit.jupiter.api.Test;
import org.lantu.TestDatabase;
import org.lantu.reference.Bilingual;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a deployment shows is read from its rows, and may be missing.
 */
class DeploymentIntegrationTests {

	private final DataSource database = TestDatabase.dataSource(TestDatabase.url());

	private final JdbcClient jdbc = JdbcClient.create(this.database);

	@Test
	void readsTheRows() {
		Deployment deployment = DeploymentConfiguration.deployment(this.jdbc);
		assertThat(deployment.firstDay()).isEqualTo("1949-10-01");
		assertThat(deployment.firstYear()).isEqualTo(1949);
		assertThat(deployment.mapIndicator()).isEqualTo("rd-intensity");
		assertThat(deployment.keyIndicators()).hasSize(6).startsWith("rd-intensity", "rd-expenditure");
		assertThat(deployment.workedExamples()).extracting(Deployment.WorkedExample::target)
			.containsExactly("rd-intensity-2022", "rd-expenditure-2022-growth", "high-tech-enterprises-2022");
		assertThat(deployment.address("api.target")).isEqualTo("/plans/henan-2022/targets/rd-intensity-2022");
		assertThat(deployment.text("search.words")).isEqualTo(new Bilingual("河南 十四五", "Henan 14th"));
		assertThat(deployment.address("search.words")).isNull();
		assertThat(deployment.text("nowhere")).isNull();
	}

	@Test
	void isEmptyWithoutRows() {
		new TransactionTemplate(new JdbcTransactionManager(this.database)).executeWithoutResult((status) -> {
			status.setRollbackOnly();
			for (String table : List.of("deployment", "key_indicator", "example", "worked_example")) {
				this.jdbc.sql("DELETE FROM " + table).update();
			}
			Deployment deployment = DeploymentConfiguration.deployment(this.jdbc);
			assertThat(deployment.firstDay()).isBefore(LocalDate.of(1000, 1, 1));
			assertThat(deployment.mapIndicator()).isNull();
			assertThat(deployment.keyIndicators()).isEmpty();
			assertThat(deployment.examples()).isEmpty();
			assertThat(deployment.workedExamples()).isEmpty();
		});
	}

	@Test
	void everyRegionOnTheMapHasAnAreaAndANameForIt() {
		assertThat(this.jdbc
			.sql("SELECT code FROM region WHERE tile_col IS NOT NULL"
					+ " AND (tile_zh IS NULL OR tile_en !~ '^[A-Z]{2}$' OR area IS NULL)")
			.query(String.class)
			.list()).isEmpty();
		assertThat(
				this.jdbc.sql("SELECT count(*) FROM region WHERE tile_col IS NOT NULL").query(Integer.class).single())
			.isEqualTo(31);
	}

}
