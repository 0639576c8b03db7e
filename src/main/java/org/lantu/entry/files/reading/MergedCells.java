package org.lantu.entry.files.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamException;

import org.jspecify.annotations.Nullable;

/**
 * The merged cells of a sheet: a word in one of them stands in all of its places, a
 * number stays one.
 */
final class MergedCells {

	private static final int MOST = 50_000;

	private static final Pattern AMOUNT = Pattern.compile("[-+]?[0-9.,]+%?");

	private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");

	/** By the line in which they begin. */
	private final Map<Integer, List<Block>> beginning = new HashMap<>();

	private final List<Block> open = new ArrayList<>();

	static MergedCells read(PackageParts parts, String part) throws IOException, XMLStreamException {
		MergedCells merged = new MergedCells();
		parts.each(part, (elements) -> {
			for (int number = 0; number < MOST && elements.next("mergeCell"); number++) {
				Block block = Block.read(elements.attribute("ref"));
				if (block != null && block.left < CellBudget.MOST_COLUMNS) {
					merged.beginning.computeIfAbsent(block.top(), (none) -> new ArrayList<>()).add(block);
				}
			}
		});
		return merged;
	}

	/**
	 * Fills the places of merged cells in a line; lines come in their order. Each place
	 * counts as a cell, also where merged cells lie on each other, as no spreadsheet has
	 * them.
	 */
	void fill(int line, Map<Integer, String> cells, CellBudget budget) {
		for (Block block : this.beginning.getOrDefault(line, List.of())) {
			block.text = cells.getOrDefault(block.left, "");
			if (!block.text.isEmpty()
					&& (!AMOUNT.matcher(block.text).matches() || YEAR.matcher(block.text).matches())) {
				this.open.add(block);
			}
		}
		this.open.removeIf((block) -> block.bottom < line);
		for (Block block : this.open) {
			for (int column = block.left; column <= block.right; column++) {
				cells.putIfAbsent(column, budget.take(line, column, block.text));
			}
		}
	}

	/**
	 * Cells that are one; lines from 1, columns from 0.
	 */
	private static final class Block {

		private static final Pattern REF = Pattern.compile("[A-Z]{1,3}\\d{1,7}:[A-Z]{1,3}\\d{1,7}");

		private final int top;

		private final int bottom;

		private final int left;

		private final int right;

		private String text = "";

		private Block(CellPlace first, CellPlace last) {
			this.top = first.line();
			this.bottom = last.line();
			this.left = first.column();
			this.right = Math.min(last.column(), CellBudget.MOST_COLUMNS - 1);
		}

		int top() {
			return this.top;
		}

		static @Nullable Block read(String ref) {
			if (!REF.matcher(ref).matches()) {
				return null;
			}
			String[] ends = ref.split(":");
			return new Block(CellPlace.read(ends[0]), CellPlace.read(ends[1]));
		}

	}

}
