package org.lantu.api.everything;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import org.lantu.api.rows.IndicatorRow;
import org.lantu.api.rows.RecordColumns;
import org.lantu.api.rows.RegionRow;
import org.lantu.api.rows.SourceRow;
import org.lantu.reference.Catalogue;
import org.lantu.scoreboard.answers.FigureView;
import org.lantu.scoreboard.answers.PlanView;
import org.lantu.scoreboard.answers.ScoreboardAnswers;
import org.lantu.scoreboard.commentary.CommentaryAnswers;
import org.lantu.scoreboard.commentary.CommentaryView;
import org.lantu.scoreboard.correction.CorrectionAnswers;
import org.lantu.scoreboard.correction.CorrectionView;
import org.lantu.scoreboard.department.DepartmentAnswers;
import org.lantu.scoreboard.department.DepartmentView;
import org.lantu.scoreboard.department.ResponsibilityView;
import org.lantu.scoreboard.measures.MeasureAnswers;
import org.lantu.scoreboard.measures.MeasureReportView;
import org.lantu.scoreboard.measures.MeasureView;
import org.lantu.scoreboard.share.ShareView;
import org.lantu.scoreboard.share.SharedTargets;

import org.springframework.stereotype.Component;

/**
 * Which tables there are, and how they hang together.
 */
@Component
class EverythingTables {

	private final Catalogue catalogue;

	private final ScoreboardAnswers answers;

	private final MeasureAnswers measures;

	private final CommentaryAnswers commentary;

	private final CorrectionAnswers corrections;

	private final DepartmentAnswers departments;

	private final SharedTargets shares;

	EverythingTables(Catalogue catalogue, ScoreboardAnswers answers, MeasureAnswers measures,
			CommentaryAnswers commentary, CorrectionAnswers corrections, DepartmentAnswers departments,
			SharedTargets shares) {
		this.commentary = commentary;
		this.shares = shares;
		this.departments = departments;
		this.measures = measures;
		this.catalogue = catalogue;
		this.answers = answers;
		this.corrections = corrections;
	}

	/**
	 * All of them; targets are judged as of a day, and those answer for them who did on
	 * it; of figures every vintage is there.
	 */
	List<EverythingTable> on(LocalDate day, Locale locale) {
		return List.of(table("regions", RegionRow.class, List.of("code"), Map.of(),
				(rows) -> this.catalogue.regions().values().forEach((one) -> rows.accept(RegionRow.of(one, locale)))),
				table("indicators", IndicatorRow.class, List.of("code"), Map.of(), (rows) -> this.catalogue.indicators()
					.values()
					.forEach((one) -> rows.accept(IndicatorRow.of(one, locale)))),
				table("sources", SourceRow.class, List.of("code"), Map.of(),
						(rows) -> this.catalogue.sources().values().forEach((one) -> rows.accept(SourceRow.of(one)))),
				table("plans", PlanView.class, List.of("code"), Map.of("region", "regions", "source", "sources"),
						(rows) -> this.answers.plans(locale).forEach(rows)),
				table("targets", PlanTarget.class, List.of("plan", "code"),
						Map.of("plan", "plans", "indicator", "indicators"),
						(rows) -> this.answers.plans(locale)
							.forEach((plan) -> this.answers.scorecard(plan.code(), day, locale)
								.targets()
								.forEach((target) -> rows.accept(new PlanTarget(plan.code(), target))))),
				table("measures", MeasureView.class, List.of("plan", "ordinal"),
						Map.of("plan", "plans", "source", "sources"),
						(rows) -> this.measures.each(day, locale, rows::accept)),
				table("measure-reports", MeasureReportView.class, List.of(),
						Map.of("plan", "plans", "source", "sources"),
						(rows) -> this.measures.eachReport(day, rows::accept)),
				table("commentary", CommentaryView.class, List.of(), Map.of("plan", "plans"),
						(rows) -> this.answers.plans(locale)
							.forEach((plan) -> this.commentary.commentary(plan.code(), day).forEach(rows))),
				table("departments", DepartmentView.class, List.of("code"), Map.of("region", "regions"),
						(rows) -> this.departments.departments(locale).forEach(rows)),
				table("responsibilities", ResponsibilityView.class, List.of(),
						Map.of("plan", "plans", "department", "departments", "source", "sources"),
						(rows) -> this.answers.plans(locale)
							.forEach((plan) -> this.departments.responsible(plan.code(), day).forEach(rows))),
				table("shares", ShareView.class, List.of("plan", "target", "region"),
						Map.of("plan", "plans", "region", "regions", "source", "sources"),
						(rows) -> this.answers.plans(locale)
							.forEach((plan) -> this.shares.rows(plan.code(), day).forEach(rows))),
				table("figures", FigureView.class, List.of(),
						Map.of("region", "regions", "indicator", "indicators", "source", "sources"),
						(rows) -> this.answers.eachVintage(locale, rows::accept)),
				table("corrections", CorrectionView.class, List.of("id"), Map.of(),
						(rows) -> this.corrections.corrections(List.of(), List.of(), locale).forEach(rows)));
	}

	private static EverythingTable table(String name, Class<?> row, List<String> key, Map<String, String> references,
			Consumer<Consumer<Object>> rows) {
		return new EverythingTable(name, RecordColumns.ofNested(row), key, references, rows);
	}

}
