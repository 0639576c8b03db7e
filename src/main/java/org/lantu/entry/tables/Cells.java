package org.lantu.entry.tables;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What kinds of cells there are: numbers with the words around them, years, words.
 */
public final class Cells {

	/** A year, as far as nothing behind it makes it a part of one, a plan or a change. */
	private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2})\\s*(?:年|末|底|度|终|全年|实际|实绩|完成|数据|数|值|\\s)*"
			+ "(?:\\((?:快报|初步|核算|核实|修订|年报|年鉴|公报|普查|末|底|年|数|据|调整|最终|实际|亿|万|元|家|件|人|个|项|%|\\s)*\\))?");

	private static final Pattern YEAR_AND_WORDS = Pattern.compile("(?:19|20)\\d{2}\\s*[^\\d\\s.,].*");

	private static final Pattern TITLE_UNIT = Pattern
		.compile("(?:计量)?单位\\s*[:：]\\s*([^\\s)）；;，,]+)|(?i:unit)s?\\s*:\\s*([^);]+)");

	private static final Pattern NUMBER = Pattern.compile("[^0-9０-９]{0,6}[0-9０-９][0-9０-９.,．，\\s]*[^0-9０-９]{0,8}[pr]?");

	/** What tables write where there is no number. */
	private static final Pattern NO_NUMBER = Pattern.compile("[-–—…#*./／]+|n/?a|无|空");

	/** What points to a note beneath the table, behind a number. */
	private static final Pattern MARKS = Pattern
		.compile("(?<=[0-9０-９%％\\p{IsHan}])\\s*(?:[①-⑳⑴-⒇⁰¹²³⁴-⁹*※†‡]+|\\[\\d{1,2}])$");

	private static final Pattern YEAR_MARKS = Pattern.compile("\\s*[①-⑳⑴-⒇⁰¹²³⁴-⁹*※†‡]+$");

	private Cells() {
	}

	/** A cell without the marks of footnotes behind its number. */
	public static String unmarked(String cell) {
		return isNumber(cell) ? MARKS.matcher(cell).replaceFirst("") : cell;
	}

	public static boolean isNumber(String cell) {
		return NUMBER.matcher(cell.strip()).matches();
	}

	/** A number, or a sign that there is none. */
	public static boolean isValue(String cell) {
		return isNumber(cell) || NO_NUMBER.matcher(cell.strip().toLowerCase(Locale.ROOT)).matches();
	}

	/** The year that a cell names, whatever note it points to. */
	public static OptionalInt year(String cell) {
		String named = YEAR_MARKS.matcher(cell.strip()).replaceFirst("");
		Matcher year = YEAR.matcher(Normalizer.normalize(named, Normalizer.Form.NFKC).strip());
		return year.matches() ? OptionalInt.of(Integer.parseInt(year.group(1))) : OptionalInt.empty();
	}

	/** Whether it begins with a year and goes on with words, whatever these say of it. */
	public static boolean beginsWithYear(String cell) {
		return YEAR_AND_WORDS.matcher(Normalizer.normalize(cell, Normalizer.Form.NFKC).strip()).matches();
	}

	/** What a title says that the unit of a whole table is. */
	public static Optional<String> titleUnit(String text) {
		Matcher unit = TITLE_UNIT.matcher(text);
		return unit.find() ? Optional.of(((unit.group(1) != null) ? unit.group(1) : unit.group(2)).strip())
				: Optional.empty();
	}

	/** Whether most of what is written somewhere is of a kind. */
	public static boolean mostly(List<String> cells, Predicate<String> kind) {
		long written = cells.stream().filter((cell) -> !cell.isBlank()).count();
		return written > 0 && 2 * cells.stream().filter((cell) -> !cell.isBlank() && kind.test(cell)).count() > written;
	}

	/** Whether all that is written somewhere is of a kind, and something is. */
	public static boolean all(List<String> cells, Predicate<String> kind) {
		return cells.stream().anyMatch((cell) -> !cell.isBlank())
				&& cells.stream().allMatch((cell) -> cell.isBlank() || kind.test(cell));
	}

	/** Whether a column counts its lines: 1, 2, 3. */
	public static boolean counts(List<String> cells) {
		return cells.size() > 1 && IntStream.range(0, cells.size())
			.allMatch((at) -> cells.get(at).replaceAll("[.、．)）]$", "").equals(String.valueOf(at + 1)));
	}

}
