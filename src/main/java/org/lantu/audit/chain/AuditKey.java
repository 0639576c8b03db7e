package org.lantu.audit.chain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

import javax.crypto.spec.SecretKeySpec;

import org.jspecify.annotations.Nullable;
import org.lantu.platform.LantuProperties;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * The key of the seals: as set, or from a file of the data directory that only its owner
 * may read. It is never in the database.
 */
@Component
class AuditKey {

	static final String ALGORITHM = "HmacSHA256";

	private static final int BYTES = 32;

	private final SecretKeySpec key;

	AuditKey(@Value("${lantu.audit.key:#{null}}") @Nullable String set, LantuProperties properties,
			Environment environment) {
		Path file = properties.dataDir().resolve("audit.key");
		if (set == null && !Files.exists(file) && environment.matchesProfiles("command")) {
			throw new IllegalStateException(
					"There is no key of the audit trail: set lantu.audit.key, or --lantu.data-dir "
							+ "to the directory of the portal");
		}
		String hex = (set != null) ? set : kept(file);
		if (!hex.matches("[0-9a-fA-F]{64,}")) {
			throw new IllegalStateException(
					"The key of the audit trail (lantu.audit.key, or audit.key in the data directory) has to be at least 64 hexadecimal digits");
		}
		this.key = new SecretKeySpec(HexFormat.of().parseHex(hex), ALGORITHM);
	}

	private static String kept(Path file) {
		try {
			if (!Files.exists(file)) {
				make(file);
			}
			return Files.readString(file).strip();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The key of the audit trail cannot be kept in " + file, ex);
		}
	}

	private static void make(Path file) throws IOException {
		Files.createDirectories(file.toAbsolutePath().getParent());
		byte[] fresh = new byte[BYTES];
		new SecureRandom().nextBytes(fresh);
		Path written = Files.createTempFile(file.toAbsolutePath().getParent(), "audit-", ".key");
		if (Files.getFileStore(written).supportsFileAttributeView("posix")) {
			Files.setPosixFilePermissions(written, PosixFilePermissions.fromString("rw-------"));
		}
		Files.writeString(written, HexFormat.of().formatHex(fresh), StandardOpenOption.TRUNCATE_EXISTING);
		try {
			Files.move(written, file);
		}
		catch (FileAlreadyExistsException ex) {
			// another portal was first
			Files.delete(written);
		}
	}

	SecretKeySpec key() {
		return this.key;
	}

}
