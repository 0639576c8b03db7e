package org.lantu.platform.availability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.lantu.platform.LantuProperties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Whether the disk of an embedded database has room for more. It is looked at once a
 * second at most; of a database elsewhere nothing is known here.
 */
@Component
public final class DiskSpace {

	private static final Logger logger = LoggerFactory.getLogger(DiskSpace.class);

	private static final long GOOD_FOR = Duration.ofSeconds(1).toNanos();

	private final Path directory;

	private final long least;

	private boolean low;

	private long lookedAt = System.nanoTime() - GOOD_FOR;

	DiskSpace(LantuProperties properties, @Value("${lantu.least-disk:200MB}") DataSize least) {
		this.directory = properties.dataDir().toAbsolutePath();
		this.least = least.toBytes();
	}

	/** Whether so little is left that nothing more should be written. */
	public synchronized boolean isLow() {
		if (System.nanoTime() - this.lookedAt >= GOOD_FOR) {
			boolean before = this.low;
			this.low = Files.exists(this.directory.resolve("postgres")) && free() < this.least;
			this.lookedAt = System.nanoTime();
			if (this.low && !before) {
				logger.error("The disk of {} has less than {} MB left: entering is paused until there is room",
						this.directory, DataSize.ofBytes(this.least).toMegabytes());
			}
		}
		return this.low;
	}

	private long free() {
		try {
			return Files.getFileStore(this.directory).getUsableSpace();
		}
		catch (IOException ex) {
			logger.debug("The disk cannot be asked", ex);
			return Long.MAX_VALUE;
		}
	}

}
