package org.lantu.actuals.ledger;

import java.util.List;

import org.lantu.actuals.checks.CheckedFigure;
import org.lantu.actuals.checks.TypedFigure;

/**
 * Figures that are to be entered, with what was found of them.
 *
 * @param edition the newest when they were checked: as long as it is, what was found
 * still holds
 */
public record CheckedEntry(long edition, List<CheckedFigure> figures) {

	List<TypedFigure> typed() {
		return this.figures.stream().map(CheckedFigure::typed).toList();
	}

}
