package org.lantu.entry.files.made;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.dhatim.fastexcel.Worksheet;

/**
 * A sheet that is being made: what stands in its cells, and which of them are merged.
 */
final class MadeSheet {

	private final String name;

	private final Map<Integer, Map<Integer, Object>> cells = new TreeMap<>();

	private final List<int[]> merged = new ArrayList<>();

	private final List<Integer> hidden = new ArrayList<>();

	MadeSheet(String name) {
		this.name = name;
	}

	String name() {
		return this.name;
	}

	void put(int line, int column, Object value) {
		this.cells.computeIfAbsent(line, (none) -> new TreeMap<>()).put(column, value);
	}

	void merge(int top, int left, int bottom, int right) {
		this.merged.add(new int[] { top, left, bottom, right });
	}

	void hide(int line) {
		this.hidden.add(line);
	}

	void write(Worksheet sheet) {
		this.cells.forEach((line, row) -> row.forEach((column, value) -> write(sheet, line, column, value)));
		this.merged.forEach((block) -> sheet.range(block[0], block[1], block[2], block[3]).merge());
		this.hidden.forEach(sheet::hideRow);
	}

	private static void write(Worksheet sheet, int line, int column, Object value) {
		if (value instanceof Number number) {
			sheet.value(line, column, number);
		}
		else if (value instanceof LocalDate day) {
			sheet.value(line, column, day);
			sheet.style(line, column).format("yyyy-mm-dd").set();
		}
		else {
			sheet.value(line, column, value.toString());
		}
	}

}
