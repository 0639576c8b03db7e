package org.lantu.archive;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.jspecify.annotations.Nullable;
import org.lantu.archive.locking.ArchiveLock;
import org.lantu.platform.roles.DatabaseLogin;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.util.StreamUtils;

/**
 * Writes an archive of one state of the database, while others go on writing to it.
 */
public final class ArchiveWriter {

	private static final int BUFFER = 1 << 16;

	private final DatabaseLogin database;

	private final KeptFiles beside;

	private final JsonMapper json = JsonMapper.builder().build();

	public ArchiveWriter(DatabaseLogin database, KeptFiles beside) {
		this.database = database;
		this.beside = beside;
	}

	/**
	 * Writes it beside its place and moves it there when it is whole.
	 * @param password what locks it; none for an open one
	 * @return what it holds
	 */
	public ArchiveManifest write(Path file, @Nullable String password, Instant now) throws SQLException {
		Path place = file.toAbsolutePath().normalize();
		if (Files.exists(place)) {
			throw new ArchiveFault("exists", place.toString());
		}
		Path part = null;
		try {
			Files.createDirectories(place.getParent());
			part = Files.createTempFile(place.getParent(), ".lantu-", ".part");
			ArchiveManifest manifest = writeTo(part, password, now);
			try (FileChannel written = FileChannel.open(part, StandardOpenOption.WRITE)) {
				written.force(true);
			}
			Files.move(part, place);
			return manifest;
		}
		catch (IOException ex) {
			throw Disk.fault(ex, place);
		}
		finally {
			Disk.remove(part);
		}
	}

	private ArchiveManifest writeTo(Path part, @Nullable String password, Instant now)
			throws IOException, SQLException {
		ArchiveLock lock = (password != null) ? ArchiveLock.make(password) : null;
		// before the state is taken: a head that is later than the trail would tell of a
		// cut
		Map<String, byte[]> files = this.beside.read(lock != null);
		try (Connection connection = this.database.dataSource().getConnection();
				ZipOutputStream zip = new ZipOutputStream(
						new BufferedOutputStream(Files.newOutputStream(part), BUFFER))) {
			connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
			connection.setReadOnly(true);
			connection.setAutoCommit(false);
			ArchiveTables.settle(connection);
			Entries entries = new Entries(zip, lock);
			entries.plain(ArchiveHead.NAME, this.json
				.writeValueAsBytes(new ArchiveHead(ArchiveHead.FORMAT, (lock != null) ? lock.head() : null)));
			List<ArchiveManifest.Kept> kept = new ArrayList<>();
			for (Map.Entry<String, byte[]> each : files.entrySet()) {
				kept.add(new ArchiveManifest.Kept(each.getKey(),
						entries.write(each.getKey(), (out) -> out.write(each.getValue()))));
			}
			List<ArchiveManifest.Table> tables = new ArrayList<>();
			for (ArchiveTable table : ArchiveTables.of(connection).values()) {
				tables.add(entries.table(connection, table));
			}
			ArchiveManifest manifest = manifest(connection, now, tables, kept);
			entries.write(ArchiveManifest.NAME, (out) -> out.write(this.json.writeValueAsBytes(manifest)));
			connection.rollback();
			return manifest;
		}
	}

	private static ArchiveManifest manifest(Connection connection, Instant now, List<ArchiveManifest.Table> tables,
			List<ArchiveManifest.Kept> kept) throws SQLException {
		try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery("""
				SELECT (SELECT version FROM flyway_schema_history WHERE version IS NOT NULL AND success
						ORDER BY string_to_array(version, '.')::int[] DESC LIMIT 1),
					(SELECT coalesce(max(number), 0) FROM edition), current_setting('server_version')""")) {
			row.next();
			// counters move on outside the state: read last, none is behind it
			return new ArchiveManifest(row.getString(1), row.getLong(2),
					ArchiveWriter.class.getPackage().getImplementationVersion(), row.getString(3), now, tables,
					ArchiveTables.sequences(connection), kept, ArchiveTables.LEFT_OUT);
		}
	}

	/** The entries of the file that is written. */
	private record Entries(ZipOutputStream zip, @Nullable ArchiveLock lock) {

		void plain(String name, byte[] content) throws IOException {
			this.zip.putNextEntry(new ZipEntry(name));
			this.zip.write(content);
			this.zip.closeEntry();
			this.zip.setLevel((this.lock != null) ? Deflater.NO_COMPRESSION : Deflater.BEST_SPEED);
		}

		/** Yields the SHA-256 of what was written. */
		String write(String name, Content content) throws IOException, SQLException {
			this.zip.putNextEntry(new ZipEntry(name));
			OutputStream entry = StreamUtils.nonClosing(this.zip);
			Digests digests = new Digests();
			try (OutputStream out = new BufferedOutputStream(new DigestOutputStream(
					(this.lock != null) ? new GZIPOutputStream(this.lock.locking(entry, name), BUFFER) : entry,
					digests.digest()), BUFFER)) {
				content.writeTo(out);
			}
			this.zip.closeEntry();
			return digests.hex();
		}

		ArchiveManifest.Table table(Connection connection, ArchiveTable table) throws IOException, SQLException {
			ArchiveManifest.Table named = new ArchiveManifest.Table(table.name(), table.columns(), 0, "");
			long[] rows = new long[1];
			String sha256 = write(named.entry(), (out) -> rows[0] = ArchiveTables.copy(connection, table, out));
			return new ArchiveManifest.Table(table.name(), table.columns(), rows[0], sha256);
		}

	}

	/** What stands in an entry. */
	private interface Content {

		void writeTo(OutputStream out) throws IOException, SQLException;

	}

}
