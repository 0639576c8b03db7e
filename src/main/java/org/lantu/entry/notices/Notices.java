package org.lantu.entry.notices;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

import org.lantu.accounts.People;
import org.lantu.accounts.Person;
import org.lantu.accounts.Role;
import org.lantu.actuals.FiguresReturned;
import org.lantu.actuals.FiguresSubmitted;
import org.lantu.actuals.ReviewState;
import org.lantu.actuals.ledger.FigureDesk;
import org.lantu.actuals.ledger.LedgerEntry;
import org.lantu.actuals.notices.NoticeItem;
import org.lantu.actuals.remarks.FigureRemark;
import org.lantu.actuals.remarks.FigureRemarks;
import org.lantu.actuals.remarks.RemarkWritten;
import org.lantu.actuals.requests.RequestReceived;
import org.lantu.actuals.undoing.WithdrawalAsked;
import org.lantu.followup.commenting.CommentaryDesk;
import org.lantu.followup.reporting.ReportDesk;
import org.lantu.followup.reviewing.ReviewPassed;
import org.lantu.followup.reviewing.Reviewed;
import org.lantu.scoreboard.book.MissedTargets;
import org.lantu.scoreboard.book.VerdictsMissed;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Tells reviewers what waits or is to be withdrawn, and analysts what came back, where
 * the operator names a mail server, and the analysts of a region what looks wrong to
 * readers, and which targets turned out missed; and people of a region what others write
 * of a figure. It works beside the request, after the commit.
 */
@Component
@ConditionalOnProperty("spring.mail.host")
class Notices {

	private final FigureDesk desk;

	private final FigureRemarks remarks;

	private final People people;

	private final ReportDesk reports;

	private final CommentaryDesk commentaries;

	private final NoticeNoting noting;

	private final MissedTargets missed;

	Notices(FigureDesk desk, FigureRemarks remarks, People people, ReportDesk reports, CommentaryDesk commentaries,
			NoticeNoting noting, MissedTargets missed) {
		this.reports = reports;
		this.commentaries = commentaries;
		this.desk = desk;
		this.remarks = remarks;
		this.people = people;
		this.noting = noting;
		this.missed = missed;
	}

	/** To every reviewer who may decide on some of it. */
	@ApplicationModuleListener
	void tell(FiguresSubmitted submitted) {
		this.people.find(submitted.by())
			.map((analyst) -> this.desk.answered(analyst, submitted.requestKey()))
			.ifPresent((entries) -> this.noting.note(entries,
					(person, entry) -> person.mayReview(entry.figure().region())
							&& !entry.hands().writtenBy().contains(person.login()),
					(entry) -> new NoticeItem(NoticeItem.Kind.WAITING, entry.ref().id(), submitted.by())));
	}

	/** To everybody who had entered some of it. */
	@ApplicationModuleListener
	void tell(FiguresReturned returned) {
		this.people.find(returned.by())
			.map((reviewer) -> this.desk.answered(reviewer, returned.requestKey()))
			.ifPresent((entries) -> this.noting.note(entries,
					(person, entry) -> person.login().equals(entry.hands().enteredBy()),
					(entry) -> new NoticeItem(NoticeItem.Kind.RETURNED, entry.ref().id(), returned.by())));
	}

	/** To the analysts of the region; where it has none, to administrators. */
	@ApplicationModuleListener
	void tell(RequestReceived received) {
		String region = received.figure().region();
		List<Person> all = this.people.all();
		boolean analysed = all.stream().anyMatch((person) -> analyses(person, region));
		this.noting.note(List.of(received),
				(person, request) -> analysed ? analyses(person, region) : person.role() == Role.ADMIN,
				(request) -> new NoticeItem(NoticeItem.Kind.REQUEST, request.id(), null));
	}

	/** To every other reviewer of a region of which something is to be withdrawn. */
	@ApplicationModuleListener
	void tell(WithdrawalAsked asked) {
		this.noting.note(List.copyOf(asked.regions()),
				(person, region) -> person.mayReview(region) && !person.login().equals(asked.by()),
				(region) -> new NoticeItem(NoticeItem.Kind.WITHDRAWAL, asked.undoing(), asked.by()));
	}

	/** To the analysts of the regions whose targets turned out missed. */
	@ApplicationModuleListener
	void tell(VerdictsMissed turned) {
		this.noting.note(this.missed.of(turned.edition()), (person, target) -> analyses(person, target.region()),
				(target) -> new NoticeItem(NoticeItem.Kind.EXPLANATION, target.change(), null));
	}

	/**
	 * To those to whom a remark speaks: who entered the figure, who wrote about it
	 * before, and where no reviewer is among them yet, those who may decide on it.
	 */
	@ApplicationModuleListener
	void tell(RemarkWritten written) {
		this.people.find(written.by())
			.map((writer) -> this.desk.find(writer, List.of(written.revision())))
			.ifPresent((found) -> found.forEach((waiting) -> {
				Set<String> told = spokenTo(written, waiting.entry());
				this.noting.note(List.of(waiting.entry()),
						(person, entry) -> person.mayEnter(entry.figure().region()) && told.contains(person.login())
								&& !person.login().equals(written.by()),
						(entry) -> new NoticeItem(NoticeItem.Kind.REMARK, written.id(), written.by()));
			}));
	}

	/**
	 * To every reviewer who may decide on what was submitted, and to who entered what was
	 * given back.
	 */
	@ApplicationModuleListener
	void tell(ReviewPassed passed) {
		boolean reports = passed.of().equals(ReviewPassed.REPORTS);
		boolean submitted = passed.state() == ReviewState.SUBMITTED;
		List<? extends Reviewed> all = this.people.find(passed.by())
			.<List<? extends Reviewed>>map(
					(person) -> reports ? this.reports.open(person) : this.commentaries.open(person))
			.orElse(List.of());
		BiPredicate<Person, Reviewed> concerns = submitted
				? (person, entry) -> person.mayReview(entry.region()) && !entry.writtenBy(person)
				: (person, entry) -> person.login().equals(entry.hands().enteredBy());
		this.noting.note(
				all.stream()
					.filter((entry) -> entry.state() == passed.state() && passed.numbers().contains(entry.ref().id()))
					.<Reviewed>map((entry) -> entry)
					.toList(),
				concerns, (entry) -> new NoticeItem(kind(reports, submitted), entry.ref().id(), passed.by()));
	}

	private Set<String> spokenTo(RemarkWritten written, LedgerEntry entry) {
		Set<String> authors = entry.hands().writtenBy();
		Set<String> deciding = this.people.all()
			.stream()
			.filter((person) -> person.mayReview(entry.figure().region()) && !authors.contains(person.login()))
			.map(Person::login)
			.collect(Collectors.toSet());
		Set<String> told = new HashSet<>(authors);
		this.remarks.about(List.of(written.revision())).stream().map(FigureRemark::by).forEach(told::add);
		if (Collections.disjoint(told, deciding)) {
			told.addAll(deciding);
		}
		return told;
	}

	private static boolean analyses(Person person, String region) {
		return person.role() == Role.ANALYST && person.mayEnter(region);
	}

	private static NoticeItem.Kind kind(boolean reports, boolean submitted) {
		if (reports) {
			return submitted ? NoticeItem.Kind.REPORT_WAITING : NoticeItem.Kind.REPORT_RETURNED;
		}
		return submitted ? NoticeItem.Kind.COMMENTARY_WAITING : NoticeItem.Kind.COMMENTARY_RETURNED;
	}

}
