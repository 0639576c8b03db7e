package org.lantu.entry.files.layout;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.lantu.actuals.imports.StagedColumn;
import org.lantu.entry.files.reading.ReadSheet;

/**
 * The cells of a line, by column.
 */
record SheetLine(Map<Integer, String> cells, Map<ColumnRole, Integer> places) {

	SheetLine(ReadSheet.Line line, Map<ColumnRole, Integer> places) {
		this(cells(line), places);
	}

	private static Map<Integer, String> cells(ReadSheet.Line line) {
		Map<Integer, String> cells = new HashMap<>();
		for (int at = 0; at < line.cells().size(); at++) {
			cells.put(at, line.cells().get(at));
		}
		return cells;
	}

	/** The first column of each kind. */
	static Map<ColumnRole, Integer> places(List<StagedColumn> columns) {
		Map<ColumnRole, Integer> places = new EnumMap<>(ColumnRole.class);
		for (int at = 0; at < columns.size(); at++) {
			places.putIfAbsent(ColumnRole.of(columns.get(at)), at);
		}
		return places;
	}

	/**
	 * The line as it is for a column: of names it has several times the nearest counts.
	 */
	SheetLine leftOf(int value, List<StagedColumn> columns) {
		Map<ColumnRole, Integer> nearest = new EnumMap<>(ColumnRole.class);
		nearest.putAll(this.places);
		for (int at = 0; at < value; at++) {
			ColumnRole role = ColumnRole.of(columns.get(at));
			if (role.places()) {
				nearest.put(role, at);
			}
		}
		return new SheetLine(this.cells, nearest);
	}

	String cell(int at) {
		return this.cells.getOrDefault(at, "");
	}

	String text(ColumnRole role) {
		Integer at = this.places.get(role);
		return (at != null) ? Objects.requireNonNullElse(this.cells.get(at), "").strip() : "";
	}

	/**
	 * The line with what stands above where a name is blank, as those that were merged
	 * over several lines are.
	 */
	SheetLine below(SheetLine above) {
		Map<Integer, String> filled = new HashMap<>(this.cells);
		this.places.forEach((role, at) -> {
			if (role.places() && filled.getOrDefault(at, "").isBlank()) {
				filled.put(at, above.cell(at));
			}
		});
		return new SheetLine(filled, this.places);
	}

}
