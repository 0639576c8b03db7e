package org.lantu.followup.reporting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.lantu.accounts.Person;
import org.lantu.actuals.ReviewState;
import org.lantu.actuals.checks.Finding;
import org.lantu.actuals.checks.Finding.Field;
import org.lantu.audit.AuditTrail;
import org.lantu.followup.MeasureProgress;
import org.lantu.followup.MeasureReports;
import org.lantu.followup.reporting.ReportChecks.Checked;
import org.lantu.followup.reviewing.ReviewObstacles;
import org.lantu.followup.reviewing.ReviewOutcome;
import org.lantu.followup.reviewing.ReviewOutcome.Fault;
import org.lantu.followup.reviewing.ReviewPassed;
import org.lantu.plan.Measure;
import org.lantu.plan.Plan;
import org.lantu.plan.PlanBook;
import org.lantu.reference.Catalogue;
import org.lantu.reference.Source;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Keeps and submits reports, inside the transaction of the ledger.
 */
@Component
class ReportEntering {

	private final ReportRows rows;

	private final ReviewObstacles obstacles;

	private final MeasureReports published;

	private final PlanBook planBook;

	private final Catalogue catalogue;

	private final AuditTrail audit;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	ReportEntering(ReportRows rows, ReviewObstacles obstacles, MeasureReports published, PlanBook planBook,
			Catalogue catalogue, AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
		this.events = events;
		this.rows = rows;
		this.obstacles = obstacles;
		this.published = published;
		this.planBook = planBook;
		this.catalogue = catalogue;
		this.audit = audit;
		this.clock = clock;
	}

	ReviewOutcome enter(Person person, Plan plan, List<TypedReport> typed, ReviewState state) {
		if (!person.mayEnter(plan.region())) {
			return ReviewOutcome.refused(Finding.hard(Field.ENTRY, "actuals.check.region.scope", plan.region()));
		}
		Map<Integer, ReportEntry> open = this.rows.locked(plan.code())
			.stream()
			.collect(Collectors.toMap(ReportEntry::measure, Function.identity()));
		List<Checked> checked = check(plan, typed);
		Set<Integer> known = this.planBook.measuresOf(plan.code())
			.stream()
			.map(Measure::ordinal)
			.collect(Collectors.toSet());
		List<Fault> faults = new ArrayList<>();
		for (Checked report : checked) {
			int measure = report.typed().measure();
			Stream<Finding> findings = known.contains(measure)
					? Stream.concat(this.obstacles.ofEntry(report.typed().seen(), open.get(measure)).stream(),
							report.inTheWay(state == ReviewState.SUBMITTED).stream())
					: Stream.of(Finding.hard(Field.ENTRY, "actuals.ledger.unknown"));
			findings.forEach((finding) -> faults.add(new Fault(plan.code(), String.valueOf(measure), finding)));
		}
		return faults.isEmpty() ? keep(person, plan, checked, state) : new ReviewOutcome(faults);
	}

	private List<Checked> check(Plan plan, List<TypedReport> typed) {
		Map<String, Source> sources = this.catalogue.sources(
				Stream.concat(Stream.of(plan.source()), typed.stream().map(TypedReport::source)).distinct().toList());
		Source document = Objects.requireNonNull(sources.get(plan.source()));
		LocalDate today = LocalDate.now(this.clock);
		ReportChecks checks = new ReportChecks(
				ReportChecks.first(document.publishedOn(), document.datePrecision(), plan.firstYear()), today,
				sources.keySet());
		MeasureProgress progress = this.published.of(plan.code(), today);
		return typed.stream()
			.map((report) -> checks.read(report, progress.last(report.measure()).orElse(null)))
			.toList();
	}

	private ReviewOutcome keep(Person person, Plan plan, List<Checked> reports, ReviewState state) {
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MICROS);
		List<Checked> added = reports.stream().filter((report) -> report.typed().seen() == null).toList();
		List<Checked> written = reports.stream().filter((report) -> report.typed().seen() != null).toList();
		List<Long> numbers = new ArrayList<>(
				written.stream().map((report) -> Objects.requireNonNull(report.typed().seen()).id()).toList());
		if (!added.isEmpty()) {
			numbers.addAll(this.rows.add(plan.code(), added, state, person.login(), now));
		}
		if (!written.isEmpty()) {
			this.rows.write(written, state, person.login(), now);
		}
		if (numbers.size() < reports.size()) {
			return ReviewOutcome.refused(Finding.hard(Field.ENTRY, "followup.faster"));
		}
		Map<String, Map<String, Object>> told = new LinkedHashMap<>();
		reports.forEach((report) -> told.put(plan.code() + " " + report.typed().measure(), report.claim().details()));
		this.audit.recordAll((state == ReviewState.DRAFT) ? "measure-drafted" : "measure-submitted", person.login(),
				"measure", told);
		if (state == ReviewState.SUBMITTED) {
			this.events.publishEvent(new ReviewPassed(ReviewPassed.REPORTS, state, numbers, person.login()));
		}
		return ReviewOutcome.DONE;
	}

}
