package org.lantu.entry.paste;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.lantu.entry.paste.BlockLayout.Problem;
import org.lantu.entry.tables.Cells;
import org.lantu.entry.tables.PastedColumn;

/**
 * Finds out how a block is to be read. Where that can be seen in two ways, nothing is
 * placed and the person is asked.
 */
final class Layouts {

	/** Above the heads of a table may stand its title and its unit. */
	private static final int MOST_HEADINGS = 4;

	/** A column of numbers may stand before the names. */
	private static final int LAST_NAMES = 2;

	private final BlockNames names;

	private final PastedFit fit;

	/**
	 * @param names what rows and columns may be called
	 * @param fit what may stand in which column of the grid
	 */
	Layouts(BlockNames names, PastedFit fit) {
		this.names = names;
		this.fit = fit;
	}

	/**
	 * Finds the layout.
	 * @param first the column of the grid into which was pasted
	 * @param chosen the column that the person named as that of the values, from 0; none
	 * where nobody was asked
	 */
	BlockLayout of(PastedBlock pasted, PastedColumn first, @Nullable Integer chosen) {
		if (!pasted.whole()) {
			return refused(pasted, 0, Problem.TOO_LARGE);
		}
		PastedBlock block = liesOnItsSide(pasted) ? pasted.turned() : pasted;
		int headings = headings(block);
		int nameColumn = nameColumn(block, headings);
		if (nameColumn < 0) {
			return (headings > 0) ? refused(block, headings, Problem.NO_NAMES) : byPlace(block, first);
		}
		List<PastedColumn> columns = new ArrayList<>(Collections.nCopies(block.width(), PastedColumn.UNKNOWN));
		columns.set(nameColumn, PastedColumn.NAME);
		for (int at = 0; at < block.width(); at++) {
			if (at != nameColumn) {
				columns.set(at, alone(block, headings, at, nameColumn));
			}
		}
		Problem problem = values(block, headings, columns, chosen);
		return new BlockLayout(block, headings, List.copyOf(columns), true, problem);
	}

	private static BlockLayout refused(PastedBlock block, int headings, Problem problem) {
		return new BlockLayout(block, headings, Collections.nCopies(block.width(), PastedColumn.UNKNOWN), false,
				problem);
	}

	private BlockLayout byPlace(PastedBlock block, PastedColumn first) {
		int from = PastedColumn.OF_GRID.indexOf(first);
		List<PastedColumn> columns = IntStream.range(0, block.width()).mapToObj((at) -> {
			PastedColumn column = (from + at < PastedColumn.OF_GRID.size()) ? PastedColumn.OF_GRID.get(from + at)
					: PastedColumn.UNKNOWN;
			List<String> cells = block.column(at, 0);
			if (cells.stream().allMatch(String::isBlank)) {
				return PastedColumn.NOTHING;
			}
			boolean fits = (column == PastedColumn.VALUE) ? Cells.mostly(cells, Cells::isValue)
					: Cells.all(cells, (cell) -> this.fit.fits(column, cell));
			return fits ? column : PastedColumn.UNKNOWN;
		}).toList();
		return new BlockLayout(block, 0, columns, false, Problem.NONE);
	}

	private boolean liesOnItsSide(PastedBlock block) {
		long beside = block.lines()
			.stream()
			.limit(MOST_HEADINGS)
			.mapToLong((line) -> line.stream().filter((cell) -> this.names.knows(cell)).count())
			.max()
			.orElse(0);
		long below = IntStream.range(0, Math.min(block.width(), LAST_NAMES + 1))
			.mapToLong((at) -> block.column(at, 0).stream().filter((cell) -> this.names.knows(cell)).count())
			.max()
			.orElse(0);
		return beside > 1 && beside > below;
	}

	/**
	 * Titles, heads and units: all lines up to the last one that names years or columns.
	 */
	private int headings(PastedBlock block) {
		int headings = 0;
		int most = Math.min(MOST_HEADINGS, block.lines().size() - 1);
		for (int at = 0; at < most; at++) {
			if (isHeading(block.lines().get(at))) {
				headings = at + 1;
			}
		}
		return headings;
	}

	private boolean isHeading(List<String> line) {
		boolean named = line.stream().anyMatch((cell) -> this.names.knows(cell));
		boolean told = line.stream().anyMatch(Cells::beginsWithYear);
		long years = line.stream().filter((cell) -> this.names.isOfSheet(cell).isPresent()).count();
		long heads = line.stream().filter((cell) -> PastedColumn.headed(cell).isPresent()).count();
		boolean numbers = line.stream()
			.anyMatch((cell) -> Cells.isNumber(cell) && !Cells.beginsWithYear(cell)
					&& this.names.isOfSheet(cell).isEmpty());
		return !named && !numbers && (heads > 0 || (line.size() > 1 && (told || years > 0)));
	}

