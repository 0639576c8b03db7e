package org.lantu.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** Says what a disk does not take, and leaves no half file on it. */
final class Disk {

	private Disk() {
	}

	/** Why a file cannot be written in its place. */
	static ArchiveFault fault(IOException ex, Path place) {
		String reason = String.valueOf((ex instanceof FileSystemException failure && failure.getReason() != null)
				? failure.getReason() : ex.getMessage());
		String folder = String.valueOf(place.getParent());
		String said = reason.toLowerCase(Locale.ROOT);
		if (said.contains("no space") || said.contains("not enough space") || said.contains("quota")) {
			return new ArchiveFault("full", folder);
		}
		return new ArchiveFault((ex instanceof AccessDeniedException) ? "forbidden" : "unwritable", folder, reason);
	}

	static void remove(@Nullable Path part) {
		if (part != null) {
			try {
				Files.deleteIfExists(part);
			}
			catch (IOException ex) {
				throw new UncheckedIOException("The unfinished file " + part + " cannot be removed", ex);
			}
		}
	}

}
