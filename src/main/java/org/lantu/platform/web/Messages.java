package org.lantu.platform.web;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

import org.jspecify.annotations.Nullable;

import org.springframework.context.support.AbstractMessageSource;

/**
 * The words of all bundles together, by language and key. A page asks for hundreds, so
 * each is parsed once.
 */
final class Messages extends AbstractMessageSource {

	private final Words chinese;

	private final Words english;

	Messages(Map<String, String> chinese, Map<String, String> english) {
		this.chinese = new Words(chinese, new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
		this.english = new Words(english, new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
	}

	@Override
	protected @Nullable String getMessageInternal(@Nullable String code, Object @Nullable [] arguments,
			@Nullable Locale locale) {
		if (code != null && arguments != null && arguments.length > 0) {
			Sentence sentence = words(locale).sentence(code);
			String text = (sentence != null) ? sentence.with(arguments) : null;
			if (text != null) {
				return text;
			}
		}
		return super.getMessageInternal(code, arguments, locale);
	}

	@Override
	protected @Nullable String resolveCodeWithoutArguments(String code, Locale locale) {
		return words(locale).texts.get(code);
	}

	@Override
	protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
		Words words = words(locale);
		String text = words.texts.get(code);
		return (text != null) ? words.formats.computeIfAbsent(code, (key) -> createMessageFormat(text, locale)) : null;
	}

	private Words words(@Nullable Locale locale) {
		return (locale != null && locale.getLanguage().equals(Locale.ENGLISH.getLanguage())) ? this.english
				: this.chinese;
	}

	/**
	 * The words of a language.
	 *
	 * @param texts as they are written
	 * @param sentences those that were filled in
	 * @param formats those that it takes a format to fill in
	 */
	private record Words(Map<String, String> texts, ConcurrentMap<String, Sentence> sentences,
			ConcurrentMap<String, MessageFormat> formats) {

		@Nullable Sentence sentence(String code) {
			String text = this.texts.get(code);
			return (text != null) ? this.sentences.computeIfAbsent(code, (key) -> Sentence.of(text)) : null;
		}

	}

}
