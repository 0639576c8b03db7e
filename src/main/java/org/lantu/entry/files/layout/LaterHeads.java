package org.lantu.entry.files.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.lantu.entry.files.reading.ReadSheet;
import org.lantu.entry.tables.Cells;

/**
 * Heads that stand further down in a sheet, as a table has them that goes on beneath with
 * other years or indicators. From there on they say of what a column is.
 */
final class LaterHeads {

	private final SheetLayout layout;

	private final SheetNames names;

	private final List<Integer> values;

	private final Map<Integer, Placing> placings = new HashMap<>();

	private final Map<Integer, String> units = new HashMap<>();

	private boolean open;

	LaterHeads(SheetLayout layout, SheetNames names) {
		this.layout = layout;
		this.names = names;
		this.values = layout.all(ColumnRole.VALUE);
	}

	/**
	 * Takes a line, if it is one of heads.
	 * @param placed whether the line names of what it is
	 */
	boolean take(ReadSheet.Line line, boolean placed) {
		if (this.layout.isHeading(line)) {
			forget();
			this.open = true;
			return true;
		}
		boolean head = !placed && isHead(line.cells());
		if (head && !this.open) {
			forget();
		}
		this.open = head;
		if (head) {
			this.values.forEach((at) -> note(at, cell(line.cells(), at)));
		}
		else if (!placed) {
			line.cells()
				.stream()
				.map(this.names::titleUnit)
				.filter((unit) -> !unit.isEmpty())
				.findFirst()
				.ifPresent((unit) -> this.values.forEach((at) -> this.units.put(at, unit)));
		}
		return head;
	}

	/** Of what a column is, as far as a later head says it. */
	Placing placing(int at) {
		return this.placings.getOrDefault(at, Placing.NONE);
	}

	/** The unit of a column, where a later head or title gives one; else the first. */
	String unit(int at, String first) {
		return this.units.getOrDefault(at, first);
	}

	private void forget() {
		this.placings.clear();
		this.units.clear();
	}

	private void note(int at, String cell) {
		Placing placing = this.names.head(cell);
		String unit = this.names.isUnit(cell) ? cell.strip() : this.names.unit(cell);
		this.placings.merge(at, placing, (above, beneath) -> above.or(beneath));
		if (!unit.isEmpty()) {
			this.units.put(at, unit);
		}
	}

	/**
	 * Whether all that stands above the values names something, and something says that
	 * it is no value itself: a number such as 2022 may be both.
	 */
	private boolean isHead(List<String> cells) {
		List<String> above = this.values.stream()
			.map((at) -> cell(cells, at))
			.filter((cell) -> !cell.isBlank())
			.toList();
		boolean headed = cells.stream()
			.anyMatch((cell) -> ColumnRole.headed(cell).filter(ColumnRole::places).isPresent());
		return !above.isEmpty() && above.stream().anyMatch((cell) -> !this.names.head(cell).isNone())
				&& above.stream().allMatch((cell) -> !this.names.head(cell).isNone() || this.names.isUnit(cell))
				&& (headed || above.stream().noneMatch((cell) -> Cells.isNumber(cell) && cell.matches("[0-9.\\s]+")));
	}

	private static String cell(List<String> cells, int at) {
		return (at < cells.size()) ? cells.get(at) : "";
	}

}
