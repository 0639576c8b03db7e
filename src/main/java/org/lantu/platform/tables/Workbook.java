package org.lantu.platform.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Writes tables as the sheets of a workbook (.xlsx), row by row. Libraries for it keep
 * texts or rows to the end, and write the moment into the file.
 */
final class Workbook {

	/** So many rows has a sheet; what is left goes on another one. */
	private static final int MOST_ROWS = 1_048_576;

	private final TableArchive archive;

	private final List<String> sheets = new ArrayList<>();

	private final int mostRows;

	Workbook(OutputStream output) {
		this(output, MOST_ROWS);
	}

	Workbook(OutputStream output, int mostRows) {
		this.archive = new TableArchive(output);
		this.mostRows = mostRows;
	}

	/** Writes a table as a sheet, or as several where it has too many rows for one. */
	void sheet(String name, TableSheet table) throws IOException {
		Parts parts = new Parts(name, table.head());
		table.write(parts);
		parts.sheet.end();
		this.archive.close();
	}

	/** Ends the file. */
	void end() throws IOException {
		part("xl/workbook.xml", WorkbookParts.workbook(this.sheets));
		part("xl/_rels/workbook.xml.rels", WorkbookParts.workbookRelations(this.sheets.size()));
		part("xl/styles.xml", WorkbookParts.styles());
		part("_rels/.rels", WorkbookParts.packageRelations());
		part("[Content_Types].xml", WorkbookParts.contentTypes(this.sheets.size()));
		this.archive.end();
	}

	private void part(String name, String xml) throws IOException {
		this.archive.add(name, xml.getBytes(StandardCharsets.UTF_8));
	}

	private Writer openSheet(String name) throws IOException {
		this.sheets.add(name);
		return new OutputStreamWriter(this.archive.open("xl/worksheets/sheet" + this.sheets.size() + ".xml"),
				StandardCharsets.UTF_8);
	}

	/** The sheets of one table, each with its head. */
	private final class Parts implements TableRows {

		private final String name;

		private final List<String> head;

		private WorkbookSheet sheet;

		private int number = 1;

		Parts(String name, List<String> head) throws IOException {
			this.name = name;
			this.head = head;
			this.sheet = new WorkbookSheet(openSheet(name));
		}

		@Override
		public void row(List<? extends @Nullable Object> cells) {
			try {
				if (this.sheet.rows() == Workbook.this.mostRows) {
					this.sheet.end();
					Workbook.this.archive.close();
					this.number++;
					this.sheet = new WorkbookSheet(openSheet(this.name + " " + this.number));
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
