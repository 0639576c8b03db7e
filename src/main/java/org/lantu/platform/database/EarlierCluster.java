package org.lantu.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.lantu.platform.roles.DatabaseCarrier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.util.FileSystemUtils;

/**
 * The data that an earlier PostgreSQL left, which a later one cannot read: they are
 * carried into a new cluster beside them, and kept. Only what is whole is renamed, and
 * the names tell how far it came, so that a kill at any moment leaves data that work.
 */
final class EarlierCluster {

	private static final Logger logger = LoggerFactory.getLogger(EarlierCluster.class);

	/** Being filled; worth nothing after a kill. */
	private static final String FILLING = "postgres-filling";

	/** Filled and compared, and not in use yet. */
	private static final String FILLED = "postgres-filled";

	private final DataDirectory directory;

	private final PostgresPrograms today;

	EarlierCluster(DataDirectory directory, PostgresPrograms today) {
		this.directory = directory;
		this.today = today;
	}

	/**
	 * Has the data be of today's PostgreSQL.
	 * @param carrier what carries them; where none is at hand, earlier ones are refused
	 */
	void moveOn(@Nullable DatabaseCarrier carrier) throws IOException {
		finish();
		Path used = this.directory.resolve(PostgresCluster.NAME);
		String version = new PostgresCluster(used).version();
		String ours = this.today.major();
		if (!version.matches("[0-9]+") || version.equals(ours)) {
			return;
		}
		if (Integer.parseInt(version) > Integer.parseInt(ours)) {
			throw new StartupFailure(
					"The data in %s are of PostgreSQL %s; this portal brings %s, which cannot read them."
						.formatted(used, version, ours),
					"Start the later version of the portal that was here last.");
		}
		if (carrier == null) {
			throw new StartupFailure(
					"The data in %s are of PostgreSQL %s; this portal brings %s.".formatted(used, version, ours),
					"Start the portal itself once, which moves them; then ask again.");
		}
		PostgresPrograms earlier = programs(version);
		Path kept = kept(version);
		logger.info("The data in {} are of PostgreSQL {}, and this portal brings {}: they are moved into new files, "
				+ "and the old ones kept as {}", used, version, ours, kept);
		try {
			fill(earlier, carrier);
		}
		catch (IOException | SQLException | RuntimeException ex) {
			throw new StartupFailure(
					"The data of PostgreSQL %s in %s could not be moved to %s: %s. They are as they were."
						.formatted(version, used, ours, ex.getMessage()),
					"See that there is as much free space as they take, and start again; or go on with the version of the portal that was here before.",
					ex);
		}
		putInUse(kept);
		logger.info("Moved to PostgreSQL {}; {} may be removed once a backup was proven, and everybody logs in again",
				ours, kept);
	}

	private void fill(PostgresPrograms earlier, DatabaseCarrier carrier) throws IOException, SQLException {
		Path file = this.directory.resolve("postgres-moving.zip");
		Path filling = this.directory.resolve(FILLING);
		try {
			clear(filling, file);
			try (PostgresServer old = new PostgresServer(this.directory, earlier,
					new PostgresCluster(this.directory.resolve(PostgresCluster.NAME)));
					PostgresServer filled = new PostgresServer(this.directory, this.today,
							PostgresCluster.make(this.directory, this.today, FILLING))) {
				old.start(true);
				filled.start(true);
				filled.ensureDatabase();
				carrier.carry(old.superuser(), EmbeddedRoles.make(filled.superuser()), file);
			}
			rename(filling, this.directory.resolve(FILLED));
		}
		finally {
			clear(filling, file);
		}
	}

	/** What a move left that did not come to its end. */
	private void clear(Path filling, Path file) throws IOException {
		if (Files.exists(filling)) {
			new PostgresServer(this.directory, this.today, new PostgresCluster(filling)).stopLeftover();
			FileSystemUtils.deleteRecursively(filling);
		}
		Files.deleteIfExists(file);
	}

	/**
	 * Goes on with a move that was killed. Where the old data are still in use, they may
	 * have been written to since, and are moved anew.
	 */
	private void finish() throws IOException {
		Path filled = this.directory.resolve(FILLED);
		Path used = this.directory.resolve(PostgresCluster.NAME);
		if (!Files.exists(filled)) {
			return;
		}
		if (!Files.exists(used)) {
			rename(filled, used);
			return;
		}
		Path kept = this.directory.resolve(keptName(new PostgresCluster(used).version()));
		if (Files.exists(kept)) {
			throw new StartupFailure(
					"A move to another PostgreSQL was broken off when %s had become %s, and since then an earlier portal has begun anew in %s."
						.formatted(used, kept, used),
					"Where nothing was entered into it, move %s away: the start then goes on with %s.".formatted(used,
							filled));
		}
		FileSystemUtils.deleteRecursively(filled);
	}

	private void putInUse(Path kept) throws IOException {
		Path used = this.directory.resolve(PostgresCluster.NAME);
		rename(used, kept);
		rename(this.directory.resolve(FILLED), used);
	}

	/** The place of the old data, which no earlier move has taken. */
	private Path kept(String version) {
		Path kept = this.directory.resolve(keptName(version));
		for (int number = 2; Files.exists(kept); number++) {
			kept = this.directory.resolve(keptName(version) + "-" + number);
		}
		return kept;
	}

	private static String keptName(String version) {
		return PostgresCluster.NAME + "-" + version;
	}

	private void rename(Path from, Path to) throws IOException {
		Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
		this.directory.force();
	}

	/** The programs that the portal before unpacked here, or that somebody put here. */
	private PostgresPrograms programs(String version) throws IOException {
		for (PostgresBinaries each : PostgresBinaries.unpacked(this.directory)) {
			PostgresPrograms programs = new PostgresPrograms(each);
			if (Optional.of(version).equals(programs.majorIfAny())) {
				return programs;
			}
		}
		throw new StartupFailure(
				"The data in %s are of PostgreSQL %s, whose programs are not in %s any more; this portal brings %s."
					.formatted(this.directory.resolve(PostgresCluster.NAME), version, this.directory.path(),
							this.today.major()),
				"Start the version of the portal that was here before, stop it, and start this one; "
						+ "or unpack PostgreSQL %s with its bin, lib and share as %s.".formatted(version,
								this.directory.resolve("postgresql-" + version)));
	}

}
