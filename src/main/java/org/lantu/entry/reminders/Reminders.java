package org.lantu.entry.reminders;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.lantu.accounts.People;
import org.lantu.accounts.Person;
import org.lantu.actuals.ReviewState;
import org.lantu.actuals.SeriesKey;
import org.lantu.actuals.due.Due;
import org.lantu.actuals.due.DueFigures;
import org.lantu.actuals.ledger.FigureDesk;
import org.lantu.actuals.ledger.LedgerEntry.Hands;
import org.lantu.followup.commenting.CommentaryDesk;
import org.lantu.followup.reporting.ReportDesk;
import org.lantu.plan.Plan;
import org.lantu.plan.PlanBook;

import org.springframework.stereotype.Service;

/**
 * Finds what is to be done in some regions; the same number of statements however much
 * there is, and for however many.
 */
@Service
public class Reminders {

	private static final Set<ReviewState> BETWEEN = Set.of(ReviewState.SUBMITTED, ReviewState.RETURNED);

	private final People people;

	private final DueFigures dueFigures;

	private final FigureDesk figures;

	private final ReportDesk reports;

	private final CommentaryDesk commentaries;

	private final PlanBook planBook;

	private final ReminderProperties properties;

	private final Clock clock;

	Reminders(People people, DueFigures dueFigures, FigureDesk figures, ReportDesk reports, CommentaryDesk commentaries,
			PlanBook planBook, ReminderProperties properties, Clock clock) {
		this.people = people;
		this.dueFigures = dueFigures;
		this.figures = figures;
		this.reports = reports;
		this.commentaries = commentaries;
		this.planBook = planBook;
		this.properties = properties;
		this.clock = clock;
	}

	/** What is to be done, and by whom, in the regions that anybody has. */
	Reminded all() {
		List<Person> everybody = this.people.all();
		return of(everybody,
				everybody.stream().flatMap((person) -> person.regions().stream()).collect(Collectors.toSet()));
	}

	/** The same of some regions. */
	public Reminded in(Collection<String> regions) {
		return of(this.people.all(), regions);
	}

	private Reminded of(List<Person> everybody, Collection<String> regions) {
		LocalDate today = LocalDate.now(this.clock);
		List<Reminder> found = new ArrayList<>();
		for (Due due : this.dueFigures.withDeadline(regions, planned(regions))) {
			due(due, today, found);
		}
		this.figures.onTheirWay(regions, BETWEEN)
			.forEach((entry) -> between(entry.state(), entry.hands(), entry.figure().region(),
					new FigureMatter(entry.figure()), today, found));
		this.reports.open(regions)
			.forEach((entry) -> between(entry.state(), entry.hands(), entry.region(), Matters.of(entry), today, found));
		this.commentaries.open(regions)
			.forEach((entry) -> between(entry.state(), entry.hands(), entry.region(), Matters.of(entry), today, found));
		found.sort(Comparator.comparing(Reminder::kind).thenComparing(Reminder::since).thenComparing(Reminder::region));
		return new Reminded(everybody, found);
	}

	/** A draft is not entered yet; what came back is told of as such. */
	private static void due(Due due, LocalDate today, List<Reminder> found) {
		LocalDate by = Objects.requireNonNull(due.by());
		long left = ChronoUnit.DAYS.between(today, by);
		int lead = Objects.requireNonNull(due.deadline()).lead();
		if (due.published() || due.open() != null && BETWEEN.contains(due.open()) || left > lead) {
			return;
		}
		boolean past = left < 0;
		found.add(new Reminder(past ? Reminder.Kind.OVERDUE : Reminder.Kind.DUE_SOON, due.figure().region(),
				Math.abs(left), past ? by.plusDays(1) : by.minusDays(lead), new FigureMatter(due.figure()), "",
				Set.of()));
	}

	private void between(ReviewState state, Hands hands, String region, Matter matter, LocalDate today,
			List<Reminder> found) {
		boolean returned = state == ReviewState.RETURNED;
		Instant at = (returned && hands.decidedAt() != null) ? hands.decidedAt() : hands.enteredAt();
		LocalDate day = LocalDate.ofInstant(at, this.clock.getZone());
		LocalDate since = day.plus(this.properties.untouchedAfter());
		if (BETWEEN.contains(state) && !since.isAfter(today)) {
			found.add(new Reminder(returned ? Reminder.Kind.RETURNED : Reminder.Kind.WAITING, region,
					ChronoUnit.DAYS.between(day, today), since, matter, hands.enteredBy(), hands.writtenBy()));
		}
	}

	/** Every series of some regions that a plan of its own region has a target for. */
	private Set<SeriesKey> planned(Collection<String> regions) {
		Map<String, Plan> plans = this.planBook.plansOf(regions);
		return this.planBook.targetsOf(plans.keySet())
			.stream()
			.map((target) -> new SeriesKey(Objects.requireNonNull(plans.get(target.plan())).region(),
					target.indicator()))
			.collect(Collectors.toSet());
	}

}
