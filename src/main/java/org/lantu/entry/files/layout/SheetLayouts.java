package org.lantu.entry.files.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.lantu.actuals.imports.StagedColumn;
import org.lantu.entry.files.reading.ReadSheet;
import org.lantu.entry.tables.Cells;

/**
 * Finds the layout of a sheet: long, a figure a line, or wide, with years, regions or
 * indicators across. Both are one case: a figure is of what its line, its column and its
 * sheet say together.
 */
final class SheetLayouts {

	/** Titles, units and several lines of heads may stand above the first figure. */
	private static final int MOST_HEADINGS = 12;

	/** So many lines tell what a column holds. */
	static final int SAMPLE = 200;

	private final SheetNames names;

	SheetLayouts(SheetNames names) {
		this.names = names;
	}

	SheetLayout of(ReadSheet sheet) {
		List<List<String>> lines = sheet.lines().stream().map(ReadSheet.Line::cells).toList();
		int headings = headings(lines);
		int firstHead = firstHead(lines, headings);
		List<String> titles = lines.subList(0, firstHead)
			.stream()
			.flatMap(List::stream)
			.filter((cell) -> !cell.isBlank())
			.toList();
		Placing all = titles.stream()
			.map(this.names::title)
			.reduce(Placing.NONE, Placing::or)
			.or(this.names.title(sheet.name()));
		String unit = titles.stream()
			.map(this.names::titleUnit)
			.filter((each) -> !each.isEmpty())
			.findFirst()
			.orElse("");
		List<List<String>> heads = spread(lines.subList(firstHead, headings));
		List<List<String>> body = lines.subList(headings, lines.size());
		int width = sheet.lines().stream().mapToInt((line) -> line.cells().size()).max().orElse(0);
		List<StagedColumn> columns = IntStream.range(0, width).mapToObj((at) -> column(heads, body, at, unit)).toList();
		return new SheetLayout(sheet, headings, titles.isEmpty() ? sheet.name() : titles.get(0), only(columns, body),
				all);
	}

	private static String cell(List<String> line, int at) {
		return (at < line.size()) ? line.get(at) : "";
	}

	private static List<String> cells(List<List<String>> lines, int at) {
		return lines.stream().map((line) -> cell(line, at)).toList();
	}

	/** All lines up to the last that names columns, before the first with a value. */
	private int headings(List<List<String>> lines) {
		int headings = 0;
		for (int at = 0; at < Math.min(MOST_HEADINGS, lines.size()); at++) {
			List<String> line = lines.get(at);
			if (line.stream().anyMatch(SheetLayouts::isAmount)) {
				break;
			}
			if (isHead(line)) {
				headings = at + 1;
				if (line.stream().filter((cell) -> ColumnRole.headed(cell).isPresent()).count() > 2) {
					break;
				}
			}
		}
		return headings;
	}

	/** A number or the sign that there is none, and no year. */
	private static boolean isAmount(String cell) {
		return !cell.isBlank() && SheetNames.year(cell).isEmpty()
				&& cell.strip().matches("[-+]?[0-9０-９].*|[<>≥≤≈约].*|[-–—…]+") && Cells.isValue(cell);
	}

	/** Also a formula of which the file keeps no result. */
	private static boolean isValue(String cell) {
		return cell.equals(ReadSheet.UNCOMPUTED) || Cells.isValue(cell);
	}

	private boolean isHead(List<String> line) {
		long written = line.stream().filter((cell) -> !cell.isBlank()).count();
		long named = line.stream()
			.filter((cell) -> !cell.isBlank())
			.filter((cell) -> ColumnRole.headed(cell).isPresent() || !this.names.head(cell).isNone()
					|| this.names.isUnit(cell))
			.count();
		return written > 1 && named > 0;
	}

	private int firstHead(List<List<String>> lines, int headings) {
		return IntStream.range(0, headings).filter((at) -> isHead(lines.get(at))).findFirst().orElse(headings);
	}

	/** A head that stands over several columns counts for all of them. */
	private static List<List<String>> spread(List<List<String>> heads) {
		List<List<String>> spread = new ArrayList<>();
		int width = heads.stream().mapToInt(List::size).max().orElse(0);
		for (int line = 0; line < heads.size(); line++) {
			List<String> cells = new ArrayList<>(Collections.nCopies(width, ""));
			String last = "";
			for (int at = 0; at < width; at++) {
				String cell = cell(heads.get(line), at);
				boolean beneath = line + 1 < heads.size() && !cell(heads.get(line + 1), at).isBlank();
				last = !cell.isBlank() ? cell : beneath ? last : "";
				cells.set(at, last);
			}
			spread.add(cells);
		}
		return spread;
	}

