package org.lantu.entry.files.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import org.lantu.platform.tables.Csv;

/**
 * Reads a text of rows, parted by commas, semicolons or tabs.
 */
final class TextSheet {

	private static final char[] SEPARATORS = { '\t', ';', ',' };

	/** A line that is longer is not read to its end. */
	private static final int LARGEST_BUFFER = 1 << 22;

	/** So many lines tell by what the cells are parted. */
	private static final int SAMPLE = 20;

	private TextSheet() {
	}

	static void read(TextFile text, CellBudget budget, SheetReader sheet) {
		if (text.binary()) {
			throw new RefusedFileException("binary");
		}
		sheet.sheet("", false);
		int lines = 0;
		int last = 0;
		try (CsvReader<CsvRecord> reader = CsvReader.builder()
			.fieldSeparator(separator(text.beginning()))
			.maxBufferSize(LARGEST_BUFFER)
			.ofCsvRecord(text.reader())) {
			for (CsvRecord row : reader) {
				List<String> cells = new ArrayList<>();
				int number = Math.toIntExact(row.getStartingLineNumber());
				for (int at = 0; at < row.getFieldCount(); at++) {
					cells.add(Csv.unguarded(row.getField(at).strip()).strip());
				}
				if (cells.stream().anyMatch((cell) -> !cell.isEmpty())) {
					sheet.line(new ReadSheet.Line(number, false, kept(number, cells, budget), Map.of()));
					lines++;
					last = number;
				}
			}
		}
		catch (CsvParseException ex) {
			throw new RefusedFileException("csv", String.valueOf(lines + 1));
		}
		catch (IOException ex) {
			throw new RefusedFileException("truncated");
		}
		if (text.quotes() % 2 > 0) {
			throw new RefusedFileException("csv", String.valueOf(last));
		}
	}

	private static List<String> kept(int number, List<String> cells, CellBudget budget) {
		budget.line();
		int last = cells.size();
		while (last > 0 && cells.get(last - 1).isEmpty()) {
			last--;
		}
		for (int at = 0; at < last; at++) {
			if (!cells.get(at).isEmpty()) {
				budget.take(number, at, cells.get(at));
			}
		}
		return List.copyOf(cells.subList(0, last));
	}

	/** The one that parts most of the first lines into the same number of cells. */
	private static char separator(String text) {
		List<String> lines = text.lines().filter((line) -> !line.isBlank()).limit(SAMPLE).toList();
		char best = ',';
		long most = 0;
		for (char separator : SEPARATORS) {
			List<Long> counts = lines.stream()
				.map((line) -> line.chars().filter((character) -> character == separator).count())
				.toList();
			long common = counts.stream()
				.filter((count) -> count > 0)
				.distinct()
				.map((count) -> counts.stream().filter(count::equals).count())
				.max(Comparator.naturalOrder())
				.orElse(0L);
			if (common > most) {
				most = common;
				best = separator;
			}
		}
		return best;
	}

}
