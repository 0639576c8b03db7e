package org.lantu.platform.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * PostgreSQL's programs, unpacked once from the archive that the portal carries.
 *
 * @param home the directory that holds {@code bin}, {@code lib} and {@code share}
 */
record PostgresBinaries(Path home) {

	private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");

	private static final String PREFIX = "postgresql-";

	private static final String HALF_MADE = "unpacking-";

	Path program(String name) {
		return this.home.resolve("bin").resolve(WINDOWS ? name + ".exe" : name);
	}

	/** Unpacks those of this portal. */
	static PostgresBinaries unpack(DataDirectory directory) throws IOException {
		return unpack(directory, archive());
	}

	/**
	 * Unpacks beside the final place and renames, so that a kill leaves nothing half-made
	 * behind.
	 */
	static PostgresBinaries unpack(DataDirectory directory, URL archive) throws IOException {
		Path home = directory.resolve(PREFIX + fingerprint(archive));
		if (!Files.isDirectory(home)) {
			directory.removeLeftovers(HALF_MADE);
			Path halfMade = Files.createTempDirectory(directory.path(), HALF_MADE);
			try (InputStream bytes = new BufferedInputStream(archive.openStream());
					TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(bytes))) {
				TarArchiveEntry entry;
				while ((entry = tar.getNextEntry()) != null) {
					extract(tar, entry, halfMade);
				}
			}
			Files.move(halfMade, home, StandardCopyOption.ATOMIC_MOVE);
		}
		return new PostgresBinaries(home);
	}

	/** All that are in a directory, of whatever version. */
	static List<PostgresBinaries> unpacked(DataDirectory directory) throws IOException {
		try (Stream<Path> inside = Files.list(directory.path())) {
			return inside.filter((path) -> path.getFileName().toString().startsWith(PREFIX))
				.map(PostgresBinaries::new)
				.toList();
		}
	}

	/** Removes those of earlier portals, once no data need them. */
	void removeOthers(DataDirectory directory) throws IOException {
		for (PostgresBinaries each : unpacked(directory)) {
			if (!each.equals(this)) {
				directory.remove(each.home);
			}
		}
	}

	/** Where they are in what this portal carries. */
	static URL archive() {
		String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
		String family = system.startsWith("windows") ? "windows" : system.startsWith("mac") ? "darwin" : "linux";
		String machine = System.getProperty("os.arch").matches("aarch64|arm64") ? "arm_64" : "x86_64";
		URL archive = PostgresBinaries.class.getResource("/postgres-%s-%s.txz".formatted(family, machine));
		if (archive == null) {
			throw new StartupFailure(
					"This build of Lantu carries no PostgreSQL for %s on %s.".formatted(System.getProperty("os.name"),
							System.getProperty("os.arch")),
					"Build it on this machine, or name a PostgreSQL server by SPRING_DATASOURCE_URL, "
							+ "SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD.");
		}
		return archive;
	}

	/** Tells one archive from another without reading it. */
	private static String fingerprint(URL archive) throws IOException {
		URLConnection connection = archive.openConnection();
		long number = (connection instanceof JarURLConnection jar && jar.getJarEntry() != null)
				? jar.getJarEntry().getCrc() : connection.getContentLengthLong();
		return Long.toHexString(number);
	}

	private static void extract(TarArchiveInputStream tar, TarArchiveEntry entry, Path home) throws IOException {
		Path target = home.resolve(entry.getName()).normalize();
		if (!target.startsWith(home)) {
			throw new IOException("the archive names a place outside itself: " + entry.getName());
		}
		if (entry.isDirectory()) {
			Files.createDirectories(target);
			return;
		}
		Files.createDirectories(target.getParent());
		if (entry.isSymbolicLink()) {
			Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
		}
		else {
			Files.copy(tar, target);
			if (!WINDOWS && (entry.getMode() & 0100) != 0) {
				Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
			}
		}
	}

}
