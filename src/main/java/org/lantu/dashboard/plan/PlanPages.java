package org.lantu.dashboard.plan;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.lantu.dashboard.address.Addresses;
import org.lantu.dashboard.changes.RecentChanges;
import org.lantu.dashboard.commentary.CommentaryMarks;
import org.lantu.dashboard.files.SourceSheet;
import org.lantu.dashboard.files.SourceSheets;
import org.lantu.dashboard.parts.Link;
import org.lantu.dashboard.parts.NotFound;
import org.lantu.dashboard.parts.PlanYears;
import org.lantu.dashboard.parts.Presenter;
import org.lantu.dashboard.parts.Presenters;
import org.lantu.dashboard.parts.Summary;
import org.lantu.dashboard.parts.TargetRow;
import org.lantu.dashboard.parts.TargetRows;
import org.lantu.followup.Commentaries;
import org.lantu.followup.MeasureProgress;
import org.lantu.followup.MeasureReport;
import org.lantu.followup.MeasureReports;
import org.lantu.plan.Plan;
import org.lantu.plan.PlanBook;
import org.lantu.plan.departments.DepartmentBook;
import org.lantu.plan.departments.Responsibilities;
import org.lantu.platform.tables.TableFile;
import org.lantu.platform.tables.TableSheet;
import org.lantu.platform.visitor.EntryRights;
import org.lantu.reference.Catalogue;
import org.lantu.reference.Region;
import org.lantu.reference.Source;
import org.lantu.scoreboard.Board;
import org.lantu.scoreboard.Moment;
import org.lantu.scoreboard.Scoreboard;
import org.lantu.scoreboard.commentary.CommentedTargets;

import org.springframework.stereotype.Component;

/**
 * Makes the pages of plans.
 */
@Component
class PlanPages {

	private final Scoreboard scoreboard;

	private final PlanBook planBook;

	private final MeasureReports reports;

	private final Commentaries commentaries;

	private final Catalogue catalogue;

	private final Presenters presenters;

	private final NotFound notFound;

	private final RecentChanges changes;

	private final SourceSheets sheets;

	private final DepartmentBook departments;

	PlanPages(Scoreboard scoreboard, PlanBook planBook, DepartmentBook departments, MeasureReports reports,
			Commentaries commentaries, Catalogue catalogue, Presenters presenters, NotFound notFound,
			RecentChanges changes, SourceSheets sheets) {
		this.departments = departments;
		this.commentaries = commentaries;
		this.reports = reports;
		this.catalogue = catalogue;
		this.sheets = sheets;
		this.scoreboard = scoreboard;
		this.planBook = planBook;
		this.presenters = presenters;
		this.notFound = notFound;
		this.changes = changes;
	}

	/** The plans of the nation and its provinces, by region. */
	PlanListPage list(Moment moment, PlanFilter filter, Locale locale) {
		return new PlanLists(this.scoreboard.ofProvinces(moment), filter, this.presenters.in(locale))
			.page(this.planBook.measureCounts());
	}

	/** The list of plans as a file. */
	TableFile listFile(Moment moment, PlanFilter filter, Locale locale) {
		Presenter presenter = this.presenters.in(locale);
		return new PlanLists(this.scoreboard.ofProvinces(moment), filter, presenter).file(this.planBook.measureCounts(),
				this.sheets.begin(presenter));
	}

	/**
	 * The scorecard of a plan.
	 * @param reader who may report on its measures
	 */
	PlanPage scorecard(String code, Moment moment, ScorecardFilter filter, EntryRights reader, Locale locale) {
		Board board = board(code, moment, locale);
		Presenter presenter = this.presenters.in(locale);
		Plan plan = board.plans().get(0);
		Region region = Objects.requireNonNull(board.regions().get(plan.region()));
		Source source = Objects.requireNonNull(board.sources().get(plan.source()));
		Responsibilities responsible = this.departments.of(List.of(code), moment.asOf());
		CommentaryMarks marks = new CommentaryMarks(
				new CommentedTargets(this.commentaries.of(List.of(code)), moment.asOf()), presenter);
		Scorecards scorecards = new Scorecards(plan, board, filter, presenter,
				(judged) -> new TargetRows(presenter).row(judged)
					.answeredBy(TargetRow.Answering.of(responsible.ofTarget(code, judged.target().code()), presenter))
					.commented(marks.of(judged)));
		return new PlanPage(head(plan, region, source, moment, presenter), Summary.of(board.targets(), presenter),
				scorecards.scorecard(), scorecards.form(), new YearTables(presenter).of(plan, scorecards.shown()),
				measures(plan, responsible, moment, presenter).of(this.planBook.measuresOf(code), source, reader),
				this.changes.ofPlan(code, presenter), moment.asOf().toString(),
				PlanYears.contextBar(plan, board.targets(), moment));
	}

	private PlanMeasures measures(Plan plan, Responsibilities responsible, Moment moment, Presenter presenter) {
		MeasureProgress progress = this.reports.of(plan.code(), moment.asOf());
		Set<String> named = progress.reports()
			.values()
			.stream()
			.flatMap(List::stream)
			.map(MeasureReport::source)
			.collect(Collectors.toSet());
		return new PlanMeasures(plan.code(), plan.region(), responsible, progress,
				named.isEmpty() ? Map.of() : this.catalogue.sources(named), presenter);
	}

	private static PlanPage.Head head(Plan plan, Region region, Source source, Moment moment, Presenter presenter) {
		Locale locale = presenter.locale();
		return new PlanPage.Head(plan.code(), plan.title().in(locale), plan.title().langIn(locale),
				Link.of(Addresses.region(region.code()), region.name().in(locale)), region.shortName().in(locale),
				presenter.message("plan.kind." + plan.kind().name()) + " · " + Presenter.years(plan),
				presenter.link(source), presenter.day(source), PlanYears.notYet(source, moment, presenter));
	}

	/** The scorecard of a plan as a file. */
	TableFile download(String code, Moment moment, ScorecardFilter filter, Locale locale) {
		Board board = board(code, moment, locale);
		Presenter presenter = this.presenters.in(locale);
		Plan plan = board.plans().get(0);
		SourceSheet sources = this.sheets.begin(presenter);
		sources.source(plan.source());
		Responsibilities responsible = this.departments.of(List.of(code), moment.asOf());
		PlanDownloads downloads = new PlanDownloads(presenter, responsible, sources);
		List<List<@Nullable Object>> rows = new Scorecards(plan, board, filter, presenter,
				new TargetRows(presenter)::row)
			.shown()
			.stream()
			.map(downloads::row)
			.toList();
		return new TableFile("lantu-" + code, plan.title().in(locale), Addresses.plan(code),
				TableSheet.of(downloads.head(), rows), sources.sheet());
	}

	private Board board(String code, Moment moment, Locale locale) {
		Board board = this.scoreboard.ofPlan(code, moment);
		if (board.plans().isEmpty()) {
			throw this.notFound.plan(code, locale);
		}
		return board;
	}

}