	private StagedColumn column(List<List<String>> heads, List<List<String>> body, int at, String titleUnit) {
		List<String> above = heads.stream().map((line) -> cell(line, at)).filter((cell) -> !cell.isBlank()).toList();
		String head = above.stream().distinct().collect(Collectors.joining(" "));
		List<String> beneath = cells(body, at);
		Placing placing = above.stream().map(this.names::head).reduce(Placing.NONE, Placing::or);
		String unit = above.stream()
			.map((cell) -> this.names.isUnit(cell) ? cell.strip() : this.names.unit(cell))
			.filter((each) -> !each.isEmpty())
			.reduce((first, last) -> last)
			.orElse(titleUnit);
		ColumnRole role = role(above, placing, beneath);
		Placing of = (role == ColumnRole.VALUE) ? placing : Placing.NONE;
		return new StagedColumn(head, role.name(), of.region(), of.indicator(), of.year(),
				(role == ColumnRole.VALUE) ? unit : "");
	}

	private ColumnRole role(List<String> above, Placing placing, List<String> beneath) {
		if (beneath.stream().allMatch(String::isBlank)) {
			return ColumnRole.NOTHING;
		}
		Optional<ColumnRole> headed = above.stream().flatMap((cell) -> ColumnRole.headed(cell).stream()).findFirst();
		boolean known = above.stream()
			.allMatch((cell) -> !this.names.head(cell).isNone() || this.names.isUnit(cell)
					|| ColumnRole.headed(cell).isPresent());
		if (headed.isPresent() && placing.isNone()) {
			return (headed.get() == ColumnRole.INDICATOR && holds(beneath, this.names::region)
					&& !holds(beneath, this.names::indicator)) ? ColumnRole.REGION : headed.get();
		}
		if (!placing.isNone() && known && holdsValues(beneath)) {
			return ColumnRole.VALUE;
		}
		return byContent(above, beneath);
	}

	/** Beneath a head that says of what they are, half of them may be wrong. */
	private boolean holdsValues(List<String> cells) {
		long numbers = cells.stream().filter(Cells::isNumber).count();
		long others = cells.stream().filter((cell) -> !cell.isBlank()).count() - numbers;
		return Cells.mostly(cells, SheetLayouts::isValue) || (numbers > 0 && numbers >= others
				&& !holds(cells, this.names::region) && !holds(cells, this.names::indicator));
	}

	private static boolean holds(List<String> cells, Function<String, Optional<String>> names) {
		return cells.stream().anyMatch((cell) -> names.apply(cell).isPresent());
	}

	private ColumnRole byContent(List<String> above, List<String> beneath) {
		if (Cells.all(beneath, (cell) -> SheetNames.year(cell).isPresent())) {
			return ColumnRole.YEAR;
		}
		if (!Cells.mostly(beneath, SheetLayouts::isValue)) {
			if (Cells.all(beneath, this.names::isUnit)) {
				return ColumnRole.UNIT;
			}
			if (holds(beneath, this.names::region)) {
				return ColumnRole.REGION;
			}
			if (holds(beneath, this.names::indicator)) {
				return ColumnRole.INDICATOR;
			}
		}
		return (above.isEmpty() && Cells.counts(beneath)) ? ColumnRole.NOTHING : ColumnRole.UNKNOWN;
	}

	/**
	 * Two columns that name the same thing of a line, by code and by name, are one: the
	 * second is left out, unless values stand between them, as in a table that is set in
	 * halves. A single column of numbers without a head is that of the values. Of a sheet
	 * that can hold no figure nothing is asked: its lines are notes.
	 */
	private static List<StagedColumn> only(List<StagedColumn> columns, List<List<String>> body) {
		List<StagedColumn> kept = new ArrayList<>();
		for (StagedColumn column : columns) {
			ColumnRole role = ColumnRole.of(column);
			boolean again = role.places() && isNamed(kept, role);
			kept.add(again ? as(column, ColumnRole.NOTHING) : column);
		}
		List<Integer> numbers = IntStream.range(0, kept.size())
			.filter((at) -> kept.get(at).asks() && kept.get(at).head().isEmpty()
					&& Cells.mostly(cells(body, at), SheetLayouts::isValue))
			.boxed()
			.toList();
		if (numbers.size() == 1 && kept.stream().noneMatch((one) -> ColumnRole.of(one) == ColumnRole.VALUE)) {
			kept.set(numbers.get(0), as(kept.get(numbers.get(0)), ColumnRole.VALUE));
		}
		boolean figures = IntStream.range(0, kept.size())
			.anyMatch((at) -> ColumnRole.of(kept.get(at)) == ColumnRole.VALUE
					|| (kept.get(at).asks() && Cells.mostly(cells(body, at), Cells::isValue)));
		return figures ? List.copyOf(kept)
				: kept.stream().map((column) -> column.asks() ? as(column, ColumnRole.NOTHING) : column).toList();
	}

	/** Whether a column of a kind stands there, and no value behind it. */
	private static boolean isNamed(List<StagedColumn> columns, ColumnRole role) {
		boolean named = false;
		for (StagedColumn column : columns) {
			ColumnRole one = ColumnRole.of(column);
			named = (one == role) || (named && one != ColumnRole.VALUE);
		}
		return named;
	}

	private static StagedColumn as(StagedColumn column, ColumnRole role) {
		return new StagedColumn(column.head(), role.name(), column.region(), column.indicator(), column.year(),
				column.unit());
	}

}
