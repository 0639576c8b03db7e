package org.lantu.planning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file as it was looked at.
 *
 * @param name its name within the folder
 * @param digest of what stands in it
 */
record CheckedFile(String name, String digest) {

	static CheckedFile of(Path file, Path folder) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
			return new CheckedFile(
					file.startsWith(folder) ? folder.relativize(file).toString() : file.getFileName().toString(),
					HexFormat.of().formatHex(digest));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** A file as {@link #text} writes it. */
	static CheckedFile parse(String text) {
		int space = text.indexOf(' ');
		return new CheckedFile(text.substring(space + 1), text.substring(0, Math.max(space, 0)));
	}

	/** In one line: the digest, then the name. */
	String text() {
		return this.digest + " " + this.name;
	}

}
