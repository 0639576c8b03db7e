package org.lantu.entry.files.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import org.lantu.entry.tables.Cells;
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

	/** So many rows tell how many cells the heads have. */
	private static final int FIRST_ROWS = 200;

	private TextSheet() {
	}

	static void read(TextFile text, CellBudget budget, SheetReader sheet) {
		if (text.binary()) {
			throw new RefusedFileException("binary");
		}
		char separator = separator(text.beginning());
		TextRows rows = new TextRows(sheet);
		try {
			text.checkCells(separator);
			sheet.sheet("", false);
			read(text, separator, budget, rows);
		}
		catch (CsvParseException | IOException ex) {
			throw new RefusedFileException("unreadable");
		}
		rows.end();
	}

	private static void read(TextFile text, char separator, CellBudget budget, TextRows rows) throws IOException {
		try (CsvReader<CsvRecord> reader = CsvReader.builder()
			.fieldSeparator(separator)
			.maxBufferSize(LARGEST_BUFFER)
			.extraFieldStrategy(FieldMismatchStrategy.IGNORE)
			.missingFieldStrategy(FieldMismatchStrategy.IGNORE)
			.build(CsvRecordHandler.builder().maxFields(TextFile.MOST_CELLS + 1).build(), text.reader())) {
			for (CsvRecord row : reader) {
				List<String> cells = new ArrayList<>();
				int number = Math.toIntExact(row.getStartingLineNumber());
				for (int at = 0; at < row.getFieldCount(); at++) {
					cells.add(Csv.unguarded(row.getField(at).strip()).strip());
				}
				if (cells.stream().anyMatch((cell) -> !cell.isEmpty())) {
					rows.row(number, cells.size(), kept(number, cells, budget));
				}
			}
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

	/**
	 * Hands over the rows of a text. Titles and notes may have fewer cells than the
	 * heads; a row of figures with more has them in the wrong columns, and one with fewer
	 * may. How many the heads have, the first rows tell.
	 */
	private static final class TextRows {

		private static final int UNKNOWN = Integer.MAX_VALUE;

		private final SheetReader sheet;

		private final List<Row> first = new ArrayList<>();

		private int expected = -1;

		TextRows(SheetReader sheet) {
			this.sheet = sheet;
		}

		/**
		 * The next row.
		 * @param written how many cells were written, the blank ones at its end included
		 * @param cells those up to the last that holds anything
		 */
		void row(int number, int written, List<String> cells) {
			Row row = new Row(number, written, cells);
			if (this.expected >= 0) {
				hand(row);
				return;
			}
			this.first.add(row);
			if (this.first.size() == FIRST_ROWS) {
				begin();
			}
		}

		void end() {
			if (this.expected < 0) {
				begin();
			}
		}

		private void begin() {
			if (this.first.size() > 1 && this.first.stream().allMatch((row) -> row.cells.size() == 1)) {
				throw new RefusedFileException("unparted");
			}
			List<Integer> widths = this.first.stream().filter(Row::ofTable).map(Row::written).toList();
			int common = widths.isEmpty() ? UNKNOWN : widths.stream().sorted().toList().get((widths.size() - 1) / 2);
			// the first row that is as wide as most is the one with the heads
			this.expected = widths.stream().filter((width) -> width >= common).findFirst().orElse(common);
			this.first.forEach(this::hand);
			this.first.clear();
		}

		private void hand(Row row) {
			if (row.cells.size() > this.expected && row.figures()) {
				throw new RefusedFileException("row", String.valueOf(row.number), String.valueOf(row.cells.size()),
						String.valueOf(this.expected));
			}
			boolean lacks = this.expected < UNKNOWN && row.written < this.expected && row.ofTable();
			this.sheet.line(new ReadSheet.Line(row.number, false, row.cells,
					lacks ? Map.of(row.written, List.of(ReadSheet.SHORT)) : Map.of()));
		}

	}

	private record Row(int number, int written, List<String> cells) {

		boolean ofTable() {
			return this.cells.stream().filter((cell) -> !cell.isEmpty()).limit(2).count() > 1;
		}

		boolean figures() {
			return this.cells.stream().anyMatch(Cells::isNumber);
		}

	}

}
