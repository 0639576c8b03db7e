package org.lantu.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.lantu.TestDatabase;
import org.lantu.platform.roles.DatabaseLogin;
import org.lantu.platform.roles.DatabaseRoles;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Writes and restores archives of the databases of tests.
 *
 * @param directory where their files are
 */
record ArchiveTrial(Path directory) {

	static final Instant AT = Instant.parse("2026-11-29T02:00:00Z");

	KeptFiles beside(String name) {
		return new KeptFiles(this.directory.resolve(name), this.directory.resolve(name + "-plans"));
	}

	Path write(String url, String name, @Nullable String password) throws SQLException {
		Path file = this.directory.resolve(name + ".zip");
		new ArchiveWriter(TestDatabase.roles(url).portal(), beside("source")).write(file, password, AT);
		return file;
	}

	/** Restores into a database, and yields what the archive says that it holds. */
	ArchiveManifest restore(Path file, String url, @Nullable String password) throws SQLException, IOException {
		try (ArchiveReader archive = ArchiveReader.open(file, password);
				ConfigurableApplicationContext context = context(url)) {
			KeptFiles beside = beside("target");
			Restoring.check(archive, beside);
			new Restoring(context.getBean(DatabaseRoles.class), migrations(context), beside).restore(archive);
			return archive.manifest();
		}
	}

	static List<JavaMigration> migrations(ConfigurableApplicationContext context) {
		return List.copyOf(context.getBeansOfType(JavaMigration.class).values());
	}

	/** The part of the portal that restores, on a database of the tests. */
	ConfigurableApplicationContext context(String url) {
		return new SpringApplicationBuilder(RestoreConfiguration.class).web(WebApplicationType.NONE)
			.run(settings(url).toArray(String[]::new));
	}

	List<String> settings(String url) {
		DatabaseRoles roles = TestDatabase.roles(url);
		List<String> settings = new ArrayList<>();
		Map.of("spring.datasource", roles.portal(), "spring.flyway", roles.owner(), "lantu.plans", roles.plans())
			.forEach((prefix, login) -> settings.addAll(login(prefix, login)));
		settings.add("--spring.datasource.url=" + url);
		settings.add("--lantu.data-dir=" + this.directory.resolve("target"));
		settings.add("--lantu.plans.location=" + this.directory.resolve("target-plans"));
		return settings;
	}

	private static List<String> login(String prefix, DatabaseLogin login) {
		String user = prefix.equals("spring.flyway") ? ".user=" : ".username=";
		return List.of("--" + prefix + user + login.user(), "--" + prefix + ".password=" + login.password());
	}

}
