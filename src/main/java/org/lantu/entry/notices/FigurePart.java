package org.lantu.entry.notices;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.lantu.accounts.People;
import org.lantu.accounts.Person;
import org.lantu.actuals.ReviewState;
import org.lantu.actuals.ledger.FigureDesk;
import org.lantu.actuals.ledger.Waiting;
import org.lantu.actuals.notices.NoticeItem;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Tells which figures wait and which came back, by whose hands.
 */
@Component
@Order(1)
class FigurePart implements NoticePart {

	private final FigureDesk desk;

	private final People people;

	private final NoticeLines lines;

	private final NoticeWords words;

	FigurePart(FigureDesk desk, People people, NoticeLines lines, NoticeWords words) {
		this.desk = desk;
		this.people = people;
		this.lines = lines;
		this.words = words;
	}

	@Override
	public List<NoticeSection> sections(Person person, List<NoticeItem> items) {
		Map<Long, String> waiting = NoticeItem.hands(items, NoticeItem.Kind.WAITING);
		Map<Long, String> returned = NoticeItem.hands(items, NoticeItem.Kind.RETURNED);
		if (waiting.isEmpty() && returned.isEmpty()) {
			return List.of();
		}
		List<Waiting> figures = this.desk.find(person,
				Stream.concat(waiting.keySet().stream(), returned.keySet().stream()).distinct().toList());
		Map<String, String> names = this.people
			.names(Stream.concat(waiting.values().stream(), returned.values().stream()).distinct().toList());
		return Stream
			.concat(sections("notice.waiting", "/review", in(figures, ReviewState.SUBMITTED, waiting), waiting, names),
					sections("notice.returned", "/entry", in(figures, ReviewState.RETURNED, returned), returned, names))
			.toList();
	}

	private static List<Waiting> in(List<Waiting> figures, ReviewState state, Map<Long, String> told) {
		return figures.stream()
			.filter((one) -> one.entry().state() == state && told.containsKey(one.entry().ref().id()))
			.toList();
	}

	/** One for each hand that it came from. */
	private Stream<NoticeSection> sections(String key, String path, List<Waiting> figures, Map<Long, String> by,
			Map<String, String> names) {
		return figures.stream()
			.collect(Collectors.groupingBy((one) -> Objects.requireNonNull(by.get(one.entry().ref().id()))))
			.entrySet()
			.stream()
			.map((one) -> new NoticeSection(key, one.getValue().size(),
					(locale) -> List.of(
							this.words.text(key + ".text", locale, names.getOrDefault(one.getKey(), one.getKey()),
									String.valueOf(one.getValue().size())),
							this.lines.figures(one.getValue(), locale), this.words.link(path, locale))));
	}

}
