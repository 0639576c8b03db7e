package org.lantu.actuals;

import java.util.stream.Stream;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.migration.JavaMigration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantu.TestDatabase;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Files of figures that come after the first.
 */
class SeedFigureFilesIntegrationTests {

	private static final String FILES = "org/lantu/data/figure-files/";

	@Test
	void addsRevisionsToTheFiguresThereAre() {
		String url = TestDatabase.copy();
		load(url, "next.csv");
		assertThat(JdbcClient.create(TestDatabase.dataSource(url))
			.sql("""
					SELECT value::text FROM figure_revision r JOIN figure f ON f.id = r.figure
					WHERE region = '410000' AND indicator = 'rd-intensity' AND year = 2022 ORDER BY known_on""")
			.query(String.class)
			.list()).startsWith("1.86").endsWith("1.960").hasSizeGreaterThan(2);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', value = {
			"bad-indicator.csv|, line 3, column indicator: 'rd-intensty' is unknown",
			"bad-value.csv|, line 3, column value: figure 410000 rd-intensity 2024: the value 21.0 is above 15, the most that the indicator rd-intensity allows",
			"bad-number.csv|, line 3, column value: '2%' is not a plain decimal number",
			"bad-quote.csv|, line 3, column quote: it is empty",
			"bad-known.csv|, line 3, column known_on: figure 410000 rd-intensity 2024: it cannot have been known on 2023-09-30, before its year began; only an estimate (E) can",
			"bad-status.csv|, line 3: new row for relation \"figure_revision\" violates check constraint \"figure_revision_obs_status_check\"",
			"bad-short.csv|: Record 3 has 3 fields" })
	void refusesFileWhole(String file, String reason) {
		String url = TestDatabase.url();
		assertThatThrownBy(() -> load(url, file)).rootCause().message().startsWith(FILES + file + reason);
		assertThat(TestDatabase.flyway(url).info().pending()).isEmpty();
	}

	@Test
	void noticesChangedFile() {
		String url = TestDatabase.copy();
		load(url, "next.csv");
		assertThatThrownBy(() -> load(url, "bad-value.csv")).hasMessageContaining("checksum mismatch");
	}

	private static void load(String url, String file) {
		Configuration portal = TestDatabase.flyway(url).getConfiguration();
		JavaMigration next = new FigureMigration("9000", "next figures", FILES + file) {
		};
		Flyway.configure()
			.configuration(portal)
			.javaMigrations(
					Stream.concat(Stream.of(portal.getJavaMigrations()), Stream.of(next)).toArray(JavaMigration[]::new))
			.load()
			.migrate();
	}

}
