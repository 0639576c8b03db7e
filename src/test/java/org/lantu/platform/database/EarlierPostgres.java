package org.lantu.platform.database;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lantu.platform.roles.DatabaseCarrier;
import org.lantu.platform.roles.DatabaseLogin;

/** A data directory as a portal left it that brought the PostgreSQL before today's. */
public final class EarlierPostgres {

	private EarlierPostgres() {
	}

	/** Makes it, with what another database holds. */
	public static void leave(Path dataDir, DatabaseLogin from, DatabaseCarrier carrier)
			throws IOException, SQLException {
		DataDirectory directory = DataDirectory.hold(dataDir, Duration.ZERO);
		try {
			PostgresPrograms programs = new PostgresPrograms(PostgresBinaries.unpack(directory, archive()));
			try (PostgresServer server = new PostgresServer(directory, programs,
					PostgresCluster.prepare(directory, programs))) {
				server.start(true);
				server.ensureDatabase();
				carrier.carry(from, EmbeddedRoles.make(server.superuser()), directory.resolve("carried.zip"));
			}
		}
		finally {
			directory.close();
		}
	}

	/** Starts what is in a directory, with today's PostgreSQL, and stops it again. */
	public static void start(Path dataDir, @Nullable DatabaseCarrier carrier, Look look)
			throws IOException, SQLException {
		try (EmbeddedPostgres postgres = EmbeddedPostgres.start(dataDir, Duration.ZERO, carrier)) {
			look.at(postgres.superuser());
		}
	}

	private static URL archive() throws IOException {
		try (Stream<Path> jars = Files.list(Path.of("target/earlier-postgres"))) {
			Path jar = jars.findFirst().orElseThrow();
			String inside = PostgresBinaries.archive().getPath().replaceFirst(".*/", "");
			return URI.create("jar:" + jar.toUri() + "!/" + inside).toURL();
		}
	}

	/** What is looked at while it runs. */
	public interface Look {

		void at(DatabaseLogin superuser) throws IOException, SQLException;

	}

}
