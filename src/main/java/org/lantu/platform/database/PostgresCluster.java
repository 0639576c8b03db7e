package org.lantu.platform.database;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;

/**
 * The files of the embedded database, with the password that only this portal's user may
 * read.
 *
 * @param path PostgreSQL's data directory
 */
record PostgresCluster(Path path) {

	/** The superuser, who makes the roles that the portal connects as. */
	static final String USER = "lantu";

	static final String DATABASE = "lantu";

	/** The one in use, in a portal's directory. */
	static final String NAME = "postgres";

	private static final String HALF_MADE = "creating-";

	private static final String PASSWORD_FILE = "lantu.password";

	private static final int PLACE_LINE = 1;

	/** The cluster in use, made where there is none yet. */
	static PostgresCluster prepare(DataDirectory directory, PostgresPrograms programs) throws IOException {
		PostgresCluster cluster = new PostgresCluster(directory.resolve(NAME));
		return cluster.version().isEmpty() ? make(directory, programs, NAME) : cluster;
	}

	/**
	 * Makes a cluster beside its final place and renames it, so that a kill leaves no
	 * half-made one where the next start would trust it.
	 */
	static PostgresCluster make(DataDirectory directory, PostgresPrograms programs, String name) throws IOException {
		PostgresCluster cluster = new PostgresCluster(directory.resolve(name));
		directory.removeLeftovers(HALF_MADE);
		Path halfMade = Files.createTempDirectory(directory.path(), HALF_MADE);
		create(halfMade, programs);
		putInPlace(halfMade, cluster.path);
		directory.force();
		return cluster;
	}

	private static void create(Path halfMade, PostgresPrograms programs) throws IOException {
		Path files = halfMade.resolve("postgres");
		Path passwordFile = Files.createFile(halfMade.resolve(PASSWORD_FILE));
		if (Files.getFileStore(passwordFile).supportsFileAttributeView("posix")) {
			Files.setPosixFilePermissions(passwordFile, PosixFilePermissions.fromString("rw-------"));
		}
		byte[] secret = new byte[24];
		new SecureRandom().nextBytes(secret);
		Files.writeString(passwordFile, HexFormat.of().formatHex(secret));
		PostgresPrograms.Result result = programs.run("initdb", "--pgdata=" + files, "--username=" + USER,
				"--pwfile=" + passwordFile, "--auth=scram-sha-256", "--encoding=UTF8", "--locale=C",
				"--no-instructions");
		if (!result.succeeded()) {
			throw new IOException(result.reason());
		}
		Files.move(passwordFile, files.resolve(PASSWORD_FILE));
	}

	private static void putInPlace(Path halfMade, Path path) throws IOException {
		try {
			Files.deleteIfExists(path);
			Files.move(halfMade.resolve("postgres"), path, StandardCopyOption.ATOMIC_MOVE);
		}
		catch (DirectoryNotEmptyException | AtomicMoveNotSupportedException ex) {
			throw new StartupFailure(
					"%s is in the way of the database: it is not empty, and not a database of PostgreSQL."
						.formatted(path),
					"Move it elsewhere, or choose another data directory with --lantu.data-dir=DIR.", ex);
		}
		Files.delete(halfMade);
	}

	/** Of which PostgreSQL it is, such as {@code 18}; empty where there is none. */
	String version() throws IOException {
		Path note = this.path.resolve("PG_VERSION");
		return Files.exists(note) ? Files.readString(note).strip() : "";
	}

	/** Where a server that runs on it has noted that. */
	Path notePath() {
		return this.path.resolve("postmaster.pid");
	}

	/**
	 * What such a server noted, a line each; nothing where the files were copied from
	 * another place and the note with them, for it speaks of the server there.
	 */
	List<String> note() throws IOException {
		List<String> lines = Files.exists(notePath()) ? Files.readAllLines(notePath()) : List.of();
		return (lines.size() > PLACE_LINE && isElsewhere(Path.of(lines.get(PLACE_LINE).strip()))) ? List.of() : lines;
	}

	private boolean isElsewhere(Path place) throws IOException {
		return Files.exists(place) && !Files.isSameFile(place, this.path);
	}

	String password() throws IOException {
		return Files.readString(this.path.resolve(PASSWORD_FILE)).strip();
	}

}
