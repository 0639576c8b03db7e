package org.lantu.platform.bodies;

import java.time.Duration;

/**
 * How many bodies are read at once, and for how long.
 *
 * @param atOnce how many in all: fewer than the server has threads, the rest is for pages
 * @param byAddress how many of one client
 * @param files how many of them may be files that are sent in
 * @param filesByAddress how many of these of one client
 * @param atLeast how long a body may take, however short it is
 * @param bytesPerSecond how many more bytes give it a second more
 */
record BodyLimits(int atOnce, int byAddress, int files, int filesByAddress, Duration atLeast, int bytesPerSecond) {

	static final BodyLimits OF_THREADS = new BodyLimits(64, 16, 8, 2, Duration.ofSeconds(15), 8192);

	static final BodyLimits OF_VIRTUAL_THREADS = new BodyLimits(1000, 32, 16, 2, Duration.ofSeconds(15), 8192);

	/** How long a body may have taken of which so much has come. */
	long nanos(long bytes) {
		return this.atLeast.plusSeconds(bytes / this.bytesPerSecond).toNanos();
	}

}
