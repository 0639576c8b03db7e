package org.lantu.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** Says what a disk does not take, and leaves no half file on it. */
public final class Disk {

	/** PostgreSQL takes so much at once for its log. */
	private static final long LEAST = 16 << 20;

	private static final String DISK_FULL = "53100";

	private Disk() {
	}

	/** Why a file cannot be written in its place. */
	static ArchiveFault fault(IOException ex, Path place) {
		String reason = String.valueOf((ex instanceof FileSystemException failure && failure.getReason() != null)
				? failure.getReason() : ex.getMessage());
		String folder = String.valueOf(place.getParent());
		if (tellsOfRoom(reason)) {
			return new ArchiveFault("full", folder);
		}
		return new ArchiveFault((ex instanceof AccessDeniedException) ? "forbidden" : "unwritable", folder, reason);
	}

	/**
	 * Whether something failed as there was no room for it in a folder. What is wrong
	 * with an archive is so wherever it lies; what else fails where there is no room left
	 * is taken to have failed for it, whatever it says.
	 */
	public static boolean isFull(Exception failure, Path folder) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (tellsOfRoom(String.valueOf(cause.getMessage()))
					|| (cause instanceof SQLException refusal && DISK_FULL.equals(refusal.getSQLState()))) {
				return true;
			}
		}
		if (failure instanceof ArchiveFault) {
			return false;
		}
		try {
			return Files.getFileStore(folder).getUsableSpace() < LEAST;
		}
		catch (IOException ex) {
			return false;
		}
	}

	private static boolean tellsOfRoom(String reason) {
		String said = reason.toLowerCase(Locale.ROOT);
		return said.contains("no space") || said.contains("not enough space") || said.contains("quota");
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
