package org.lantu.scoreboard.measures;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.lantu.followup.MeasureProgress;
import org.lantu.followup.MeasureReports;
import org.lantu.plan.PlanBook;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers in flat records where measures stand; two statements a plan.
 */
@Service
@Transactional(readOnly = true)
public class MeasureAnswers {

	private final PlanBook planBook;

	private final MeasureReports reports;

	MeasureAnswers(PlanBook planBook, MeasureReports reports) {
		this.planBook = planBook;
		this.reports = reports;
	}

	/** The measures of a plan as of a day, in its order. */
	public List<MeasureView> measures(String plan, LocalDate day, Locale locale) {
		MeasureProgress progress = this.reports.of(plan, day);
		return this.planBook.measuresOf(plan)
			.stream()
			.map((measure) -> MeasureView.of(measure, progress.last(measure.ordinal()).orElse(null), locale))
			.toList();
	}

	/** The measures of all plans as of a day, handed over one by one. */
	public void each(LocalDate day, Locale locale, Consumer<MeasureView> reader) {
		plans().forEach((plan) -> measures(plan, day, locale).forEach(reader));
	}

	/** Every published report of all plans, handed over one by one. */
	public void eachReport(LocalDate day, Consumer<MeasureReportView> reader) {
		plans().forEach((plan) -> this.reports.of(plan, day)
			.reports()
			.values()
			.forEach((reports) -> reports.forEach((report) -> reader.accept(MeasureReportView.of(plan, report)))));
	}

	private List<String> plans() {
		return this.planBook.measureCounts().keySet().stream().sorted().toList();
	}

}
