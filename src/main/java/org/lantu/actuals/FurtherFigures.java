package org.lantu.actuals;

import org.springframework.stereotype.Component;

/**
 * Loads the figures that were delivered after the first.
 */
@Component
final class FurtherFigures extends FigureMigration {

	FurtherFigures() {
		super("23", "further figures", "db/data/figures-2026-11.csv");
	}

}
