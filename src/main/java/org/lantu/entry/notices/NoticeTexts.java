package org.lantu.entry.notices;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.lantu.accounts.People;
import org.lantu.accounts.Person;
import org.lantu.actuals.ReviewState;
import org.lantu.actuals.ledger.FigureDesk;
import org.lantu.actuals.ledger.Waiting;
import org.lantu.actuals.notices.NoticeItem;
import org.lantu.actuals.remarks.FigureRemark;
import org.lantu.actuals.remarks.FigureRemarks;
import org.lantu.actuals.requests.CorrectionRequest;
import org.lantu.actuals.requests.CorrectionRequests;
import org.lantu.actuals.undoing.AskedWithdrawal;
import org.lantu.actuals.undoing.Undoings;
import org.lantu.entry.remarks.RemarkLines;
import org.lantu.scoreboard.JudgedTarget;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Writes mails: the Chinese first, then the English, for nobody's language is known. Each
 * tells what waits, what came back, what readers say looks wrong and which targets are to
 * be explained, as it stands now.
 */
@Component
class NoticeTexts {

	static final List<Locale> LANGUAGES = List.of(Locale.CHINESE, Locale.ENGLISH);

	/** Those of which the subject is a revision. */
	private static final Set<NoticeItem.Kind> OF_FIGURES = Set.of(NoticeItem.Kind.WAITING, NoticeItem.Kind.RETURNED);

	private final FigureDesk desk;

	private final CorrectionRequests requests;

	private final FigureRemarks remarks;

	private final Undoings undoings;

	private final People people;

	private final NoticeLines lines;

	private final MissedLines missed;

	private final MessageSource messages;

	private final NoticeProperties properties;

	NoticeTexts(FigureDesk desk, CorrectionRequests requests, FigureRemarks remarks, Undoings undoings, People people,
			NoticeLines lines, MissedLines missed, MessageSource messages, NoticeProperties properties) {
		this.missed = missed;
		this.undoings = undoings;
		this.remarks = remarks;
		this.desk = desk;
		this.requests = requests;
		this.people = people;
		this.lines = lines;
		this.messages = messages;
		this.properties = properties;
	}

	/** The mail of a person; none where nothing of it is to be told any more. */
	Optional<Notice> notice(Person person, List<NoticeItem> items) {
		if (person.email() == null) {
			return Optional.empty();
		}
		Map<Long, String> by = items.stream()
			.filter((item) -> item.by() != null && OF_FIGURES.contains(item.kind()))
			.collect(Collectors.toMap(NoticeItem::subject, (item) -> String.valueOf(item.by()), (one, other) -> one));
		Content content = new Content(sections(person, by), open(person, subjects(items, NoticeItem.Kind.REQUEST)),
				this.remarks.find(person, subjects(items, NoticeItem.Kind.REMARK)),
				withdrawals(person, subjects(items, NoticeItem.Kind.WITHDRAWAL)),
				this.missed.unexplained(person, subjects(items, NoticeItem.Kind.EXPLANATION)));
		if (content.isEmpty()) {
			return Optional.empty();
		}
		Map<String, String> names = this.people.names(content.people());
		String subject = LANGUAGES.stream()
			.map((locale) -> message("notice.subject", locale, counts(content, locale)))
			.collect(Collectors.joining(" · "));
		String text = LANGUAGES.stream()
			.map((locale) -> text(content, names, locale))
			.collect(Collectors.joining("\n\n--\n\n"));
		return Optional.of(new Notice(person.email(), subject, text + "\n"));
	}

	private List<Section> sections(Person person, Map<Long, String> by) {
		List<Waiting> figures = by.isEmpty() ? List.of() : this.desk.find(person, by.keySet());
		List<Section> sections = new ArrayList<>();
		Map<String, String> names = this.people.names(by.values());
		section(sections, "notice.waiting", "/review", in(figures, ReviewState.SUBMITTED), by, names);
		section(sections, "notice.returned", "/entry", in(figures, ReviewState.RETURNED), by, names);
		return sections;
	}

	private List<CorrectionRequest> open(Person person, Set<Long> asked) {
		return asked.isEmpty() ? List.of()
				: this.requests.waiting(person).stream().filter((request) -> asked.contains(request.id())).toList();
	}

	private List<AskedWithdrawal> withdrawals(Person person, Set<Long> asked) {
		return asked.isEmpty() ? List.of()
				: this.undoings.asked(person)
					.stream()
					.filter((one) -> !one.own() && asked.contains(one.undoing()))
					.toList();
	}

