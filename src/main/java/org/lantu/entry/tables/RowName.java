package org.lantu.entry.tables;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;

/**
 * What a table calls a line, without what tables put around a name: numbers of sections,
 * 其中, marks of footnotes, spaces, a unit in brackets, a translation; half-width,
 * simplified, lower case.
 *
 * @param text the name in that form, with what stands in brackets
 * @param bare the same without brackets at its end
 * @param unit what stands in the last brackets; empty where there are none
 */
public record RowName(String text, String bare, String unit) {

	private static final Normalizer2 WIDTHS = Normalizer2.getNFKCInstance();

	private static final Pattern BEFORE = Pattern
		.compile("^(?:其中[:：]?|[#*※]+|\\(?[一二三四五六七八九十]{1,3}[、.)．]|\\(?\\d{1,2}(?:[、)．]|\\.(?!\\d)))");

	private static final Pattern AFTER = Pattern
		.compile("(?:[*※†‡]+|\\[\\d{1,2}]|(?<!备)注\\d{0,2}|[①-⑳⑴-⒇¹²³⁴⁵⁶⁷⁸⁹]+)$");

	/** A name in Chinese, and behind it what it is called in another language. */
	private static final Pattern TRANSLATED = Pattern
		.compile("(?s)(.*\\p{IsHan}[)）%％\\]①-⑳]*)[\\s\\p{Z}/]+(?=.*[A-Za-z]{3})[A-Za-z][\\x20-\\x7e‘’“”–—\\s]*");

	/** Words that say something else of it, whatever language they are in. */
	private static final Pattern OTHERWISE = Pattern.compile(
			"(?i).*\\b(?:growth|increase|change|index|indices|yoy|y/y|year-on-year|plan(?:ned)?|target|rank(?:ing)?)\\b.*");

	private static final Pattern BRACKETS = Pattern.compile("^(.+)\\(([^()]*)\\)$");

	public static RowName of(String cell) {
		String text = AFTER.matcher(untranslated(AFTER.matcher(cell.strip()).replaceFirst(""))).replaceFirst("");
		text = Simplified.OF.transliterate(WIDTHS.normalize(text))
			.replaceAll("[\\s\\p{Z}]+", "")
			.toLowerCase(Locale.ROOT);
		for (String before = ""; !before.equals(text);) {
			before = text;
			text = AFTER.matcher(BEFORE.matcher(text).replaceFirst("")).replaceFirst("");
		}
		Matcher brackets = BRACKETS.matcher(text);
		return brackets.matches()
				? new RowName(text, AFTER.matcher(brackets.group(1)).replaceFirst(""), brackets.group(2))
				: new RowName(text, text, "");
	}

	private static String untranslated(String cell) {
		Matcher translated = TRANSLATED.matcher(cell);
		if (!translated.matches() || OTHERWISE.matcher(cell).matches()) {
			return cell;
		}
		String name = translated.group(1);
		Matcher unit = BRACKETS.matcher(cell);
		return (unit.matches() && !name.matches(".*[)）]")) ? name + "(" + unit.group(2) + ")" : name;
	}

	/** Made at first use, as it reads large tables. */
	private static final class Simplified {

		private static final Transliterator OF = Transliterator.getInstance("Traditional-Simplified");

	}

}
