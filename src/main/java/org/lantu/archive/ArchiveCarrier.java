package org.lantu.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

import org.flywaydb.core.api.migration.JavaMigration;
import org.lantu.platform.roles.DatabaseCarrier;
import org.lantu.platform.roles.DatabaseLogin;
import org.lantu.platform.roles.DatabaseRoles;
import org.lantu.platform.web.Bundles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Carries a database by an archive of it, which is restored and thrown away. What lies
 * beside the database stays where it is.
 */
@Component
class ArchiveCarrier implements DatabaseCarrier {

	private static final Logger logger = LoggerFactory.getLogger(ArchiveCarrier.class);

	private final List<JavaMigration> loaders;

	private final Clock clock;

	ArchiveCarrier(List<JavaMigration> loaders, Clock clock) {
		this.loaders = loaders;
		this.clock = clock;
	}

	@Override
	public void carry(DatabaseLogin from, DatabaseRoles to, Path file) throws IOException, SQLException {
		KeptFiles none = new KeptFiles(file.resolveSibling("none"), file.resolveSibling("none"));
		try {
			new ArchiveWriter(from, none).write(file, null, this.clock.instant());
			try (ArchiveReader archive = ArchiveReader.open(file, null)) {
				Restoring.check(archive, none);
				new Restoring(to, this.loaders, none).restore(archive);
				logger.info("{} rows of {} tables were carried, each table compared", archive.manifest().rows(),
						archive.manifest().tables().size());
			}
		}
		catch (ArchiveFault ex) {
			throw new IOException(Bundles.messageSource().getMessage(ex, Locale.ENGLISH), ex);
		}
		finally {
			Files.deleteIfExists(file);
		}
	}

}
