package org.lantu.entry.paste;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.lantu.entry.sheets.EntrySheet;
import org.lantu.entry.tables.Cells;
import org.lantu.entry.tables.RowNames;

/**
 * The names in a block for the sheet of an indicator: years before its lines, indicators
 * above its columns.
 */
record YearNames(RowNames names, EntrySheet sheet, String indicator) implements BlockNames {

	@Override
	public boolean knows(String cell) {
		return Cells.year(cell).isPresent();
	}

	/** Most are years; a number of a value may look like one. */
	@Override
	public boolean areNames(List<String> cells) {
		return Cells.mostly(cells, this::knows);
	}

	@Override
	public Optional<String> find(String cell) {
		return Cells.year(cell)
			.stream()
			.mapToObj(String::valueOf)
			.filter((year) -> this.sheet.rows().contains(year))
			.findFirst();
	}

	@Override
	public LineFate unfound(String cell) {
		return LineFate.NOT_HERE;
	}

	@Override
	public List<String> near(String cell) {
		return List.of();
	}

	@Override
	public Optional<Boolean> isOfSheet(String head) {
		Set<String> meant = this.names.meant(head);
		return meant.isEmpty() ? Optional.empty() : Optional.of(meant.equals(Set.of(this.indicator)));
	}

	@Override
	public boolean isUnit(String cell) {
		return this.names.isUnit(cell);
	}

	@Override
	public String foreignUnit(String row, String name, String unit) {
		return this.names.foreignUnit(this.indicator, name, unit);
	}

	@Override
	public String naming(String line, String head) {
		return head;
	}

}
