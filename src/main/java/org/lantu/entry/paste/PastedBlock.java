package org.lantu.entry.paste;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The cells of a block, as spreadsheets put them into the clipboard: tabs and lines, and
 * quotation marks around what holds one of them.
 *
 * @param lines the lines up to the last that holds anything, each with the same number of
 * cells
 * @param whole whether that is all; of more than any table of a grid has, nothing can be
 * placed
 */
record PastedBlock(List<List<String>> lines, boolean whole) {

	static final int MOST_CELLS = 20_000;

	static final int MOST_LINES = 1000;

	private static final Pattern CELL = Pattern.compile(
			"(?<before>\\t|\\r?\\n|\\r)(?:\"(?<quoted>(?:[^\"]|\"\")*+)\"(?=\\t|\\r|\\n|$)|(?<plain>[^\\t\\r\\n]*))");

	static PastedBlock read(String text) {
		List<List<String>> lines = new ArrayList<>();
		Matcher cells = CELL.matcher('\n' + text);
		int count = 0;
		boolean more = cells.find();
		while (more && count++ < MOST_CELLS && lines.size() <= MOST_LINES) {
			if (!cells.group("before").equals("\t")) {
				lines.add(new ArrayList<>());
			}
			String quoted = cells.group("quoted");
			String cell = (quoted != null) ? quoted.replace("\"\"", "\"") : cells.group("plain");
			lines.get(lines.size() - 1).add(cell.replaceAll("\\s*\\R\\s*", " ").strip());
			more = cells.find();
		}
		while (!lines.isEmpty() && lines.get(lines.size() - 1).stream().allMatch(String::isEmpty)) {
			lines.remove(lines.size() - 1);
		}
		int width = lines.stream().mapToInt(List::size).max().orElse(0);
		lines.forEach((line) -> line.addAll(Collections.nCopies(width - line.size(), "")));
		return new PastedBlock(lines.stream().map(List::copyOf).toList(), !more);
	}

	/** The same with lines as columns. */
	PastedBlock turned() {
		return new PastedBlock(IntStream.range(0, width())
			.mapToObj((column) -> this.lines.stream().map((line) -> line.get(column)).toList())
			.toList(), this.whole);
	}

	int width() {
		return this.lines.isEmpty() ? 0 : this.lines.get(0).size();
	}

	/** A column without its first lines. */
	List<String> column(int column, int from) {
		return this.lines.stream().skip(from).map((line) -> line.get(column)).toList();
	}

}
