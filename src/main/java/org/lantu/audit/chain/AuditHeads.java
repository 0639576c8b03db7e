package org.lantu.audit.chain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.lantu.platform.LantuProperties;

import org.springframework.stereotype.Component;

/**
 * The heads that the chain had, in a file of the data directory: a line each, with the
 * time, the number and the link. A chain that is shorter than one of them was cut.
 */
@Component
class AuditHeads {

	private static final int MOST = 10_000;

	private final Path file;

	AuditHeads(LantuProperties properties) {
		this.file = properties.dataDir().resolve("audit-heads.txt");
	}

	/** The heads that are known, the earliest first. */
	synchronized List<Head> all() {
		return lines().stream()
			.map((line) -> line.split(" "))
			.filter((parts) -> parts.length == 3 && parts[1].matches("[0-9]{1,18}") && parts[2].matches("[0-9a-f]{64}"))
			.map((parts) -> new Head(Long.parseLong(parts[1]), parts[2]))
			.toList();
	}

	/** Notes a head; of very many, the older half is left to the log. */
	synchronized void note(Instant now, Head head) {
		try {
			Files.createDirectories(Objects.requireNonNull(this.file.toAbsolutePath().getParent()));
			List<String> lines = lines();
			if (lines.size() >= MOST) {
				Path shorter = this.file.resolveSibling("audit-heads.new");
				Files.writeString(shorter,
						lines.stream().skip(MOST / 2).map((line) -> line + "\n").collect(Collectors.joining()));
				Files.move(shorter, this.file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
			}
			Files.writeString(this.file, now + " " + head.number() + " " + head.mac() + "\n", StandardOpenOption.CREATE,
					StandardOpenOption.APPEND);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private List<String> lines() {
		try {
			return Files.exists(this.file) ? Files.readAllLines(this.file) : List.of();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
