package org.lantu.plan.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/**
 * Finds again in the words of a seeding function or guard of the database, which speak
 * English, the sentence that they are and what it is filled with, so that it can be said
 * in the reader's language. The database alone decides what is refused.
 */
final class RefusalSentences {

	private static final String PREFIX = "refused.";

	/** What stands before the reason: of what it is said. */
	private static final String SUBJECT = PREFIX + "at.";

	private static final String WHOLE = PREFIX + "sentence";

	/**
	 * The first that fits is meant, so those with more words of their own come first. The
	 * database quotes with apostrophes.
	 */
	private static final List<Sentence> REASONS = read((key) -> !key.startsWith(SUBJECT));

	private static final List<Sentence> SUBJECTS = read((key) -> key.startsWith(SUBJECT));

	private RefusalSentences() {
	}

	/**
	 * What the database said, as a message in any language; in its own words where it is
	 * none of its sentences.
	 */
	static MessageSourceResolvable of(String said) {
		for (Sentence subject : SUBJECTS) {
			Matcher parts = subject.before().matcher(said);
			if (parts.matches()) {
				Optional<MessageSourceResolvable> reason = reason(parts.group("reason"));
				if (reason.isPresent()) {
					return message(WHOLE, said, subject.filledWith(parts), reason.get());
				}
			}
		}
		return message("", said);
	}

	private static Optional<MessageSourceResolvable> reason(String said) {
		for (Sentence sentence : REASONS) {
			Matcher parts = sentence.whole().matcher(said);
			if (parts.matches()) {
				return Optional.of(sentence.filledWith(parts));
			}
		}
		return Optional.empty();
	}

	private static MessageSourceResolvable message(String key, String otherwise, Object... arguments) {
		return new DefaultMessageSourceResolvable(new String[] { key }, arguments, otherwise);
	}

	private static List<Sentence> read(Predicate<String> which) {
		Properties texts;
		try {
			texts = PropertiesLoaderUtils.loadProperties(new EncodedResource(
					new ClassPathResource("messages/plan/refusals_en.properties"), StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The sentences of refusals cannot be read", ex);
		}
		return texts.stringPropertyNames()
			.stream()
			.filter((key) -> !key.equals(WHOLE) && which.test(key))
			.map((key) -> Sentence.of(key, texts.getProperty(key).replaceAll("[“”’]", "'")))
			.sorted(Comparator.comparingInt(Sentence::ownWords).reversed())
			.toList();
	}

	/**
	 * A sentence of the database.
	 *
	 * @param key of the message that says it
	 * @param text with a place for each thing that it is filled with
	 * @param ownWords how many characters are none of those
	 * @param whole what it looks like by itself
	 * @param before what it looks like before a reason
	 * @param places which thing stands where, in the order of the text
	 */
	private record Sentence(String key, String text, int ownWords, Pattern whole, Pattern before,
			List<Integer> places) {

		private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

		static Sentence of(String key, String text) {
			StringBuilder pattern = new StringBuilder();
			List<Integer> places = new ArrayList<>();
			int from = 0;
			int words = 0;
			Matcher place = PLACE.matcher(text);
			while (place.find()) {
				pattern.append(Pattern.quote(text.substring(from, place.start()))).append("(.*?)");
				words += place.start() - from;
				places.add(Integer.valueOf(place.group(1)));
				from = place.end();
			}
			pattern.append(Pattern.quote(text.substring(from)));
			return new Sentence(key, text, words + text.length() - from,
					Pattern.compile(pattern.toString(), Pattern.DOTALL),
					Pattern.compile(pattern + ": (?<reason>.*)", Pattern.DOTALL), places);
		}

		/**
		 * The message, filled with what stood in the places; what is a sentence there is
		 * said as one.
		 */
		MessageSourceResolvable filledWith(Matcher parts) {
			Object[] arguments = new Object[this.places.size()];
			for (int at = 0; at < arguments.length; at++) {
				String part = parts.group(at + 1);
				arguments[this.places.get(at)] = reason(part).map(Object.class::cast).orElse(part);
			}
			return message(this.key, parts.group(), arguments);
		}

	}

}
