package org.lantu.platform;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

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

	/**
	 * A file for people, to be saved under a name; it is sent while its rows are read, so
	 * that a large one takes no more memory than a small one.
	 *
	 * @param rows writes them
	 */
	public record File(String name, List<String> head, Consumer<Csv> rows) {

		public File(String name, List<String> head, List<List<@Nullable Object>> rows) {
			this(name, head, (csv) -> rows.forEach(csv::row));
		}

		/** Answers with the file. */
		public void send(HttpServletResponse response) throws IOException {
			response.setContentType(new MediaType(TYPE, StandardCharsets.UTF_8).toString());
			response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(this.name + ".csv").build().toString());
			Writer text = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
			text.write(BYTE_ORDER_MARK);
			Csv csv = new Csv(CsvWriter.builder().build(text), true);
			csv.row(this.head);
			this.rows.accept(csv);
			csv.flush();
		}

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
