package org.lantu.reference;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * A text in Chinese and English, of which one may be missing.
 */
public record Bilingual(@Nullable String zh, @Nullable String en) {

	public Bilingual {
		if (zh == null && en == null) {
			throw new IllegalArgumentException("a text needs at least one language");
		}
	}

	/** The text in the language asked for; where that is missing, in the other one. */
	public String in(Locale locale) {
		String wanted = english(locale) ? this.en : this.zh;
		String other = english(locale) ? this.zh : this.en;
		return (wanted != null) ? wanted : String.valueOf(other);
	}

	/** The language tag of {@link #in} where it is not the one asked for. */
	public @Nullable String langIn(Locale locale) {
		if (english(locale)) {
			return (this.en != null) ? null : "zh";
		}
		return (this.zh != null) ? null : "en";
	}

	/** Whether a text has Chinese characters. */
	public static boolean chinese(String text) {
		return text.codePoints().anyMatch((point) -> Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN);
	}

	private static boolean english(Locale locale) {
		return Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
	}

}
