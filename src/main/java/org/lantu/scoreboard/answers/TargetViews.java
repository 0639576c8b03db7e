package org.lantu.scoreboard.answers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.Revision;
import org.lantu.plan.TargetRevision;
import org.lantu.plan.departments.Responsibilities;
import org.lantu.progress.Baseline;
import org.lantu.progress.Observation;
import org.lantu.progress.Quantity;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.wording.Amounts;
import org.lantu.scoreboard.wording.Explanations;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Puts judged targets into the flat form in which the API tells them.
 */
@Component
public class TargetViews {

	private final Explanations explanations;

	private final MessageSource messages;

	TargetViews(Explanations explanations, MessageSource messages) {
		this.explanations = explanations;
		this.messages = messages;
	}

	/**
	 * A judged target.
	 * @param departments who answers for the targets of its plan
	 */
	public TargetView view(JudgedTarget judged, Responsibilities departments, Locale locale) {
		TargetRevision promise = judged.promise();
		return new TargetView(judged.target().code(), judged.target().indicator(), judged.target().year(),
				judged.target().kind().name(), DemandView.of(promise, unit(judged, locale)), promise.nature().name(),
				baseline(promise),
				departments.ofTarget(judged.plan().code(), judged.target().code())
					.stream()
					.map((one) -> TargetView.Answering.of(one, locale))
					.toList(),
				JudgementView.of(judged.terms().demand(), judged.assessment(), actual(judged), inputs(judged),
						this.explanations.explain(judged, locale).text()));
	}

	TargetView.Detailed detailed(JudgedTarget judged, Responsibilities departments, Locale locale) {
		List<FigureView> figures = judged.series()
			.counting(judged.moment())
			.stream()
			.map((revision) -> FigureView.of(revision, judged.indicator(), locale))
			.toList();
		List<TargetView.Step> history = judged.history()
			.stream()
			.map((turn) -> new TargetView.Step(turn.since(), precision(judged, turn.since()),
					turn.assessment().kept().name(), JudgementView.number(turn.assessment().actual()), turn.promise(),
					(turn.first() != null) ? turn.first().name() : null))
			.toList();
		List<TargetView.RunningSum> sums = judged.running()
			.stream()
			.map((sum) -> new TargetView.RunningSum(sum.year(), sum.value(), sum.bound().name(), sum.missing()))
			.toList();
		return new TargetView.Detailed(view(judged, departments, locale), figures,
				JudgementView.Projection.of(judged.assessment().projection()), sums, history);
	}

	private String unit(JudgedTarget judged, Locale locale) {
		return judged.kind().inPercent() ? "%" : new Amounts(this.messages, locale).unit(judged);
	}

	private static TargetView.@Nullable Baseline baseline(TargetRevision promise) {
		return (promise.baselineYear() != null)
				? new TargetView.Baseline(promise.baselineYear(), promise.baselineValue()) : null;
	}

	private static JudgementView.@Nullable Actual actual(JudgedTarget judged) {
		Quantity actual = judged.assessment().actual();
		if (actual == null) {
			return null;
		}
		return JudgementView.Actual.of(judged.target().year(), actual, judged.due().orElse(null));
	}

	private static List<JudgementView.Input> inputs(JudgedTarget judged) {
		List<Observation> observed = judged.assessment().inputs();
		List<JudgementView.Input> inputs = new ArrayList<>();
		Baseline base = judged.assessment().base();
		if (base != null && !observed.isEmpty()
				&& observed.stream().noneMatch((figure) -> figure.year() == base.year())) {
			inputs.add(new JudgementView.Input(base.year(), base.value(), "EXACT", null, null, null,
					judged.promise().citation().source()));
		}
		for (Observation figure : observed) {
			Revision revision = judged.series().counting(figure.year(), judged.moment()).orElseThrow();
			inputs.add(new JudgementView.Input(revision.year(), revision.value(), revision.bound().name(),
					revision.obsStatus().name(), revision.knownOn(), revision.datePrecision().name(),
					revision.source()));
		}
		return inputs;
	}

	private static @Nullable String precision(JudgedTarget judged, @Nullable LocalDate day) {
		return (day != null) ? judged.precision(day).name() : null;
	}

}
