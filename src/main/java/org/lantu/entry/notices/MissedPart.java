package org.lantu.entry.notices;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.lantu.accounts.Person;
import org.lantu.actuals.notices.NoticeItem;
import org.lantu.followup.Commentaries;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.Moment;
import org.lantu.scoreboard.Scoreboard;
import org.lantu.scoreboard.book.MissedTarget;
import org.lantu.scoreboard.book.MissedTargets;
import org.lantu.scoreboard.commentary.CommentedTargets;
import org.lantu.scoreboard.wording.Promises;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Tells which targets that turned out missed are still to be explained.
 */
@Component
@Order(6)
class MissedPart implements NoticePart {

	private static final int MOST_NAMED = 20;

	private final MissedTargets missed;

	private final Scoreboard scoreboard;

	private final Commentaries commentaries;

	private final Promises promises;

	private final NoticeWords words;

	private final Clock clock;

	MissedPart(MissedTargets missed, Scoreboard scoreboard, Commentaries commentaries, Promises promises,
			NoticeWords words, Clock clock) {
		this.missed = missed;
		this.scoreboard = scoreboard;
		this.commentaries = commentaries;
		this.promises = promises;
		this.words = words;
		this.clock = clock;
	}

	@Override
	public List<NoticeSection> sections(Person person, List<NoticeItem> items) {
		Set<Long> changes = NoticeItem.subjects(items, NoticeItem.Kind.EXPLANATION);
		List<JudgedTarget> open = changes.isEmpty() ? List.of() : unexplained(person, changes);
		return open.isEmpty() ? List.of()
				: List.of(new NoticeSection("notice.explanation", open.size(), (locale) -> paragraphs(open, locale)));
	}

	private List<String> paragraphs(List<JudgedTarget> open, Locale locale) {
		return Stream.concat(Stream.of(this.words.text("notice.explanation.text", locale), lines(open, locale)),
				open.stream()
					.map((judged) -> judged.region().code())
					.distinct()
					.map((region) -> this.words.link("/entry/commentary?region=" + region, locale)))
			.toList();
	}

	/** Those that a person is to explain; what was explained meanwhile is left out. */
	private List<JudgedTarget> unexplained(Person person, Collection<Long> changes) {
		List<MissedTarget> told = this.missed.find(changes)
			.stream()
			.filter((one) -> person.mayEnter(one.region()))
			.toList();
		if (told.isEmpty()) {
			return List.of();
		}
		Set<String> plans = told.stream().map(MissedTarget::plan).collect(Collectors.toSet());
		Set<String> targets = told.stream().map((one) -> one.plan() + " " + one.target()).collect(Collectors.toSet());
		LocalDate today = LocalDate.now(this.clock);
		return new CommentedTargets(this.commentaries.of(plans), today)
			.unexplained(this.scoreboard.ofPlans(plans, Moment.asOf(today)).targets())
			.stream()
			.filter((judged) -> targets.contains(judged.plan().code() + " " + judged.target().code()))
			.toList();
	}

	/** The first of them, a line each. */
	private String lines(List<JudgedTarget> targets, Locale locale) {
		String named = targets.stream()
			.limit(MOST_NAMED)
			.map((judged) -> this.words.text("notice.explanation", locale, judged.region().shortName().in(locale),
					judged.indicator().name().in(locale), this.promises.promise(judged, locale)))
			.collect(Collectors.joining("\n"));
		return (targets.size() > MOST_NAMED)
				? named + "\n"
						+ this.words.text("notice.withdrawal.more", locale, String.valueOf(targets.size() - MOST_NAMED))
				: named;
	}

}
