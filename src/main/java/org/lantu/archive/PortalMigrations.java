package org.lantu.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.migration.JavaMigration;
import org.lantu.platform.roles.DatabaseRoles;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The migrations that this portal carries: up to an earlier version, or all of them.
 */
final class PortalMigrations {

	private static final String[] PLACES = { "classpath:db/migration", "classpath:db/plans" };

	private final DatabaseRoles roles;

	private final JavaMigration[] loaders;

	PortalMigrations(DatabaseRoles roles, List<JavaMigration> loaders) {
		this.roles = roles;
		this.loaders = loaders.toArray(JavaMigration[]::new);
	}

	/** The newest version that there is. */
	static MigrationVersion newest() {
		try {
			Resource[] files = new PathMatchingResourcePatternResolver()
				.getResources("classpath:db/migration/V*__*.sql");
			return Arrays.stream(files)
				.map((file) -> Objects.requireNonNull(file.getFilename()))
				.map((name) -> MigrationVersion.fromVersion(name.substring(1, name.indexOf("__"))))
				.max(Comparator.naturalOrder())
				.orElseThrow();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Makes the tables of an earlier portal, and nothing that is made anew at each start.
	 */
	void upTo(String version) {
		configuration().target(version)
			.skipDefaultCallbacks(true)
			.repeatableSqlMigrationPrefix("never")
			.validateMigrationNaming(false)
			.load()
			.migrate();
	}

	/** Does what a start of this portal does. */
	void onToToday() {
		configuration().load().migrate();
	}

	/** Takes away everything, also the views of the past. */
	void undo() {
		Flyway flyway = configuration().cleanDisabled(false).load();
		flyway.clean();
	}

	private FluentConfiguration configuration() {
		return Flyway.configure()
			.dataSource(this.roles.owner().dataSource())
			.initSql(this.roles.naming())
			.locations(PLACES)
			.placeholderReplacement(false)
			.outputQueryResults(false)
			.javaMigrations(this.loaders);
	}

}
