package org.lantu.admin.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What the portal's process says of itself and of the disk it writes to.
 *
 * @param version of the portal; none where it was not started from its jar
 * @param heapUsed of memory for objects, in bytes
 * @param heapMost as much of it as there may be
 * @param diskFree on the disk of the data directory, in bytes
 */
record ProcessState(@Nullable String version, Runtime.Version java, Instant started, long heapUsed, long heapMost,
		long diskFree, long diskAll) {

	/** As it is now. */
	static ProcessState now(Path data) {
		MemoryUsage heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
		try {
			FileStore disk = Files.getFileStore(existing(data.toAbsolutePath()));
			return new ProcessState(ProcessState.class.getPackage().getImplementationVersion(), Runtime.version(),
					Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime()), heap.getUsed(),
					heap.getMax(), disk.getUsableSpace(), disk.getTotalSpace());
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The disk of %s cannot be asked".formatted(data), ex);
		}
	}

	/** A portal with a database elsewhere may have no data directory yet. */
	private static Path existing(Path path) {
		Path parent = path.getParent();
		return (Files.exists(path) || parent == null) ? path : existing(parent);
	}

}
