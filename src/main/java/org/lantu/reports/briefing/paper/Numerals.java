package org.lantu.reports.briefing.paper;

import java.util.Locale;

/**
 * How the headings of a language are numbered.
 */
enum Numerals {

	/** 一、 （一） 1. （1）, as GB/T 9704-2012 has it. */
	CHINESE {

		@Override
		String before(int level, int[] counts) {
			return switch (level) {
				case 1 -> chinese(counts[1]) + "、";
				case 2 -> "（" + chinese(counts[2]) + "）";
				case 3 -> counts[3] + ". ";
				default -> "（" + counts[level] + "）";
			};
		}

	},

	/** 1 1.1 1.1.1. */
	ARABIC {

		@Override
		String before(int level, int[] counts) {
			StringBuilder number = new StringBuilder().append(counts[1]);
			for (int deeper = 2; deeper <= level; deeper++) {
				number.append('.').append(counts[deeper]);
			}
			return number.append("  ").toString();
		}

	};

	private static final String DIGITS = "〇一二三四五六七八九";

	private static final int TEN = 10;

	/** Those of a language. */
	static Numerals of(Locale language) {
		return Locale.CHINESE.getLanguage().equals(language.getLanguage()) ? CHINESE : ARABIC;
	}

	/**
	 * What stands before a heading.
	 * @param counts how many there are of each level, from 1
	 */
	abstract String before(int level, int[] counts);

	/** A number below a hundred. */
	private static String chinese(int number) {
		int tens = number / TEN;
		int ones = number % TEN;
		return ((tens > 1) ? digit(tens) : "") + ((tens > 0) ? "十" : "") + ((ones > 0 || tens == 0) ? digit(ones) : "");
	}

	private static String digit(int digit) {
		return DIGITS.substring(digit, digit + 1);
	}

}
