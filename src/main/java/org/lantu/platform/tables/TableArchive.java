package org.lantu.platform.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * An archive (.zip) that is sent while it is written, and tells no time: with the same
 * content it is the same file.
 */
public final class TableArchive {

	/** The first moment that such an archive can tell. */
	private static final LocalDateTime NO_MOMENT = LocalDateTime.parse("1980-01-01T00:00");

	private final ZipOutputStream zip;

	public TableArchive(OutputStream output) {
		this.zip = new ZipOutputStream(output, StandardCharsets.UTF_8);
	}

	/** Adds a file. */
	public void add(String name, byte[] content) throws IOException {
		open(name).write(content);
		close();
	}

	/** Adds a table as CSV. */
	public void add(String name, TableSheet table) throws IOException {
		Csv csv = Csv.forPeople(open(name));
		table.write(csv);
		csv.flush();
		close();
	}

	/** Begins a file. */
	OutputStream open(String name) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		entry.setTimeLocal(NO_MOMENT);
		this.zip.putNextEntry(entry);
		return this.zip;
	}

	void close() throws IOException {
		this.zip.closeEntry();
	}

	/** Ends the archive. */
	public void end() throws IOException {
		this.zip.finish();
	}

}
