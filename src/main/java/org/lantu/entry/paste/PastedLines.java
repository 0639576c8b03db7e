package org.lantu.entry.paste;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.lantu.entry.tables.Cells;
import org.lantu.entry.tables.PastedColumn;
import org.lantu.entry.tables.RowName;

/**
 * Makes of the lines of a block what is put into the rows of the grid.
 *
 * @param layout how the block is to be read
 * @param names what rows may be called
 * @param fit what is put for which words
 * @param order the codes of the grid's rows from the one on into which was pasted
 * @param open the codes of the rows that can be written in
 */
record PastedLines(BlockLayout layout, BlockNames names, PastedFit fit, List<String> order, Set<String> open) {

	/** The lines in their order; a line of notes is none. */
	List<PastedLine> read() {
		List<PastedLine> lines = new ArrayList<>();
		int at = 0;
		for (List<String> line : this.layout.lines()) {
			int number = this.layout.headings() + ++at;
			if (this.layout.named()) {
				named(number, line, lines);
			}
			else if (this.layout.columns().stream().anyMatch(PastedColumn.OF_GRID::contains)) {
				lines.add(placed(number, "", (at <= this.order.size()) ? this.order.get(at - 1) : "", line));
			}
		}
		return marked(lines);
	}

	private void named(int number, List<String> line, List<PastedLine> lines) {
		String name = line.get(this.layout.at(PastedColumn.NAME));
		int values = this.layout.at(PastedColumn.VALUE);
		String code = this.names.find(name).orElse("");
		boolean note = code.isEmpty() && (values < 0 || !Cells.isNumber(line.get(values)));
		if (!note) {
			lines.add(placed(number, name, code, line));
		}
	}

	private PastedLine placed(int number, String name, String code, List<String> line) {
		Map<PastedColumn, String> cells = new LinkedHashMap<>();
		for (int at = 0; at < line.size(); at++) {
			PastedColumn column = this.layout.columns().get(at);
			if (PastedColumn.OF_GRID.contains(column)) {
				cells.putIfAbsent(column, this.fit.put(column, line.get(at)));
			}
		}
		String value = cells.getOrDefault(PastedColumn.VALUE, "");
		if (Cells.isNumber(value)) {
			cells.put(PastedColumn.VALUE, value + unit(code, name, line));
		}
		return new PastedLine(number, name, code, cells, fate(name, code, cells));
	}

	/** The nearest that is given: in the line, beside the name, for the whole block. */
	private String unit(String code, String line, List<String> cells) {
		String name = this.names.naming(line, this.layout.valueHead());
		int units = this.layout.at(PastedColumn.UNIT);
		String unit = (units >= 0) ? cells.get(units) : "";
		boolean given = !unit.isBlank() || this.names.isUnit(RowName.of(name).unit());
		String all = this.layout.titleUnit();
		return this.names.foreignUnit(code, name, (given || !this.names.isUnit(all)) ? unit : all);
	}

	private LineFate fate(String name, String code, Map<PastedColumn, String> cells) {
		if (code.isEmpty()) {
			return this.layout.named() ? this.names.unfound(name) : LineFate.NO_ROW;
		}
		if (!this.open.contains(code)) {
			return LineFate.WAITING;
		}
		return cells.values().stream().allMatch(String::isBlank)
				|| cells.getOrDefault(PastedColumn.VALUE, "x").isBlank() ? LineFate.BLANK : LineFate.PLACED;
	}

	private static List<PastedLine> marked(List<PastedLine> lines) {
		Map<String, Integer> counts = new HashMap<>();
		lines.forEach((line) -> counts.merge(line.code(), 1, Integer::sum));
		return lines.stream()
			.map((line) -> (line.placed() && counts.getOrDefault(line.code(), 0) > 1)
					? new PastedLine(line.number(), line.name(), line.code(), line.cells(), LineFate.TWICE) : line)
			.toList();
	}

}
