package org.lantu.entry.files.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamException;

import org.lantu.platform.tables.Csv;

/**
 * Reads the lines of a sheet of a workbook, one by one. It is written by hand because
 * libraries for it do not tell raised digits from others, and write out formulas, which
 * are of no interest here.
 */
final class SheetCells {

	/** A formula that looks into another file. */
	private static final Pattern ELSEWHERE = Pattern.compile("\\[\\d+]");

	private static final Pattern BREAK = Pattern.compile("\\s*\\R\\s*");

	private final SharedWords words;

	private final CellFormats formats;

	private final CellTexts texts;

	private final MergedCells merged;

	private final CellBudget budget;

	private final Set<Integer> hidden = new HashSet<>();

	SheetCells(SharedWords words, CellFormats formats, CellTexts texts, MergedCells merged, CellBudget budget) {
		this.words = words;
		this.formats = formats;
		this.texts = texts;
		this.merged = merged;
		this.budget = budget;
	}

	void read(PartElements elements, Consumer<ReadSheet.Line> lines) throws XMLStreamException {
		int number = 0;
		while (elements.next() && !elements.ends("sheetData")) {
			if (elements.begins("col") && elements.isTrue("hidden")) {
				hide(CellPlace.line(elements.attribute("min")), CellPlace.line(elements.attribute("max")));
			}
			else if (elements.begins("row")) {
				number = Math.max(number + 1, CellPlace.line(elements.attribute("r")));
				line(elements, number, lines);
			}
		}
	}

	private void hide(int first, int last) {
		for (int column = first; column <= Math.min(last, CellBudget.MOST_COLUMNS); column++) {
			this.hidden.add(column - 1);
		}
	}

	private void line(PartElements elements, int number, Consumer<ReadSheet.Line> lines) throws XMLStreamException {
		boolean hiddenLine = elements.isTrue("hidden");
		Map<Integer, String> cells = new HashMap<>();
		Map<Integer, List<String>> remarks = new HashMap<>();
		int column = -1;
		while (elements.next() && !elements.ends("row")) {
			if (elements.begins("c")) {
				column = Math.max(column + 1, CellPlace.read(elements.attribute("r")).column());
				cell(elements, number, column, cells, remarks);
			}
		}
		this.merged.fill(number, cells, this.budget);
		if (!cells.isEmpty()) {
			this.budget.line();
			List<String> line = new ArrayList<>(Collections.nCopies(Collections.max(cells.keySet()) + 1, ""));
			cells.forEach(line::set);
			lines.accept(new ReadSheet.Line(number, hiddenLine, Collections.unmodifiableList(line),
					remarks.isEmpty() ? Map.of() : remarks));
		}
	}

	private void cell(PartElements elements, int line, int column, Map<Integer, String> cells,
			Map<Integer, List<String>> remarks) throws XMLStreamException {
		String type = elements.attribute("t");
		CellFormat format = this.formats.get(elements.attribute("s"));
		String text = "";
		String remark = "";
		while (elements.next() && !elements.ends("c")) {
			if (elements.begins("f")) {
				remark = ELSEWHERE.matcher(elements.text()).find() ? "elsewhere" : "formula";
			}
			else if (elements.begins("v")) {
				String raw = elements.text();
				text = text(type, raw, format);
				remark = (isNumber(type) && CellTexts.isYear(raw, format)) ? "shown" : remark;
			}
			else if (elements.begins("is")) {
				text = SharedWords.text(elements, "is");
			}
		}
		text = Csv.unguarded(BREAK.matcher(text).replaceAll(" ").strip());
		if (text.isEmpty() && remark.isEmpty()) {
			return;
		}
		cells.put(column, this.budget.take(line, column, text.isEmpty() ? ReadSheet.UNCOMPUTED : text));
		if (!remark.isEmpty()) {
			remarks.computeIfAbsent(column, (none) -> new ArrayList<>()).add(text.isEmpty() ? "uncomputed" : remark);
		}
		if (this.hidden.contains(column)) {
			remarks.computeIfAbsent(column, (none) -> new ArrayList<>()).add("hidden-column");
		}
	}

	private String text(String type, String raw, CellFormat format) {
		if (isNumber(type)) {
			return this.texts.number(raw.strip(), format);
		}
		return type.equals("s") ? this.words.get(raw.strip()) : raw;
	}

	private static boolean isNumber(String type) {
		return type.isEmpty() || type.equals("n");
	}

}
