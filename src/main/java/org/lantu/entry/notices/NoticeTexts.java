package org.lantu.entry.notices;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.lantu.accounts.Person;
import org.lantu.actuals.notices.NoticeItem;

import org.springframework.stereotype.Component;

/**
 * Writes mails: the Chinese first, then the English, for nobody's language is known. Each
 * tells what its parts know, as it stands now.
 */
@Component
class NoticeTexts {

	static final List<Locale> LANGUAGES = List.of(Locale.CHINESE, Locale.ENGLISH);

	private final List<NoticePart> parts;

	private final NoticeWords words;

	NoticeTexts(List<NoticePart> parts, NoticeWords words) {
		this.parts = parts;
		this.words = words;
	}

	/** The mail of a person; none where nothing of it is to be told any more. */
	Optional<Notice> notice(Person person, List<NoticeItem> items) {
		if (person.email() == null) {
			return Optional.empty();
		}
		List<NoticeSection> sections = this.parts.stream()
			.flatMap((part) -> part.sections(person, items).stream())
			.toList();
		return sections.isEmpty() ? Optional.empty()
				: Optional.of(new Notice(person.email(),
						LANGUAGES.stream()
							.map((locale) -> this.words.text("notice.subject", locale, counts(sections, locale)))
							.collect(Collectors.joining(" · ")),
						LANGUAGES.stream()
							.map((locale) -> text(sections, locale))
							.collect(Collectors.joining("\n\n--\n\n", "", "\n"))));
	}

	private String counts(List<NoticeSection> sections, Locale locale) {
		Map<String, Integer> numbers = new LinkedHashMap<>();
		sections.forEach((section) -> numbers.merge(section.key(), section.number(), Integer::sum));
		return numbers.entrySet()
			.stream()
			.map((one) -> this.words.text(one.getKey() + ".subject", locale, String.valueOf(one.getValue())))
			.collect(Collectors.joining(this.words.text("notice.comma", locale)));
	}

	private static String text(List<NoticeSection> sections, Locale locale) {
		return sections.stream()
			.flatMap((section) -> section.paragraphs().apply(locale).stream())
			.filter((paragraph) -> !paragraph.isEmpty())
			.collect(Collectors.joining("\n\n"));
	}

}
