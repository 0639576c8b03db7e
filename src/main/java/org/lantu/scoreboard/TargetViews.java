package org.lantu.scoreboard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.Revision;
import org.lantu.plan.TargetRevision;
import org.lantu.progress.Assessment;
import org.lantu.progress.Baseline;
import org.lantu.progress.Kept;
import org.lantu.progress.Observation;
import org.lantu.progress.Pace;
import org.lantu.progress.Path;
import org.lantu.progress.Projection;
import org.lantu.progress.Quantity;

import org.springframework.stereotype.Component;

/**
 * Puts judged targets into the flat form in which the API tells them.
 */
@Component
class TargetViews {

	private final Explanations explanations;

	TargetViews(Explanations explanations) {
		this.explanations = explanations;
	}

	TargetView view(JudgedTarget judged, Locale locale) {
		TargetRevision promise = judged.promise();
		Assessment assessment = judged.assessment();
		Pace pace = assessment.pace();
		return new TargetView(judged.target().code(), judged.target().indicator(), judged.target().year(),
				judged.target().kind().name(), promise.comparison().name(), promise.value(), unit(judged, locale),
				promise.about(), promise.stretch(), promise.nature().name(), baseline(promise), headline(assessment),
				assessment.kept().name(), path(assessment.path()), outlook(assessment), actual(judged), inputs(judged),
				number(assessment.attainment()), gap(assessment, promise.value()),
				number((pace != null) ? pace.needed() : null), number((pace != null) ? pace.recent() : null),
				number(assessment.probability()), this.explanations.explain(judged, locale).text());
	}

	TargetView.Detailed detailed(JudgedTarget judged, Locale locale) {
		List<FigureView> figures = judged.series()
			.counting(judged.moment())
			.stream()
			.map((revision) -> FigureView.of(revision, judged.indicator(), locale))
			.toList();
		List<TargetView.Step> history = judged.history()
			.stream()
			.map((turn) -> new TargetView.Step(turn.since(), turn.assessment().kept().name(),
					number(turn.assessment().actual())))
			.toList();
		return new TargetView.Detailed(view(judged, locale), figures, projection(judged.assessment().projection()),
				history);
	}

	/**
	 * Whether it was kept where that is an answer, else the outlook where there is one.
	 */
	private static String headline(Assessment assessment) {
		return (assessment.kept() == Kept.AWAITED && assessment.outlook() != null) ? assessment.outlook().name()
				: assessment.kept().name();
	}

	private static @Nullable String outlook(Assessment assessment) {
		return (assessment.outlook() != null) ? assessment.outlook().name() : null;
	}

	private static TargetView.@Nullable Projection projection(@Nullable Projection projection) {
		return (projection != null)
				? new TargetView.Projection(projection.year(), BigDecimal.valueOf(projection.centre()),
						BigDecimal.valueOf(projection.low()), BigDecimal.valueOf(projection.high()))
				: null;
	}

	private static String unit(JudgedTarget judged, Locale locale) {
		return Amounts.growth(judged.target()) ? "%" : judged.indicator().unit().in(locale);
	}

	private static TargetView.@Nullable Baseline baseline(TargetRevision promise) {
		return (promise.baselineYear() != null)
				? new TargetView.Baseline(promise.baselineYear(), promise.baselineValue()) : null;
	}

	private static TargetView.@Nullable Path path(@Nullable Path path) {
		return (path != null) ? new TargetView.Path(path.state().name(), number(path.expected()),
				number(path.distance()), path.interpolated()) : null;
	}

	private static TargetView.@Nullable Actual actual(JudgedTarget judged) {
		Quantity actual = judged.assessment().actual();
		if (actual == null) {
			return null;
		}
		Revision due = judged.due().orElse(null);
		BigDecimal value = (actual.published() != null) ? actual.published() : BigDecimal.valueOf(actual.value());
		return new TargetView.Actual(judged.target().year(), value, actual.bound().name(),
				(due != null) ? due.knownOn() : null, (due != null) ? due.source() : null);
	}

	private static List<TargetView.Input> inputs(JudgedTarget judged) {
		List<Observation> observed = judged.assessment().inputs();
		List<TargetView.Input> inputs = new ArrayList<>();
		Baseline base = judged.assessment().base();
		if (base != null && !observed.isEmpty()
				&& observed.stream().noneMatch((figure) -> figure.year() == base.year())) {
			inputs.add(new TargetView.Input(base.year(), base.value(), "EXACT", null, null, judged.promise().source()));
		}
		for (Observation figure : observed) {
			Revision revision = judged.series().counting(figure.year(), judged.moment()).orElseThrow();
			inputs.add(new TargetView.Input(revision.year(), revision.value(), revision.bound().name(),
					revision.obsStatus().name(), revision.knownOn(), revision.source()));
		}
		return inputs;
	}

	/** The exact difference where a published number is compared as published. */
	private static @Nullable BigDecimal gap(Assessment assessment, BigDecimal target) {
		Quantity actual = assessment.actual();
		if (assessment.gap() == null || actual == null) {
			return null;
		}
		return (actual.published() != null) ? actual.published().subtract(target) : number(assessment.gap());
	}

	private static @Nullable BigDecimal number(@Nullable Quantity quantity) {
		if (quantity == null) {
			return null;
		}
		return (quantity.published() != null) ? quantity.published() : BigDecimal.valueOf(quantity.value());
	}

	private static @Nullable BigDecimal number(@Nullable Double value) {
		return (value != null) ? BigDecimal.valueOf(value) : null;
	}

}
