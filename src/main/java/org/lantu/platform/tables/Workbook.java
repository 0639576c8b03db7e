package org.lantu.platform.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.jspecify.annotations.Nullable;

/**
 * Writes tables as the sheets of a workbook (.xlsx), row by row. Libraries for it keep
 * texts or rows to the end, and write the moment into the file.
 */
final class Workbook {

	/** So many rows has a sheet; what is left goes on another one. */
	private static final int MOST_ROWS = 1_048_576;

	/** The first moment that such an archive can tell. */
	private static final LocalDateTime NO_MOMENT = LocalDateTime.parse("1980-01-01T00:00");

	private final ZipOutputStream zip;

	private final List<String> sheets = new ArrayList<>();

	private final int mostRows;

	Workbook(OutputStream output) {
		this(output, MOST_ROWS);
	}

	Workbook(OutputStream output, int mostRows) {
		this.zip = new ZipOutputStream(output, StandardCharsets.UTF_8);
		this.mostRows = mostRows;
	}

	/** Writes a table as a sheet, or as several where it has too many rows for one. */
	void sheet(String name, TableSheet table) throws IOException {
		Writer xml = new OutputStreamWriter(this.zip, StandardCharsets.UTF_8);
		Parts parts = new Parts(name, table.head(), xml);
		table.write(parts);
		parts.sheet.end();
		this.zip.closeEntry();
	}

	/** Ends the file. */
	void end() throws IOException {
		part("xl/workbook.xml", WorkbookParts.workbook(this.sheets));
		part("xl/_rels/workbook.xml.rels", WorkbookParts.workbookRelations(this.sheets.size()));
		part("xl/styles.xml", WorkbookParts.styles());
		part("_rels/.rels", WorkbookParts.packageRelations());
		part("[Content_Types].xml", WorkbookParts.contentTypes(this.sheets.size()));
		this.zip.finish();
	}

	private void part(String name, String xml) throws IOException {
		open(name);
		this.zip.write(xml.getBytes(StandardCharsets.UTF_8));
		this.zip.closeEntry();
	}

	private void open(String name) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		entry.setTimeLocal(NO_MOMENT);
		this.zip.putNextEntry(entry);
	}

	private void openSheet(String name) throws IOException {
		this.sheets.add(name);
		open("xl/worksheets/sheet" + this.sheets.size() + ".xml");
	}

	/** The sheets of one table, each with its head. */
	private final class Parts implements TableRows {

		private final String name;

		private final List<String> head;

		private final Writer xml;

		private WorkbookSheet sheet;

		private int number = 1;

		Parts(String name, List<String> head, Writer xml) throws IOException {
			this.name = name;
			this.head = head;
			this.xml = xml;
			openSheet(name);
			this.sheet = new WorkbookSheet(xml);
		}

		@Override
		public void row(List<? extends @Nullable Object> cells) {
			try {
				if (this.sheet.rows() == Workbook.this.mostRows) {
					this.sheet.end();
					Workbook.this.zip.closeEntry();
					this.number++;
					openSheet(this.name + " " + this.number);
					this.sheet = new WorkbookSheet(this.xml);
					this.sheet.row(this.head);
				}
				this.sheet.row(cells);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}
