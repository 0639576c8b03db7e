package org.lantu.actuals;

import org.springframework.stereotype.Component;

/**
 * Loads the published figures the portal starts with.
 */
@Component
final class FirstFigures extends FigureMigration {

	FirstFigures() {
		super("5", "first figures", "db/data/figures.csv");
	}

}
