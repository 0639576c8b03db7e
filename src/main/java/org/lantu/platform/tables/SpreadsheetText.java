package org.lantu.platform.tables;

/**
 * Keeps spreadsheets from taking text for a formula: what begins like one is preceded by
 * an apostrophe. Numbers are never altered.
 */
final class SpreadsheetText {

	/** Also in full width, which spreadsheets here read alike. */
	private static final String FORMULA_STARTS = "=+-@＝＋－＠\t\r\n";

	private static final String GUARD = "'";

	private SpreadsheetText() {
	}

	/** The text as a spreadsheet may read it. */
	static String guarded(String text) {
		return isFormula(text) ? GUARD + text : text;
	}

	/** The text that was guarded so; any other as it is. */
	static String unguarded(String text) {
		return (text.startsWith(GUARD) && isFormula(text.substring(GUARD.length()))) ? text.substring(GUARD.length())
				: text;
	}

	private static boolean isFormula(String text) {
		return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
	}

}
