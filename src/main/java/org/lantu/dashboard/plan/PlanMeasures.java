package org.lantu.dashboard.plan;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.lantu.dashboard.parts.Presenter;
import org.lantu.dashboard.parts.TargetRow;
import org.lantu.plan.Measure;
import org.lantu.plan.departments.Responsibilities;
import org.lantu.reference.Source;
import org.lantu.scoreboard.Moment;
import org.lantu.scoreboard.wording.Amounts;

/**
 * Puts the measures of a plan under their pillars and says what is not reported of them.
 */
class PlanMeasures {

	private final Responsibilities departments;

	private final Presenter presenter;

	PlanMeasures(Responsibilities departments, Presenter presenter) {
		this.departments = departments;
		this.presenter = presenter;
	}

	PlanPage.Measures of(List<Measure> measures, Source source, Moment moment) {
		Map<String, List<PlanPage.Item>> byPillar = new LinkedHashMap<>();
		boolean translated = !measures.isEmpty() && measures.stream().allMatch(this::translated);
		for (Measure measure : measures) {
			byPillar.computeIfAbsent(measure.pillar().in(this.presenter.locale()), (pillar) -> new ArrayList<>())
				.add(item(measure, translated));
		}
		List<PlanPage.Group> groups = new ArrayList<>();
		byPillar.forEach((pillar, items) -> groups.add(new PlanPage.Group(pillar, items)));
		boolean reported = measures.stream().anyMatch(PlanMeasures::reported);
		String missing = (reported || measures.isEmpty()) ? null
				: this.presenter.message("measures.missing", Amounts.number(measures.size(), 0));
		String since = null;
		if (missing != null && source.publishedOn() != null && !source.publishedOn().isAfter(moment.asOf())) {
			since = this.presenter.message("measures.missing.since", this.presenter.day(source),
					Amounts.number(ChronoUnit.DAYS.between(source.publishedOn(), moment.asOf()), 0));
		}
		return new PlanPage.Measures(measures.size(), groups, missing, since, translated);
	}

	private PlanPage.Item item(Measure measure, boolean allTranslated) {
		TargetRow.Answering answering = TargetRow.Answering
			.of(this.departments.ofMeasure(measure.plan(), measure.ordinal()), this.presenter);
		return new PlanPage.Item(measure.ordinal(), measure.text().in(this.presenter.locale()),
				measure.text().langIn(this.presenter.locale()),
				this.presenter.message("measure." + measure.status().name()), reported(measure),
				translated(measure) && !allTranslated, measure.progressNote(),
				(answering == null) ? measure.leadAgency() : null, answering);
	}

	private static boolean reported(Measure measure) {
		return measure.status() != Measure.Status.UNREPORTED;
	}

	/** Whether the text that the page shows is the portal's own translation. */
	private boolean translated(Measure measure) {
		return measure.chineseIsTranslation() && measure.text().zh() != null
				&& this.presenter.locale().getLanguage().equals("zh");
	}

}
