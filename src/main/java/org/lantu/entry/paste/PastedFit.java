package org.lantu.entry.paste;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.lantu.entry.tables.Cells;
import org.lantu.entry.tables.PastedColumn;

/**
 * What may stand in which column of the grid.
 *
 * @param choices what the lists of the grid offer, by column: the words of both languages
 * and the value that is sent
 * @param sources the identifiers and titles of the sources on file
 */
record PastedFit(Map<PastedColumn, Map<String, String>> choices, Set<String> sources) {

	private static final Pattern DATE = Pattern.compile("[12]\\d{3}[-/.年]?\\d{0,2}[-/.月]?\\d{0,2}日?");

	private static final List<PastedColumn> TEXTS = List.of(PastedColumn.QUOTE, PastedColumn.REASON, PastedColumn.NOTE);

	boolean fits(PastedColumn column, String cell) {
		return switch (column) {
			case VALUE -> Cells.isValue(cell);
			case STATUS, BOUND -> choice(column, cell).isPresent();
			case SOURCE -> this.sources.contains(cell.strip());
			case KNOWN -> DATE.matcher(cell.strip()).matches();
			default -> TEXTS.contains(column);
		};
	}

	/** What is put into the form for what stands in a cell. */
	String put(PastedColumn column, String cell) {
		return choice(column, cell).orElse(cell.strip());
	}

	private Optional<String> choice(PastedColumn column, String cell) {
		return Optional
			.ofNullable(this.choices.getOrDefault(column, Map.of()).get(cell.strip().toLowerCase(Locale.ROOT)));
	}

}
