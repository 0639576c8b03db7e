package org.lantu.platform.database;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;
import org.lantu.TestDatabase;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * A portal on a database that a newer one has worked with.
 */
class NewerSchemaIntegrationTests {

	@Test
	void isNamedAndNotTouched() {
		String url = TestDatabase.deserted();
		JdbcClient database = JdbcClient.create(TestDatabase.dataSource(url));
		database.sql("""
				INSERT INTO flyway_schema_history (installed_rank, version, description, type, script, installed_by,
					execution_time, success)
				SELECT max(installed_rank) + 1, '9999.1', 'later', 'SQL', 'V9999_1__later.sql', 'x', 0, true
				FROM flyway_schema_history""").update();
		Flyway older = Flyway.configure()
			.configuration(TestDatabase.flyway(url).getConfiguration())
			.ignoreMigrationPatterns(new String[0])
			.load();
		FlywayException failure = catchThrowableOfType(FlywayException.class, older::migrate);
		FailureAnalysis analysis = new MigrationFailureAnalyzer().analyze(new IllegalStateException(failure));
		assertThat(analysis).isNotNull();
		assertThat(analysis.getDescription())
			.isEqualTo("The database is at schema 9999.1: a newer version of the portal has worked with it.");
		assertThat(analysis.getAction()).startsWith("Start that version or a later one;");
	}

}