	private int nameColumn(PastedBlock block, int headings) {
		for (int at = 0; at < Math.min(block.width(), LAST_NAMES + 1); at++) {
			List<String> cells = block.column(at, headings);
			if (this.names.areNames(cells) || (isWritten(cells)
					&& Cells.mostly(cells, (cell) -> !Cells.isValue(cell) && !this.names.isUnit(cell)))) {
				return at;
			}
			if (Cells.mostly(cells, Cells::isValue) && !Cells.counts(cells)) {
				return -1;
			}
		}
		return -1;
	}

	private static boolean isWritten(List<String> cells) {
		return 2 * cells.stream().filter((cell) -> !cell.isBlank()).count() > cells.size();
	}

	/** What a column is, by its head and what stands in it. */
	private PastedColumn alone(PastedBlock block, int headings, int at, int nameColumn) {
		List<String> cells = block.column(at, headings);
		if (cells.stream().allMatch(String::isBlank) || (at < nameColumn && Cells.counts(cells))) {
			return PastedColumn.NOTHING;
		}
		for (int line = headings - 1; line >= 0; line--) {
			String head = block.lines().get(line).get(at);
			Boolean ofSheet = this.names.isOfSheet(head).orElse(null);
			if (ofSheet != null) {
				return ofSheet ? PastedColumn.VALUE : PastedColumn.ELSEWHERE;
			}
			PastedColumn headed = PastedColumn.headed(head).orElse(null);
			if (headed != null) {
				return headed;
			}
		}
		return Cells.all(cells, this.names::isUnit) ? PastedColumn.UNIT : PastedColumn.UNKNOWN;
	}

	/** Finds the one column of values, and what follows on it without a head. */
	private Problem values(PastedBlock block, int headings, List<PastedColumn> columns, @Nullable Integer chosen) {
		List<Integer> values = at(columns, PastedColumn.VALUE);
		if (chosen != null && chosen < columns.size() && columns.get(chosen) != PastedColumn.NAME) {
			values.forEach((at) -> columns.set(at, PastedColumn.ELSEWHERE));
			columns.set(chosen, PastedColumn.VALUE);
			return Problem.NONE;
		}
		if (values.size() == 1) {
			return Problem.NONE;
		}
		boolean years = !at(columns, PastedColumn.ELSEWHERE).isEmpty();
		if (values.isEmpty() && years) {
			return Problem.ELSEWHERE;
		}
		List<Integer> numbers = values.isEmpty() ? at(columns, PastedColumn.UNKNOWN).stream()
			.filter((at) -> Cells.mostly(block.column(at, headings), Cells::isValue))
			.toList() : values;
		if (values.isEmpty() && numbers.stream().anyMatch((at) -> isHeaded(block, headings, at))) {
			return Problem.UNCLEAR;
		}
		if (numbers.size() != 1) {
			return numbers.isEmpty() ? Problem.NO_VALUES : Problem.SEVERAL;
		}
		int value = numbers.get(0);
		columns.set(value, PastedColumn.VALUE);
		if (headings == 0) {
			follow(block, columns, value);
		}
		return Problem.NONE;
	}

	/** Whether a column has a head, one that was not understood. */
	private static boolean isHeaded(PastedBlock block, int headings, int at) {
		return block.lines()
			.stream()
			.limit(headings)
			.anyMatch((line) -> !line.get(at).isBlank() && Cells.titleUnit(line.get(at)).isEmpty());
	}

	/** Columns without heads, in the order of the grid, as far as all their cells fit. */
	private void follow(PastedBlock block, List<PastedColumn> columns, int value) {
		int next = 1;
		for (int at = value + 1; at < columns.size() && next < PastedColumn.OF_GRID.size(); at++) {
			PastedColumn column = PastedColumn.OF_GRID.get(next++);
			if (columns.get(at) == PastedColumn.UNKNOWN
					&& Cells.all(block.column(at, 0), (cell) -> this.fit.fits(column, cell))) {
				columns.set(at, column);
			}
		}
	}

	private static List<Integer> at(List<PastedColumn> columns, PastedColumn kind) {
		return IntStream.range(0, columns.size()).filter((at) -> columns.get(at) == kind).boxed().toList();
	}

}
