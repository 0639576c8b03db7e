package org.lantu.entry.tables;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.lantu.actuals.Revision.ObsStatus;
import org.lantu.progress.Bound;
import org.lantu.scoreboard.wording.Amounts;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The words for what the lists of the grid offer, in both languages, and the signs that
 * files of this portal have for bounds, with the value that each stands for.
 */
@Component
public class ChoiceWords {

	private static final List<Locale> LANGUAGES = List.of(Locale.CHINESE, Locale.ENGLISH);

	private static final Map<PastedColumn, List<? extends Enum<?>>> CHOICES = Map.of(PastedColumn.STATUS,
			List.of(ObsStatus.values()), PastedColumn.BOUND, List.of(Bound.values()));

	private final MessageSource messages;

	ChoiceWords(MessageSource messages) {
		this.messages = messages;
	}

	/** The value by its words, in lower case, for each column that offers a list. */
	public Map<PastedColumn, Map<String, String>> byColumn() {
		Map<PastedColumn, Map<String, String>> choices = new HashMap<>();
		CHOICES.forEach((column, values) -> {
			Map<String, String> words = new HashMap<>();
			for (String value : values.stream().map(Enum::name).toList()) {
				words.put(value.toLowerCase(Locale.ROOT), value);
				for (Locale language : LANGUAGES) {
					String word = this.messages.getMessage("entry." + column.field() + "." + value, null, language);
					words.put(word.toLowerCase(Locale.ROOT), value);
				}
			}
			choices.put(column, words);
		});
		Map<String, String> bounds = choices.getOrDefault(PastedColumn.BOUND, Map.of());
		for (Bound bound : Bound.values()) {
			bounds.put(Amounts.symbol(bound), bound.name());
		}
		return choices;
	}

}
