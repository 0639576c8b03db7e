package org.lantu.dashboard.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.lantu.dashboard.address.Addresses;
import org.lantu.dashboard.parts.Presenter;
import org.lantu.dashboard.parts.TargetRow;
import org.lantu.followup.MeasureProgress;
import org.lantu.followup.MeasureReport;
import org.lantu.followup.MeasureStatus;
import org.lantu.plan.Measure;
import org.lantu.plan.departments.Responsibilities;
import org.lantu.platform.visitor.EntryRights;
import org.lantu.reference.Source;
import org.lantu.scoreboard.wording.Amounts;

/**
 * Puts the measures of a plan under their pillars, tells where each stands, how many
 * moved, and what is not reported of them.
 *
 * @param plan the code of the plan
 * @param departments who answers for them
 * @param sources the documents that the reports name, by id
 */
record PlanMeasures(String plan, String region, Responsibilities departments, MeasureProgress progress,
		Map<String, Source> sources, Presenter presenter) {

	/**
	 * All of it.
	 * @param document the document of the plan
	 * @param reader who is led to where they are reported on
	 */
	PlanPage.Measures of(List<Measure> measures, Source document, EntryRights reader) {
		Map<String, List<PlanPage.Item>> byPillar = new LinkedHashMap<>();
		boolean translated = !measures.isEmpty() && measures.stream().allMatch(this::translated);
		for (Measure measure : measures) {
			byPillar.computeIfAbsent(measure.pillar().in(this.presenter.locale()), (pillar) -> new ArrayList<>())
				.add(item(measure, translated));
		}
		List<PlanPage.Group> groups = new ArrayList<>();
		byPillar.forEach((pillar, items) -> groups.add(new PlanPage.Group(pillar, items)));
		LocalDate published = document.publishedOn();
		boolean reported = measures.stream().anyMatch((measure) -> status(measure) != MeasureStatus.UNREPORTED);
		String missing = (reported || measures.isEmpty()) ? null
				: this.presenter.message("measures.missing", Amounts.number(measures.size(), 0));
		String since = null;
		if (missing != null && published != null && !published.isAfter(this.progress.day())) {
			since = this.presenter.message("measures.missing.since", this.presenter.day(document),
					Amounts.number(ChronoUnit.DAYS.between(published, this.progress.day()), 0));
		}
		return new PlanPage.Measures(measures.size(), groups, reported ? standing(measures, published) : null, missing,
				since, translated, (!measures.isEmpty() && reader.mayEnter(this.region))
						? "/entry" + Addresses.plan(this.plan) + "/measures" : null);
	}

	/**
	 * How many stand where, and how many moved within a year, or since the plan began.
	 */
	private String standing(List<Measure> measures, @Nullable LocalDate published) {
		Map<MeasureStatus, Long> counts = measures.stream()
			.collect(Collectors.groupingBy(this::status, Collectors.counting()));
		String told = Arrays.stream(MeasureStatus.values())
			.filter(counts::containsKey)
			.map((status) -> this.presenter.message("measures.count." + status,
					Objects.requireNonNull(counts.get(status)).intValue()))
			.collect(Collectors.joining(this.presenter.message("measures.comma")));
		LocalDate year = this.progress.day().minusYears(1);
		LocalDate since = (published != null && published.isAfter(year)) ? published : year;
		return this.presenter.message("measures.standing", told, since.toString(), this.progress.moved(since));
	}

	private PlanPage.Item item(Measure measure, boolean allTranslated) {
		TargetRow.Answering answering = TargetRow.Answering
			.of(this.departments.ofMeasure(measure.plan(), measure.ordinal()), this.presenter);
		return new PlanPage.Item(measure.ordinal(), measure.text().in(this.presenter.locale()),
				measure.text().langIn(this.presenter.locale()), translated(measure) && !allTranslated,
				(answering == null) ? measure.leadAgency() : null, answering, standing(measure));
	}

	private PlanPage.Standing standing(Measure measure) {
		MeasureReport last = this.progress.last(measure.ordinal()).orElse(null);
		return new PlanPage.Standing(this.presenter.message("measure." + status(measure)),
				(last != null) ? last.day() : null,
				(last != null) ? this.presenter.link(Objects.requireNonNull(this.sources.get(last.source()))) : null,
				(last != null) ? last.note() : null, Addresses.measure(this.plan, measure.ordinal()));
	}

	private MeasureStatus status(Measure measure) {
		return this.progress.status(measure.ordinal());
	}

	/** Whether the text that the page shows is the portal's own translation. */
	private boolean translated(Measure measure) {
		return measure.chineseIsTranslation() && measure.text().zh() != null
				&& this.presenter.locale().getLanguage().equals("zh");
	}

}
