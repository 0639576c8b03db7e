package org.lantu.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lantu.TestDatabase;

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
		try (ArchiveReader archive = ArchiveReader.open(file, password)) {
			KeptFiles beside = beside("target");
			Restoring.check(archive, beside);
			new Restoring(TestDatabase.roles(url), List.of(TestDatabase.javaMigrations()), beside).restore(archive);
			return archive.manifest();
		}
	}

	static PortalMigrations migrations(String url) {
		return new PortalMigrations(TestDatabase.roles(url), List.of(TestDatabase.javaMigrations()));
	}

}
