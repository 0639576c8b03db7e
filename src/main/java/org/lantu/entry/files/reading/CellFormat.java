package org.lantu.entry.files.reading;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a cell shows its number.
 *
 * @param decimals how many decimals it shows at least
 * @param percent whether it shows hundredths
 * @param date whether it shows a day, {@code year} whether only the year of one
 * @param unit what it writes behind the number
 */
record CellFormat(int decimals, boolean percent, boolean date, boolean year, String unit) {

	static final CellFormat GENERAL = new CellFormat(0, false, false, false, "");

	/** Those that are known by their numbers alone. */
	private static final Map<String, String> BUILT_IN = Map.of("2", "0.00", "4", "#,##0.00", "9", "0%", "10", "0.00%",
			"39", "#,##0.00", "40", "#,##0.00", "43", "#,##0.00", "44", "#,##0.00");

	/** Those that show days. */
	private static final Pattern BUILT_IN_DAYS = Pattern.compile("1[4-7]|22|2[7-9]|3[016]|5[0-4]|5[78]");

	private static final Pattern DECIMALS = Pattern.compile("[0#?]\\.(0+)");

	private static final Pattern IGNORED = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.|[_*].");

	private static final Pattern UNIT = Pattern.compile("[0#?](?:\"([^\"]{1,8})\"|\\\\?([\\p{IsHan}]{1,4}))(?:_.)*$");

	static CellFormat builtIn(String number) {
		return of(BUILT_IN_DAYS.matcher(number).matches() ? "yyyy-m-d" : BUILT_IN.getOrDefault(number, ""));
	}

	static CellFormat of(String code) {
		String shown = code.split(";", 2)[0];
		String bare = IGNORED.matcher(shown).replaceAll("").toLowerCase(Locale.ROOT);
		boolean date = bare.matches(".*[yd].*") && !bare.contains("general");
		Matcher decimals = DECIMALS.matcher(bare);
		Matcher unit = UNIT.matcher(shown);
		String behind = (!date && unit.find()) ? (unit.group(1) != null) ? unit.group(1) : unit.group(2) : "";
		return new CellFormat(decimals.find() ? decimals.group(1).length() : 0, bare.contains("%"), date,
				date && !bare.matches(".*[md].*"), behind.strip());
	}

}
