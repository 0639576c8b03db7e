package org.lantu.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.jspecify.annotations.Nullable;
import org.lantu.archive.locking.ArchiveLock;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads an archive, and refuses one that is not whole, was altered or came of a later
 * portal.
 */
public final class ArchiveReader implements AutoCloseable {

	private static final int BUFFER = 1 << 16;

	private final Path file;

	private final ZipFile zip;

	private final @Nullable ArchiveLock lock;

	private final ArchiveManifest manifest;

	private ArchiveReader(Path file, ZipFile zip, @Nullable String password) {
		this.file = file;
		this.zip = zip;
		ArchiveHead head = head();
		this.lock = (head.lock() != null) ? lock(head.lock(), password) : null;
		this.manifest = readManifest();
	}

	/**
	 * Opens an archive and reads what it says that it holds.
	 * @param password what opens it; an open one needs none
	 */
	public static ArchiveReader open(Path file, @Nullable String password) {
		if (!Files.isRegularFile(file)) {
			throw new ArchiveFault("missing", file.toString());
		}
		ZipFile zip = null;
		try {
			zip = new ZipFile(file.toFile());
			return new ArchiveReader(file, zip, password);
		}
		catch (ZipException ex) {
			throw new ArchiveFault("truncated", file.toString());
		}
		catch (IOException ex) {
			throw new ArchiveFault("unreadable", file.toString(), String.valueOf(ex.getMessage()));
		}
		catch (RuntimeException ex) {
			closeQuietly(Objects.requireNonNull(zip));
			throw ex;
		}
	}

	private ArchiveHead head() {
		ZipEntry entry = this.zip.getEntry(ArchiveHead.NAME);
		if (entry == null) {
			throw new ArchiveFault("foreign", this.file.toString());
		}
		ArchiveHead head = parsed(ArchiveHead.NAME, checked(entry), ArchiveHead.class);
		if (head.lantu() > ArchiveHead.FORMAT) {
			throw new ArchiveFault("format", this.file.toString(), head.lantu(), ArchiveHead.FORMAT);
		}
		return head;
	}

	private ArchiveLock lock(ArchiveLock.Salted head, @Nullable String password) {
		if (password == null) {
			throw new ArchiveFault("locked", this.file.toString());
		}
		try {
			return ArchiveLock.of(head, password);
		}
		catch (IllegalArgumentException ex) {
			throw new ArchiveFault("altered", ArchiveHead.NAME);
		}
	}

	private ArchiveManifest readManifest() {
		byte[] content = checked(entry(ArchiveManifest.NAME));
		if (this.lock == null) {
			return parsed(ArchiveManifest.NAME, content, ArchiveManifest.class);
		}
		try {
			return parsed(ArchiveManifest.NAME, read(ArchiveManifest.NAME), ArchiveManifest.class);
		}
		catch (ArchiveFault ex) {
			throw new ArchiveFault("password", this.file.toString());
		}
	}

	private <T> T parsed(String name, byte[] content, Class<T> type) {
		try {
			return JsonMapper.builder().build().readValue(content, type);
		}
		catch (JacksonException ex) {
			throw new ArchiveFault("altered", name);
		}
	}

	/** What nobody else vouches for is held against the checksum of the file. */
	private byte[] checked(ZipEntry entry) {
		byte[] content = raw(entry);
		CRC32 checksum = new CRC32();
		checksum.update(content);
		if (checksum.getValue() != entry.getCrc()) {
			throw new ArchiveFault("altered", entry.getName());
		}
		return content;
	}

	private byte[] raw(ZipEntry entry) {
		try (InputStream in = this.zip.getInputStream(entry)) {
			return in.readAllBytes();
		}
		catch (IOException ex) {
			throw new ArchiveFault("altered", entry.getName());
		}
	}

	private ZipEntry entry(String name) {
		ZipEntry entry = this.zip.getEntry(name);
		if (entry == null) {
			throw new ArchiveFault("lacks", this.file.toString(), name);
		}
		return entry;
	}

	public ArchiveManifest manifest() {
		return this.manifest;
	}

	/** Reads all of it once, and refuses what is not as the manifest says. */
	void verify() {
		Map<String, String> expected = new TreeMap<>();
		this.manifest.tables().forEach((table) -> expected.put(table.entry(), table.sha256()));
		this.manifest.files().forEach((kept) -> expected.put(kept.name(), kept.sha256()));
		expected.keySet().forEach(this::entry);
		Set<String> unknown = new HashSet<>();
		this.zip.stream().map(ZipEntry::getName).forEach(unknown::add);
		unknown.removeAll(expected.keySet());
		unknown.removeAll(Set.of(ArchiveHead.NAME, ArchiveManifest.NAME));
		if (!unknown.isEmpty()) {
			throw new ArchiveFault("altered", unknown.iterator().next());
		}
		expected.forEach((name, sha256) -> {
			Digests digests = new Digests();
			try (InputStream in = new DigestInputStream(content(name), digests.digest())) {
				in.transferTo(OutputStream.nullOutputStream());
			}
			catch (IOException ex) {
				throw new ArchiveFault("altered", name);
			}
			if (!digests.hex().equals(sha256)) {
				throw new ArchiveFault("altered", name);
			}
		});
	}

	/** The content of an entry; whoever reads on past an alteration is refused. */
	InputStream content(String name) throws IOException {
		InputStream in = this.zip.getInputStream(entry(name));
		return new BufferedInputStream(
				(this.lock != null) ? new GZIPInputStream(this.lock.unlocking(in, name), BUFFER) : in, BUFFER);
	}

	private byte[] read(String name) {
		try (InputStream in = content(name)) {
			return in.readAllBytes();
		}
		catch (IOException ex) {
			throw new ArchiveFault("altered", name);
		}
	}

	/** The files that lay beside the database, by entry. */
	Map<String, byte[]> files() {
		Map<String, byte[]> files = new TreeMap<>();
		this.manifest.files().forEach((kept) -> files.put(kept.name(), read(kept.name())));
		return files;
	}

	@Override
	public void close() {
		closeQuietly(this.zip);
	}

	private static void closeQuietly(ZipFile zip) {
		try {
			zip.close();
		}
		catch (IOException ex) {
			// it was only read
		}
	}

}
