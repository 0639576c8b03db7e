package org.lantu.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.util.FileSystemUtils;

/** The portal's own directory, which one portal at a time may hold. */
final class DataDirectory implements AutoCloseable {

	private final Path path;

	private final FileChannel lockFile;

	private DataDirectory(Path path, FileChannel lockFile) {
		this.path = path;
		this.lockFile = lockFile;
	}

	/**
	 * Makes the directory where it is missing and holds it until closed.
	 * @param patience how long to wait for another portal that is about to stop
	 */
	static DataDirectory hold(Path directory, Duration patience) {
		Path path = directory.toAbsolutePath().normalize();
		FileChannel channel = null;
		try {
			Files.createDirectories(path);
			channel = FileChannel.open(path.resolve("portal.lock"), StandardOpenOption.CREATE, StandardOpenOption.READ,
					StandardOpenOption.WRITE);
			if (!lock(channel, patience)) {
				String holder = content(channel);
				channel.close();
				throw new StartupFailure(
						"Another Lantu portal%s is running on the data directory %s."
							.formatted(holder.isBlank() ? "" : " (process " + holder.strip() + ")", path),
						"Stop that portal, or start this one on another directory with --lantu.data-dir=DIR.");
			}
			channel.truncate(0);
			channel
				.write(ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8)));
			return new DataDirectory(path, channel);
		}
		catch (IOException ex) {
			closeQuietly(channel);
			throw new StartupFailure("The data directory %s cannot be written: %s.".formatted(path, reason(ex)),
					"Make it writable for this user, or choose another one with --lantu.data-dir=DIR.", ex);
		}
	}

	private static boolean lock(FileChannel channel, Duration patience) throws IOException {
		long deadline = System.nanoTime() + patience.toNanos();
		while (true) {
			if (tryLock(channel) != null) {
				return true;
			}
			if (System.nanoTime() >= deadline) {
				return false;
			}
			PollInterval.pass();
		}
	}

	private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
		try {
			// the byte behind the text, so that others may read the text everywhere
			return channel.tryLock(Long.MAX_VALUE - 1, 1, false);
		}
		catch (OverlappingFileLockException ex) {
			return null;
		}
	}

	private static String content(FileChannel channel) throws IOException {
		ByteBuffer buffer = ByteBuffer.allocate(20);
		channel.read(buffer, 0);
		return new String(buffer.array(), 0, buffer.position(), StandardCharsets.UTF_8);
	}

	/** What an I/O error means, without the path that the sentence around it names. */
	static String reason(IOException ex) {
		if (ex instanceof AccessDeniedException) {
			return "permission denied";
		}
		if (ex instanceof FileAlreadyExistsException) {
			return "a file of that name is in the way";
		}
		if (ex instanceof NoSuchFileException) {
			return "there is no such place";
		}
		if (ex instanceof FileSystemException failure && failure.getReason() != null) {
			return lowerFirst(failure.getReason());
		}
		return (ex.getMessage() != null) ? lowerFirst(ex.getMessage()) : ex.getClass().getSimpleName();
	}

	private static String lowerFirst(String text) {
		return text.isEmpty() ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
	}

	Path path() {
		return this.path;
	}

	Path resolve(String name) {
		return this.path.resolve(name);
	}

	/** Has a change of names in it outlive a cut of the power. */
	void force() {
		try (FileChannel channel = FileChannel.open(this.path, StandardOpenOption.READ)) {
			channel.force(true);
		}
		catch (IOException ex) {
			// not every system can force a directory; then it keeps its own order
		}
	}

	/** Removes what begins with the name and was left half-made, as far as it can. */
	void removeLeftovers(String prefix) {
		try (Stream<Path> entries = Files.list(this.path)) {
			entries.filter((entry) -> entry.getFileName().toString().startsWith(prefix)).forEach(this::remove);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Removes what is in it, as far as it can. */
	void remove(Path entry) {
		try {
			FileSystemUtils.deleteRecursively(entry);
		}
		catch (IOException | UncheckedIOException | ReadOnlyFileSystemException ex) {
			// still written to by a process of the portal that was killed: next time
		}
	}

	@Override
	public void close() {
		closeQuietly(this.lockFile);
	}

	private static void closeQuietly(@Nullable FileChannel channel) {
		if (channel != null) {
			try {
				channel.close();
			}
			catch (IOException ex) {
				// the lock ends with the process at the latest
			}
		}
	}

}
