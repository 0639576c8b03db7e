package org.lantu.scoreboard.answers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.lantu.progress.Assessment;
import org.lantu.progress.Baseline;
import org.lantu.progress.Observation;
import org.lantu.progress.Promise;
import org.lantu.progress.Quantity;
import org.lantu.progress.judging.Judge;
import org.lantu.progress.opensdg.OpenSdg;
import org.lantu.scoreboard.wording.Amounts;
import org.lantu.scoreboard.wording.Explanations;
import org.lantu.scoreboard.wording.Judgement;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;

/**
 * Judges targets and figures of a caller's own; it reads and stores nothing.
 */
@Service
public class Assessments {

	private final MessageSource messages;

	private final Explanations explanations;

	Assessments(MessageSource messages, Explanations explanations) {
		this.messages = messages;
		this.explanations = explanations;
	}

	/**
	 * How the judge of the plans judges it.
	 * @param day the day from which one looks, for what is over and what is not
	 */
	public AssessmentView assess(AssessmentRequest request, LocalDate day, Locale locale) {
		Promise promise = request.promise();
		Assessment assessment = Judge.assess(promise, request.observations(), request.pool());
		String explanation = this.explanations
			.explain(new Judgement(promise, assessment, request.observations(), day, null), locale)
			.text();
		return new AssessmentView(JudgementView.of(promise.demand(), assessment, actual(promise, assessment),
				inputs(request, assessment), explanation), JudgementView.Projection.of(assessment.projection()));
	}

	/** How Open SDG would measure it. */
	public OpenSdgView openSdg(OpenSdgRequest request, Locale locale) {
		OpenSdg.Options defaults = OpenSdg.Options.defaults();
		OpenSdg.Answer answer = OpenSdg.assess(request.figures(),
				new OpenSdg.Options(request.higherIsBetter(),
						Objects.requireNonNullElse(request.baseYear(), defaults.baseYear()), request.target(),
						Objects.requireNonNullElse(request.targetYear(), defaults.targetYear()), request.limit(),
						request.high(), request.medium(), request.low()));
		String reason = (answer.reason() != null)
				? new Amounts(this.messages, locale).message("open-sdg." + answer.reason().name()) : null;
		return new OpenSdgView(OpenSdgView.METHOD, answer.status().name().toLowerCase(Locale.ROOT),
				JudgementView.number(answer.value()), JudgementView.number(answer.observedCagr()),
				JudgementView.number(answer.requiredCagr()), reason);
	}

	private static JudgementView.@Nullable Actual actual(Promise promise, Assessment assessment) {
		Quantity actual = assessment.actual();
		return (actual != null) ? JudgementView.Actual.of(promise.year(), actual, null) : null;
	}

	private static List<JudgementView.Input> inputs(AssessmentRequest request, Assessment assessment) {
		Map<Integer, String> statuses = request.figures()
			.stream()
			.collect(Collectors.toMap(AssessmentRequest.Figure::year, AssessmentRequest.Figure::obsStatus));
		List<Observation> observed = assessment.inputs();
		List<JudgementView.Input> inputs = new ArrayList<>();
		Baseline base = assessment.base();
		if (base != null && !observed.isEmpty()
				&& observed.stream().noneMatch((figure) -> figure.year() == base.year())) {
			inputs.add(input(base.year(), base.value(), "EXACT", null));
		}
		observed.forEach((figure) -> inputs
			.add(input(figure.year(), figure.value(), figure.bound().name(), statuses.get(figure.year()))));
		return inputs;
	}

	private static JudgementView.Input input(int year, BigDecimal value, String bound, @Nullable String obsStatus) {
		return new JudgementView.Input(year, value, bound, obsStatus, null, null, null);
	}

}
