package org.lantu.entry.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.lantu.accounts.People;
import org.lantu.accounts.Person;
import org.lantu.entry.review.ReviewForm.Decided;
import org.lantu.entry.measures.MeasureWords;
import org.lantu.followup.MeasureProgress;
import org.lantu.followup.MeasureReport;
import org.lantu.followup.MeasureReports;
import org.lantu.followup.reporting.ReportDesk;
import org.lantu.followup.reporting.ReportEntry;
import org.lantu.followup.reviewing.ReviewOutcome.Fault;
import org.lantu.plan.Measure;
import org.lantu.plan.Plan;
import org.lantu.plan.PlanBook;
import org.lantu.reference.Catalogue;
import org.lantu.reference.Region;
import org.lantu.reference.Source;
import org.lantu.reference.translation.Translations;
import org.lantu.scoreboard.wording.Amounts;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Tells a reviewer which reports on measures wait, beside where each measure stands now.
 */
@Component
class MeasureReviewPages {

	private final ReportDesk desk;

	private final MeasureReports reports;

	private final PlanBook planBook;

	private final Catalogue catalogue;

	private final People people;

	private final Translations translations;

	private final MessageSource messages;

	private final Clock clock;

	MeasureReviewPages(ReportDesk desk, MeasureReports reports, PlanBook planBook, Catalogue catalogue, People people,
			Translations translations, MessageSource messages, Clock clock) {
		this.desk = desk;
		this.reports = reports;
		this.planBook = planBook;
		this.catalogue = catalogue;
		this.people = people;
		this.translations = translations;
		this.messages = messages;
		this.clock = clock;
	}

	MeasureReviewPage page(Person reviewer, Decided decided, Locale locale) {
		List<ReportEntry> queue = this.desk.queue(reviewer);
		Map<String, String> names = this.people
			.names(queue.stream().map((entry) -> entry.hands().enteredBy()).distinct().toList());
		MeasureWords words = new MeasureWords(this.messages, locale, this.clock.getZone(), names);
		Map<String, List<ReportEntry>> byPlan = queue.stream()
			.collect(Collectors.groupingBy(ReportEntry::plan, LinkedHashMap::new, Collectors.toList()));
		Map<String, Plan> plans = byPlan.isEmpty() ? Map.of() : this.planBook.plans(byPlan.keySet());
		Map<String, Region> regions = byPlan.isEmpty() ? Map.of() : this.catalogue.regions();
		Map<String, Map<Integer, Measure>> measures = measures(byPlan.keySet());
		Map<String, MeasureProgress> progress = byPlan.isEmpty() ? Map.of()
				: this.reports.of(byPlan.keySet(), LocalDate.now(this.clock));
		Entries entries = new Entries(reviewer, decided.form(), byPlan.isEmpty() ? Map.of() : this.catalogue.sources(
				queue.stream().map((entry) -> entry.claim().source()).filter(Objects::nonNull).distinct().toList()),
				words, new ReviewWords(this.messages, new Amounts(this.messages, locale), this.translations,
						this.clock.getZone(), names));
		List<MeasureReviewPage.Plan> groups = new ArrayList<>();
		byPlan.forEach((code, waiting) -> {
			Plan plan = Objects.requireNonNull(plans.get(code));
			Map<Integer, Measure> ofPlan = measures.getOrDefault(code, Map.of());
			Optional<MeasureProgress> stand = Optional.ofNullable(progress.get(code));
			groups.add(new MeasureReviewPage.Plan("mg" + (groups.size() + 1),
					Objects.requireNonNull(regions.get(plan.region())).shortName().in(locale), "/plans/" + code,
					plan.title().in(locale), plan.title().langIn(locale),
					waiting.stream()
						.map((entry) -> entries.entry(entry, Objects.requireNonNull(ofPlan.get(entry.measure())),
								stand.flatMap((known) -> known.last(entry.measure())).orElse(null)))
						.toList()));
		});
		return new MeasureReviewPage(UUID.randomUUID().toString(),
				decided.told((what, number) -> words.text("measures.done." + what, number)),
				decided.refusals((fault) -> refusal(fault, words)), groups,
				(int) queue.stream().filter((entry) -> !entry.writtenBy(reviewer)).count(),
				decided.form().commonReason());
	}

	private Map<String, Map<Integer, Measure>> measures(Set<String> plans) {
		List<Measure> all = plans.isEmpty() ? List.of() : this.planBook.measuresOf(plans);
		return all.stream()
			.collect(Collectors.groupingBy(Measure::plan, Collectors.toMap(Measure::ordinal, (measure) -> measure)));
	}

	/** Words what waits. */
	private record Entries(Person reviewer, ReviewForm form, Map<String, Source> sources, MeasureWords words,
			ReviewWords documents) {

		MeasureReviewPage.Entry entry(ReportEntry entry, Measure measure, @Nullable MeasureReport last) {
			String ref = entry.ref().text();
			Locale locale = this.words.locale();
			LocalDate knownOn = Objects.requireNonNull(entry.claim().knownOn());
			return new MeasureReviewPage.Entry("m" + entry.ref().id(), ref,
					new MeasureReviewPage.Measure(measure.ordinal(), measure.text().in(locale),
							measure.text().langIn(locale),
							"/plans/" + measure.plan() + "/measures/" + measure.ordinal()),
					this.words.now(last),
					this.words.text("measures.as-of", this.words.status(entry.claim().status()), entry.claim().day()),
					entry.claim().note(),
					this.documents.source(
							Objects.requireNonNull(this.sources.get(Objects.requireNonNull(entry.claim().source())))),
					this.words.facts(entry.hands().enteredBy(), entry.hands().enteredAt()),
					(last != null && last.knownOn().isAfter(knownOn)) ? this.words.text("measures.older", last.day())
							: null,
					new ReviewPage.Choice(entry.writtenBy(this.reviewer), this.form.picked(ref),
							this.form.reasonOf(ref)));
		}

	}

	private static String refusal(Fault fault, MeasureWords words) {
		String said = words.text(fault.finding());
		return fault.part().isEmpty() ? said : words.text("measures.refusal", fault.part(), said);
	}

}