	private static Set<Long> subjects(List<NoticeItem> items, NoticeItem.Kind kind) {
		return items.stream()
			.filter((item) -> item.kind() == kind)
			.map(NoticeItem::subject)
			.collect(Collectors.toSet());
	}

	private static List<Waiting> in(List<Waiting> figures, ReviewState state) {
		return figures.stream().filter((one) -> one.entry().state() == state).toList();
	}

	/** One for each hand that it came from. */
	private static void section(List<Section> sections, String key, String path, List<Waiting> figures,
			Map<Long, String> by, Map<String, String> names) {
		Function<Waiting, String> hand = (one) -> Objects.requireNonNull(by.get(one.entry().ref().id()));
		figures.stream()
			.collect(Collectors.groupingBy(hand))
			.forEach((login, own) -> sections.add(new Section(key, path, names.getOrDefault(login, login), own)));
	}

	private String counts(Content content, Locale locale) {
		Map<String, Integer> numbers = content.sections()
			.stream()
			.collect(Collectors.groupingBy(Section::key, Collectors.summingInt((section) -> section.figures().size())));
		return Stream
			.of(count("notice.waiting", numbers.getOrDefault("notice.waiting", 0), locale),
					count("notice.returned", numbers.getOrDefault("notice.returned", 0), locale),
					count("notice.request", content.open().size(), locale),
					count("notice.remark", content.remarks().size(), locale),
					count("notice.withdrawal",
							content.asked().stream().mapToInt((asked) -> asked.figures().size()).sum(), locale),
					count("notice.explanation", content.missed().size(), locale))
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining(message("notice.comma", locale)));
	}

	private String count(String key, int number, Locale locale) {
		return (number > 0) ? message(key + ".subject", locale, String.valueOf(number)) : "";
	}

	private String text(Content content, Map<String, String> names, Locale locale) {
		List<String> parts = new ArrayList<>();
		for (Section section : content.sections()) {
			parts.add(message(section.key() + ".text", locale, section.by(), String.valueOf(section.figures().size())));
			parts.add(this.lines.figures(section.figures(), locale));
			parts.add(link(section.path(), locale));
		}
		if (!content.open().isEmpty()) {
			parts.add(message("notice.request.text", locale));
			parts.add(content.open()
				.stream()
				.map((request) -> this.lines.asked(request.figure(), locale))
				.distinct()
				.collect(Collectors.joining("\n")));
			parts.add(link("/entry/requests", locale));
		}
		for (FigureRemark remark : content.remarks()) {
			parts.add(this.lines.remark(remark, names.getOrDefault(remark.by(), remark.by()), locale));
			parts.add(link(RemarkLines.address(remark.figure()), locale));
		}
		for (AskedWithdrawal asked : content.asked()) {
			parts.add(this.lines.withdrawal(asked, names.getOrDefault(asked.by(), asked.by()), locale));
			parts.add(link("/review#u" + asked.undoing() + "-" + asked.region(), locale));
		}
		if (!content.missed().isEmpty()) {
			parts.add(message("notice.explanation.text", locale));
			parts.add(this.missed.lines(content.missed(), locale));
			content.missed()
				.stream()
				.map((judged) -> judged.region().code())
				.distinct()
				.forEach((region) -> parts.add(link("/entry/commentary?region=" + region, locale)));
		}
		return parts.stream().filter((part) -> !part.isEmpty()).collect(Collectors.joining("\n\n"));
	}

	private String link(String path, Locale locale) {
		String link = this.properties.link(path);
		return link.isEmpty() ? "" : message("notice.link", locale, link);
	}

	private String message(String key, Locale locale, Object... arguments) {
		return this.messages.getMessage(key, arguments, locale);
	}

	/** What came from one hand. */
	private record Section(String key, String path, String by, List<Waiting> figures) {

	}

	/**
	 * What a mail tells.
	 *
	 * @param open what readers say looks wrong
	 * @param asked what is to be withdrawn
	 * @param missed the targets that are to be explained
	 */
	private record Content(List<Section> sections, List<CorrectionRequest> open, List<FigureRemark> remarks,
			List<AskedWithdrawal> asked, List<JudgedTarget> missed) {

		boolean isEmpty() {
			return this.sections.isEmpty() && this.open.isEmpty() && this.remarks.isEmpty() && this.asked.isEmpty()
					&& this.missed.isEmpty();
		}

		/** Who wrote or asked. */
		List<String> people() {
			return Stream
				.concat(this.remarks.stream().map(FigureRemark::by), this.asked.stream().map(AskedWithdrawal::by))
				.distinct()
				.toList();
		}

	}

}
