package org.lantu.entry.review;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lantu.accounts.People;
import org.lantu.accounts.Person;
import org.lantu.actuals.ReviewState;
import org.lantu.entry.measures.MeasureWords;
import org.lantu.followup.reporting.ReportDesk;
import org.lantu.followup.reporting.ReportEntry;
import org.lantu.plan.Measure;
import org.lantu.plan.Plan;
import org.lantu.plan.PlanBook;
import org.lantu.platform.AsOf;
import org.lantu.platform.NotFoundException;
import org.lantu.platform.Suggestion;
import org.lantu.reference.Catalogue;
import org.lantu.reference.Region;
import org.lantu.reference.Source;
import org.lantu.reference.translation.Translations;
import org.lantu.scoreboard.wording.Amounts;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Makes the page of a measure's history: what is public for everybody; to those who work
 * on the region and to administrators also who did what, and what is on its way.
 */
@Component
class MeasureHistoryPages {

	private final ReportDesk desk;

	private final PlanBook planBook;

	private final Catalogue catalogue;

	private final People people;

	private final Translations translations;

	private final MessageSource messages;

	private final Clock clock;

	MeasureHistoryPages(ReportDesk desk, PlanBook planBook, Catalogue catalogue, People people,
			Translations translations, MessageSource messages, Clock clock) {
		this.desk = desk;
		this.planBook = planBook;
		this.catalogue = catalogue;
		this.people = people;
		this.translations = translations;
		this.messages = messages;
		this.clock = clock;
	}

	MeasureHistoryPage page(String code, String number, @Nullable Person viewer, AsOf asOf, Locale locale) {
		Plan plan = this.planBook.plans(List.of(code)).get(code);
		if (plan == null) {
			throw new NotFoundException("plan", code, List.of());
		}
		Measure measure = this.planBook.measuresOf(code)
			.stream()
			.filter((one) -> String.valueOf(one.ordinal()).equals(number))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("measure", number,
					List.of(new Suggestion(plan.title().in(locale), "/plans/" + code))));
		List<ReportEntry> entries = this.desk.history(viewer, plan, measure.ordinal())
			.stream()
			.filter((entry) -> shown(entry, asOf))
			.toList();
		boolean inside = ReportDesk.inside(viewer, plan);
		Map<String, String> names = inside ? this.people.names(logins(entries)) : Map.of();
		Lines lines = new Lines(inside,
				entries.stream().filter((entry) -> entry.state() == ReviewState.PUBLISHED).findFirst().orElse(null),
				this.catalogue.sources(entries.stream()
					.map((entry) -> entry.claim().source())
					.filter(Objects::nonNull)
					.distinct()
					.toList()),
				new MeasureWords(this.messages, locale, this.clock.getZone(), names), new ReviewWords(this.messages,
						new Amounts(this.messages, locale), this.translations, this.clock.getZone(), names));
		return new MeasureHistoryPage(subject(plan, measure, locale), inside,
				(viewer != null && viewer.mayEnter(plan.region())) ? "/entry/plans/" + code + "/measures" : null,
				entries.stream().map(lines::line).toList());
	}

	private MeasureHistoryPage.Subject subject(Plan plan, Measure measure, Locale locale) {
		Region region = Objects.requireNonNull(this.catalogue.provincesAnd(List.of(plan.region())).get(plan.region()));
		return new MeasureHistoryPage.Subject(measure.ordinal(), measure.text().in(locale),
				measure.text().langIn(locale), "/plans/" + plan.code(), plan.title().in(locale),
				plan.title().langIn(locale), region.shortName().in(locale), "/regions/" + region.code());
	}

	/**
	 * A day that the reader chose shows what was public then, and nothing on its way.
	 */
	private static boolean shown(ReportEntry entry, AsOf asOf) {
		LocalDate knownOn = entry.claim().knownOn();
		return (entry.state() == ReviewState.PUBLISHED) ? knownOn != null && !knownOn.isAfter(asOf.date())
				: !asOf.past();
	}

	private static List<String> logins(List<ReportEntry> entries) {
		return entries.stream()
			.flatMap((entry) -> Stream.of(entry.hands().enteredBy(), entry.hands().decidedBy()))
			.filter(Objects::nonNull)
			.distinct()
			.toList();
	}

	/**
	 * Words the reports.
	 *
	 * @param current the one that counts
	 */
	private record Lines(boolean inside, @Nullable ReportEntry current, Map<String, Source> sources, MeasureWords words,
			ReviewWords documents) {

		MeasureHistoryPage.Line line(ReportEntry entry) {
			String source = entry.claim().source();
			return new MeasureHistoryPage.Line(
					this.words.text((entry == this.current) ? "history.current" : "history." + entry.state()),
					entry == this.current,
					(entry.claim().knownOn() != null) ? this.words.text("history.known", entry.claim().day())
							: this.words.text("history.unknown"),
					this.words.status(entry.claim().status()),
					(source != null) ? this.documents.source(Objects.requireNonNull(this.sources.get(source))) : null,
					entry.claim().note(), this.inside ? facts(entry) : List.of(), entry.hands().decisionNote());
		}

		private List<String> facts(ReportEntry entry) {
			List<String> facts = new ArrayList<>();
			facts.add(this.words.text("measures.entered",
					this.words.facts(entry.hands().enteredBy(), entry.hands().enteredAt())));
			String by = entry.hands().decidedBy();
			Instant at = entry.hands().decidedAt();
			if (by != null && at != null) {
				facts.add(this.words.text((entry.state() == ReviewState.PUBLISHED) ? "measures.decided.published"
						: "measures.decided.returned", this.words.facts(by, at)));
			}
			return facts;
		}

	}

}
