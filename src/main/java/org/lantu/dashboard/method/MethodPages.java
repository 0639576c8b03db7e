package org.lantu.dashboard.method;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.lantu.dashboard.address.Addresses;
import org.lantu.dashboard.files.SourceSheets;
import org.lantu.dashboard.parts.Cell;
import org.lantu.dashboard.parts.Link;
import org.lantu.dashboard.parts.Presenter;
import org.lantu.dashboard.parts.Presenters;
import org.lantu.platform.tables.TableFile;
import org.lantu.progress.Assessment;
import org.lantu.progress.Observation;
import org.lantu.progress.Path;
import org.lantu.progress.TargetKind;
import org.lantu.progress.judging.WorkedCase;
import org.lantu.reference.Bilingual;
import org.lantu.reference.deployment.Deployment;
import org.lantu.scoreboard.Board;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.Moment;
import org.lantu.scoreboard.Scoreboard;
import org.lantu.scoreboard.Verdict;
import org.lantu.scoreboard.backtest.BackTests;
import org.lantu.scoreboard.drawing.Sparkline;
import org.lantu.scoreboard.drawing.YearValue;
import org.lantu.scoreboard.wording.Amounts;
import org.lantu.scoreboard.wording.Demands;
import org.lantu.scoreboard.wording.Outlooks;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.server.ResponseStatusException;

/**
 * Makes the page that says how verdicts are made.
 */
@Component
class MethodPages {

	private static final int DECIMALS = 2;

	private final Scoreboard scoreboard;

	private final BackTests backTests;

	private final Presenters presenters;

	private final SourceSheets sheets;

	private final List<Deployment.WorkedExample> examples;

	/** They never change, and most portals that start are never asked. */
	private final Supplier<Map<WorkedCase, Assessment>> assessments = SingletonSupplier
		.of(() -> Arrays.stream(WorkedCase.values()).collect(Collectors.toMap((worked) -> worked, WorkedCase::assess)));

	MethodPages(Scoreboard scoreboard, BackTests backTests, Presenters presenters, Deployment deployment,
			SourceSheets sheets) {
		this.sheets = sheets;
		this.scoreboard = scoreboard;
		this.backTests = backTests;
		this.examples = deployment.workedExamples();
		this.presenters = presenters;
	}

	MethodPage method(Moment moment, Locale locale) {
		Presenter presenter = this.presenters.in(locale);
		return new MethodPage(List.of(TargetKind.values()), examples(moment, presenter),
				Arrays.stream(WorkedCase.values()).map((worked) -> worked(worked, moment, presenter)).toList(),
				this.backTests.current().map((report) -> new BackTestTables(report).in(presenter)).orElse(null));
	}

	private List<MethodPage.Example> examples(Moment moment, Presenter presenter) {
		Map<String, Board> boards = new HashMap<>();
		return this.examples.stream()
			.flatMap((example) -> boards.computeIfAbsent(example.plan(), (plan) -> this.scoreboard.ofPlan(plan, moment))
				.target(example.plan(), example.target())
				.map((judged) -> example(judged, example.lesson(), presenter))
				.stream())
			.toList();
	}

	private static MethodPage.Example example(JudgedTarget judged, Bilingual lesson, Presenter presenter) {
		Locale locale = presenter.locale();
		return new MethodPage.Example(
				Link.of(Addresses.target(judged),
						judged.region().shortName().in(locale) + presenter.message("method.between")
								+ judged.indicator().name().in(locale)),
				presenter.promise(judged), judged.verdict().glyph(), presenter.word(judged.verdict()),
				presenter.explain(judged), lesson.in(locale));
	}

	/** The counts of the back-test as a file. */
	TableFile backTestFile(Locale locale) {
		Presenter presenter = this.presenters.in(locale);
		return this.backTests.current()
			.map((report) -> new TableFile("lantu-back-test", presenter.message("method.back-test"), Addresses.METHOD,
					new BackTestTables(report).sheet(presenter),
					this.sheets.begin(presenter).note(presenter.message("method.file.note")).sheet()))
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE));
	}

	private MethodPage.Case worked(WorkedCase worked, Moment moment, Presenter presenter) {
		Assessment assessment = Objects.requireNonNull(this.assessments.get().get(worked));
		Verdict kept = Verdict.valueOf(assessment.kept().name()).on(moment.asOf(), worked.promise().year());
		String figures = worked.figures()
			.stream()
			.map((figure) -> Presenter.year(figure.year()) + ":\u00a0" + Amounts.number(figure.value()))
			.collect(Collectors.joining(presenter.message("list.separator")));
		return new MethodPage.Case(worked.name(), presenter.message("method.case." + worked.name()),
				presenter.message("method.case." + worked.name() + ".why"), figures, spark(worked, figures),
				Cell.of(Demands.symbol(worked.promise().demand()), Demands.number(worked.promise().demand()),
						Presenter.year(worked.promise().year())),
				kept.glyph(), presenter.word(kept), path(assessment, presenter), (assessment.outlook() != null)
						? presenter.message("outlook." + assessment.outlook().name()) : Cell.NONE.text(),
				probability(assessment, presenter));
	}

	private static String path(Assessment assessment, Presenter presenter) {
		Path path = assessment.path();
		if (path == null || path.distance() == null) {
			return Cell.NONE.text();
		}
		return presenter.message("method.case.path." + path.state().name(),
				Amounts.number(Math.abs(path.distance()), DECIMALS));
	}

	private static String probability(Assessment assessment, Presenter presenter) {
		return (assessment.probability() == null) ? "" : presenter.message("method.case.probability",
				Outlooks.probability(assessment.probability(), presenter.amounts()));
	}

	private static String spark(WorkedCase worked, String figures) {
		List<Observation> observed = worked.figures();
		return new Sparkline(figures,
				observed.stream().map((figure) -> new YearValue(figure.year(), figure.value().doubleValue())).toList(),
				observed.get(0).year(), worked.promise().year(), worked.promise().demand().value().doubleValue(),
				worked.promise().year(), null, null)
			.draw();
	}

}
