package org.lantu.entry.notices;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.lantu.accounts.People;
import org.lantu.accounts.Person;
import org.lantu.actuals.ReviewState;
import org.lantu.actuals.notices.NoticeItem;
import org.lantu.entry.reminders.Matter;
import org.lantu.entry.reminders.MatterNames;
import org.lantu.entry.reminders.Matters;
import org.lantu.followup.commenting.CommentaryDesk;
import org.lantu.followup.reporting.ReportDesk;
import org.lantu.followup.reviewing.Reviewed;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Tells which reports on measures and which commentary wait or came back, by whose hands.
 */
@Component
@Order(2)
class ReviewPart implements NoticePart {

	private final ReportDesk reports;

	private final CommentaryDesk commentaries;

	private final People people;

	private final MatterNames names;

	private final NoticeWords words;

	ReviewPart(ReportDesk reports, CommentaryDesk commentaries, People people, MatterNames names, NoticeWords words) {
		this.reports = reports;
		this.commentaries = commentaries;
		this.people = people;
		this.names = names;
		this.words = words;
	}

	@Override
	public List<NoticeSection> sections(Person person, List<NoticeItem> items) {
		List<NoticeSection> sections = new ArrayList<>();
		Map<Long, String> waiting = NoticeItem.hands(items, NoticeItem.Kind.REPORT_WAITING);
		Map<Long, String> returned = NoticeItem.hands(items, NoticeItem.Kind.REPORT_RETURNED);
		if (!waiting.isEmpty() || !returned.isEmpty()) {
			sections("notice.report", this.reports.open(person), waiting, returned, Matters::of, sections);
		}
		Map<Long, String> commented = NoticeItem.hands(items, NoticeItem.Kind.COMMENTARY_WAITING);
		Map<Long, String> givenBack = NoticeItem.hands(items, NoticeItem.Kind.COMMENTARY_RETURNED);
		if (!commented.isEmpty() || !givenBack.isEmpty()) {
			sections("notice.commentary", this.commentaries.open(person), commented, givenBack, Matters::of, sections);
		}
		return sections;
	}

	private <T extends Reviewed> void sections(String key, List<T> open, Map<Long, String> waiting,
			Map<Long, String> returned, Function<T, Matter> matter, List<NoticeSection> sections) {
		Map<String, String> names = this.people
			.names(Stream.concat(waiting.values().stream(), returned.values().stream()).distinct().toList());
		sections.addAll(hands(key + ".waiting", in(open, ReviewState.SUBMITTED, waiting), waiting, matter, names));
		sections.addAll(hands(key + ".returned", in(open, ReviewState.RETURNED, returned), returned, matter, names));
	}

	private static <T extends Reviewed> List<T> in(List<T> open, ReviewState state, Map<Long, String> told) {
		return open.stream().filter((entry) -> entry.state() == state && told.containsKey(entry.ref().id())).toList();
	}

	/** One for each hand that it came from. */
	private <T extends Reviewed> List<NoticeSection> hands(String key, List<T> entries, Map<Long, String> by,
			Function<T, Matter> matter, Map<String, String> names) {
		return entries.stream()
			.collect(Collectors.groupingBy((entry) -> Objects.requireNonNull(by.get(entry.ref().id()))))
			.entrySet()
			.stream()
			.map((one) -> new NoticeSection(key, one.getValue().size(),
					(locale) -> paragraphs(key, names.getOrDefault(one.getKey(), one.getKey()), one.getValue(), matter,
							locale)))
			.toList();
	}

	private <T extends Reviewed> List<String> paragraphs(String key, String by, List<T> entries,
			Function<T, Matter> matter, Locale locale) {
		String lines = entries.stream()
			.map((entry) -> line(entry, matter.apply(entry).name(this.names, locale), locale))
			.collect(Collectors.joining("\n"));
		Stream<String> links = entries.stream()
			.map((entry) -> (entry.state() == ReviewState.SUBMITTED) ? "/review" : matter.apply(entry).href(this.names))
			.distinct()
			.map((path) -> this.words.link(path, locale));
		return Stream
			.concat(Stream.of(this.words.text(key + ".text", locale, by, String.valueOf(entries.size())), lines), links)
			.toList();
	}

	private String line(Reviewed entry, String name, Locale locale) {
		String note = entry.hands().decisionNote();
		return (entry.state() == ReviewState.RETURNED && note != null)
				? "· " + name + "\n" + this.words.text("notice.reason", locale, note) : "· " + name;
	}

}
