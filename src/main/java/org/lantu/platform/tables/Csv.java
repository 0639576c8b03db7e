package org.lantu.platform.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;

/**
 * Writes rows as CSV (RFC 4180): verbatim for programs, or as a file that a spreadsheet
 * opens in UTF-8 and of which it takes no text for a formula.
 */
public final class Csv implements TableRows {

	public static final MediaType TYPE = new MediaType("text", "csv");

	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private final CsvWriter csv;

	private final boolean guarded;

	private Csv(Writer text, boolean guarded) {
		this.csv = CsvWriter.builder().build(text);
		this.guarded = guarded;
	}

	/** Writes every value as it is: what programs read must stay what it was. */
	public static Csv verbatim(OutputStream output) {
		return new Csv(new OutputStreamWriter(output, StandardCharsets.UTF_8), false);
	}

	/** Begins a file for people. */
	static Csv forPeople(OutputStream output) throws IOException {
		Writer text = new OutputStreamWriter(output, StandardCharsets.UTF_8);
		text.write(BYTE_ORDER_MARK);
		return new Csv(text, true);
	}

	/** What a cell of a file for people said before it was guarded. */
	public static String unguarded(String cell) {
		return SpreadsheetText.unguarded(cell);
	}

	@Override
	public void row(List<? extends @Nullable Object> cells) {
		this.csv.writeRecord(cells.stream().map(this::cell).toList());
	}

	public void flush() throws IOException {
		this.csv.flush();
	}

	private String cell(@Nullable Object value) {
		if (value == null) {
			return "";
		}
		if (value instanceof BigDecimal number) {
			return number.toPlainString();
		}
		String text = value.toString();
		return (this.guarded && !(value instanceof Number)) ? SpreadsheetText.guarded(text) : text;
	}

}
