package org.lantu.reference.translation;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.lantu.reference.Bilingual;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The Chinese of texts that are on file in another language, by the original. It changes
 * by migration only, so it is read once, at the start.
 */
@Component
public class Translations {

	private final Map<String, String> chinese;

	Translations(JdbcClient jdbc) {
		Map<String, String> read = new HashMap<>();
		jdbc.sql("SELECT original, zh FROM translation").query((row) -> {
			read.put(row.getString("original"), row.getString("zh"));
		});
		this.chinese = Map.copyOf(read);
	}

	/** The text in a language where it is translated, else the original. */
	public TranslatedText in(Locale locale, String original) {
		boolean wanted = Locale.CHINESE.getLanguage().equals(locale.getLanguage());
		String text = wanted ? this.chinese.getOrDefault(original, original) : original;
		boolean chinese = Bilingual.chinese(text);
		return new TranslatedText(text, (chinese == wanted) ? null : (chinese ? "zh-CN" : "en"), original);
	}

}
