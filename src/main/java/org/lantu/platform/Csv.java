package org.lantu.platform;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

import de.siegmar.fastcsv.writer.CsvWriter;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Writes rows as CSV (RFC 4180): verbatim for programs, or as a file that a spreadsheet
 * opens in UTF-8 and of which it takes no text for a formula.
 */
public final class Csv {

	public static final MediaType TYPE = new MediaType("text", "csv");

	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private static final String FORMULA_STARTS = "=+-@\t\r";

	private final CsvWriter csv;

	private final boolean guarded;

	private Csv(CsvWriter csv, boolean guarded) {
		this.csv = csv;
		this.guarded = guarded;
	}

	/** Writes every value as it is: what programs read must stay what it was. */
	public static Csv verbatim(OutputStream output) {
		return new Csv(CsvWriter.builder().build(new OutputStreamWriter(output, StandardCharsets.UTF_8)), false);
	}

	/** A file for people, to be saved under a name. */
	public static ResponseEntity<byte[]> file(String name, List<String> head, List<List<@Nullable Object>> rows) {
		return file(name, text(head, rows).getBytes(StandardCharsets.UTF_8));
	}

	/** The same, of rows that are written as they are read. */
	public static ResponseEntity<byte[]> file(String name, List<String> head, Consumer<Csv> rows) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		Writer text = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
		Csv csv = new Csv(CsvWriter.builder().build(text), true);
		try {
			text.write(BYTE_ORDER_MARK);
			csv.row(head);
			rows.accept(csv);
			csv.flush();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return file(name, bytes.toByteArray());
	}

	private static ResponseEntity<byte[]> file(String name, byte[] bytes) {
		return ResponseEntity.ok()
			.contentType(new MediaType(TYPE, StandardCharsets.UTF_8))
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(name + ".csv").build().toString())
			.body(bytes);
	}

	/** What a file for people holds. */
	public static String text(List<String> head, List<List<@Nullable Object>> rows) {
		StringWriter text = new StringWriter();
		text.write(BYTE_ORDER_MARK);
		Csv csv = new Csv(CsvWriter.builder().bufferSize(0).build(text), true);
		csv.row(head);
		rows.forEach(csv::row);
		return text.toString();
	}

	/** Writes a row; {@code null} is an empty cell. */
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
		boolean formula = this.guarded && !(value instanceof Number) && !text.isEmpty()
				&& FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
		return formula ? "'" + text : text;
	}

}
