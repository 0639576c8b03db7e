package org.lantu.entry.paste;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.lantu.entry.tables.Cells;
import org.lantu.entry.tables.RowNames;

/**
 * The names in a block for the sheet of a year: indicators before its lines, years above
 * its columns.
 */
record IndicatorNames(RowNames names, int year) implements BlockNames {

	@Override
	public boolean knows(String cell) {
		return this.names.knows(cell);
	}

	@Override
	public boolean areNames(List<String> cells) {
		return cells.stream().anyMatch(this::knows);
	}

	@Override
	public Optional<String> find(String cell) {
		return this.names.find(cell);
	}

	@Override
	public LineFate unfound(String cell) {
		return this.names.meant(cell).isEmpty() ? LineFate.NO_NAME : LineFate.SEVERAL;
	}

	@Override
	public List<String> near(String cell) {
		return this.names.near(cell);
	}

	@Override
	public Optional<Boolean> isOfSheet(String head) {
		OptionalInt named = Cells.year(head);
		return named.isPresent() ? Optional.of(named.getAsInt() == this.year) : Optional.empty();
	}

	@Override
	public boolean isUnit(String cell) {
		return this.names.isUnit(cell);
	}

	@Override
	public String foreignUnit(String row, String name, String unit) {
		return this.names.foreignUnit(row, name, unit);
	}

	@Override
	public String naming(String line, String head) {
		return line;
	}

}
