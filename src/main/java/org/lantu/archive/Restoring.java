package org.lantu.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.JavaMigration;
import org.lantu.platform.roles.DatabaseRoles;

/**
 * Restores an archive into an empty database: all of it, or nothing.
 */
public final class Restoring {

	private final DatabaseRoles roles;

	private final PortalMigrations migrations;

	private final EmptyDatabase place;

	private final KeptFiles beside;

	public Restoring(DatabaseRoles roles, List<JavaMigration> loaders, KeptFiles beside) {
		this.roles = roles;
		this.migrations = new PortalMigrations(roles, loaders);
		this.place = new EmptyDatabase(roles, this.migrations);
		this.beside = beside;
	}

	/** Refuses what cannot be restored here, before any database is asked. */
	public static void check(ArchiveReader archive, KeptFiles beside) throws IOException {
		MigrationVersion newest = PortalMigrations.newest();
		if (MigrationVersion.fromVersion(archive.manifest().schema()).isNewerThan(newest.getVersion())) {
			throw new ArchiveFault("newer", archive.manifest().schema(), newest.getVersion(),
					(archive.manifest().portal() != null) ? archive.manifest().portal() : "?");
		}
		archive.verify();
		beside.refuseOthers(archive.files());
	}

	/** Restores what was checked. */
	public void restore(ArchiveReader archive) throws SQLException, IOException {
		this.place.begin();
		try {
			this.migrations.upTo(archive.manifest().schema());
			load(archive);
		}
		catch (SQLException | IOException | RuntimeException ex) {
			this.place.leave();
			throw ex;
		}
		try {
			this.migrations.onToToday();
		}
		catch (FlywayException ex) {
			throw new ArchiveFault("not-today", archive.manifest().schema(), String.valueOf(ex.getMessage()))
				.because(ex);
		}
	}

	private void load(ArchiveReader archive) throws SQLException, IOException {
		List<Path> written = List.of();
		boolean whole = false;
		try (Connection connection = this.roles.owner().dataSource().getConnection()) {
			connection.setAutoCommit(false);
			new RestoredRows(connection, archive).load();
			Map<String, byte[]> files = archive.files();
			written = this.beside.write(files);
			connection.commit();
			whole = true;
		}
		finally {
			if (!whole) {
				for (Path file : written) {
					Files.deleteIfExists(file);
				}
			}
		}
	}

}
