package org.lantu.entry.measures;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.lantu.accounts.Person;
import org.lantu.actuals.ReviewState;
import org.lantu.followup.MeasureReports;
import org.lantu.followup.reporting.ReportDesk;
import org.lantu.followup.reporting.ReportEntry;
import org.lantu.plan.Plan;
import org.lantu.plan.PlanBook;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Tells on the desk how many measures of a region's plans are reported on, and what is on
 * its way.
 */
@Component
public class DeskMeasures {

	private final PlanBook planBook;

	private final MeasureReports reports;

	private final ReportDesk desk;

	private final MessageSource messages;

	private final Clock clock;

	DeskMeasures(PlanBook planBook, MeasureReports reports, ReportDesk desk, MessageSource messages, Clock clock) {
		this.planBook = planBook;
		this.reports = reports;
		this.desk = desk;
		this.messages = messages;
		this.clock = clock;
	}

	/** The plans of a region that have measures, those that end last first. */
	public List<DeskMeasureLine> of(Person person, String region, Locale locale) {
		Map<String, Long> counts = this.planBook.measureCounts();
		List<ReportEntry> open = this.desk.open(person);
		MeasureWords words = new MeasureWords(this.messages, locale, this.clock.getZone(), Map.of());
		Collection<Plan> plans = this.planBook.plansOf(List.of(region)).values();
		Map<String, Integer> reported = this.reports
			.reported(plans.stream().map(Plan::code).filter(counts::containsKey).toList(), LocalDate.now(this.clock));
		return plans.stream()
			.filter((plan) -> counts.containsKey(plan.code()))
			.map((plan) -> new DeskMeasureLine(MeasureEntryPages.address(plan.code()), plan.title().in(locale),
					plan.title().langIn(locale),
					counts(Objects.requireNonNull(counts.get(plan.code())).intValue(),
							reported.getOrDefault(plan.code(), 0),
							open.stream().filter((entry) -> entry.plan().equals(plan.code())).toList(), words)))
			.toList();
	}

	private static String counts(int all, int reported, List<ReportEntry> open, MeasureWords words) {
		return String.join(words.text("measures.desk.comma"),
				Stream
					.of(words.text("measures.desk.all", all),
							(reported < all) ? words.text("measures.desk.unreported", all - reported) : "",
							count(open, ReviewState.RETURNED, words), count(open, ReviewState.DRAFT, words),
							count(open, ReviewState.SUBMITTED, words))
					.filter((part) -> !part.isEmpty())
					.toList());
	}

	private static String count(List<ReportEntry> open, ReviewState state, MeasureWords words) {
		long number = open.stream().filter((entry) -> entry.state() == state).count();
		return (number > 0) ? words.text("measures.desk." + state, number) : "";
	}

}
