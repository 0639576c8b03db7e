package org.lantu.actuals.imports;

import java.util.List;

import org.lantu.actuals.FigureKey;
import org.lantu.actuals.checks.Finding;
import org.lantu.actuals.checks.TypedFigure;

/**
 * A figure as it was read of a file.
 *
 * @param typed the texts; the region and the indicator empty and the year 0 where they
 * could not be read
 * @param remarks what was found when it was read
 */
public record StagedFigure(CellAddress at, TypedFigure typed, List<Finding> remarks) {

	/** As a figure of its import, of which nobody has found anything yet. */
	ImportedFigure imported(int ordinal) {
		return new ImportedFigure(ordinal, this.at, this.typed, this.remarks, false, ImportedFigure.Judgement.NONE,
				false, null);
	}

	/** Whether it is known of what it is a figure. */
	static boolean placed(FigureKey figure) {
		return !figure.region().isEmpty() && !figure.indicator().isEmpty() && figure.year() > 0;
	}

}
