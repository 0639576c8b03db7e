package org.lantu.entry.paste;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.lantu.accounts.Person;
import org.lantu.actuals.checks.CheckedFigure;
import org.lantu.actuals.checks.FigureChecks;
import org.lantu.actuals.checks.TypedFigure;
import org.lantu.entry.sheets.EntrySheet;
import org.lantu.entry.tables.PastedColumn;

/**
 * Has the values of a block read as those that are typed are.
 *
 * @param checks the one reader of typed figures
 */
record PasteValues(FigureChecks checks, Person person, EntrySheet sheet) {

	/**
	 * What was read, by the number of the line; the same number of statements for all.
	 */
	Map<Integer, CheckedFigure> read(List<PastedLine> lines) {
		List<PastedLine> meant = lines.stream().filter((line) -> !line.code().isEmpty()).toList();
		Map<Integer, CheckedFigure> read = new HashMap<>();
		if (!meant.isEmpty()) {
			List<CheckedFigure> checked = this.checks.check(this.person, meant.stream().map(this::typed).toList());
			for (int at = 0; at < meant.size(); at++) {
				read.put(meant.get(at).number(), checked.get(at));
			}
		}
		return read;
	}

	private TypedFigure typed(PastedLine line) {
		return new TypedFigure(this.sheet.figure(line.code()), cell(line, PastedColumn.VALUE),
				cell(line, PastedColumn.STATUS), cell(line, PastedColumn.BOUND), cell(line, PastedColumn.SOURCE),
				cell(line, PastedColumn.QUOTE), cell(line, PastedColumn.KNOWN), false, cell(line, PastedColumn.NOTE),
				cell(line, PastedColumn.REASON), null);
	}

	private static String cell(PastedLine line, PastedColumn column) {
		return line.cells().getOrDefault(column, "");
	}

}
