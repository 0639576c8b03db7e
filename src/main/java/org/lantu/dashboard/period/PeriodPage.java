package org.lantu.dashboard.period;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lantu.dashboard.address.Address;
import org.lantu.dashboard.parts.Cell;
import org.lantu.dashboard.parts.Link;

/**
 * The account of a period: every province and the nation with what became of the targets
 * that fall due in it; while the period begins, what it will take to keep them.
 *
 * @param goals what the targets need; {@code null} once the first year has ended
 */
record PeriodPage(Head head, Lead lead, List<Count> strip, @Nullable Goals goals, PeriodTable table) {

	/**
	 * What it is an account of.
	 *
	 * @param years the period as a sentence writes it
	 * @param periods the other accounts, this one among them
	 * @param file the account as a file
	 */
	record Head(String title, String years, String sub, List<PeriodOption> periods, String file) {
	}

	/**
	 * The answer of the page.
	 *
	 * @param decided the targets that were kept or not, by verdict
	 * @param rest what is not decided, and what is not on file
	 */
	record Lead(String before, List<Part> decided, String rest) {
	}

	/** A verdict with its number, in words. */
	record Part(String glyph, String text) {
	}

	/**
	 * How many targets have a verdict.
	 *
	 * @param list the rows of the table that have it; {@code null} where that is no
	 * choice
	 * @param bar the drawn share of all
	 */
	record Count(String glyph, String number, String word, String note, @Nullable Address list, String bar) {
	}

	/**
	 * Where the targets start from, and what they need.
	 *
	 * @param rest how many are not shown; {@code null} where all are
	 */
	record Goals(List<Goal> rows, @Nullable String rest) {
	}

	/**
	 * A target with its start and its paces.
	 *
	 * @param region named where it differs from that of the row before
	 * @param unprecedented whether it needs more than was ever achieved in a year
	 */
	record Goal(@Nullable Link region, String glyph, String word, Link target, String promise, Cell start, Cell latest,
			String needed, String recent, String best, boolean unprecedented) {
	}

}
