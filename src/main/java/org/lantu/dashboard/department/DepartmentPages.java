package org.lantu.dashboard.department;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lantu.dashboard.address.Address;
import org.lantu.dashboard.address.Addresses;
import org.lantu.dashboard.address.Pager;
import org.lantu.dashboard.commentary.CommentaryMarks;
import org.lantu.dashboard.parts.PlanYears;
import org.lantu.dashboard.parts.Presenter;
import org.lantu.dashboard.parts.Summary;
import org.lantu.dashboard.parts.TargetOrder;
import org.lantu.dashboard.parts.TargetRow;
import org.lantu.dashboard.parts.TargetRows;
import org.lantu.followup.Commentaries;
import org.lantu.followup.MeasureReports;
import org.lantu.plan.Measure;
import org.lantu.plan.Plan;
import org.lantu.plan.departments.Department;
import org.lantu.plan.departments.Lineage;
import org.lantu.plan.departments.Succession;
import org.lantu.platform.ContextBar;
import org.lantu.scoreboard.Board;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.Moment;
import org.lantu.scoreboard.Verdict;
import org.lantu.scoreboard.commentary.CommentedTargets;

import org.springframework.stereotype.Component;

/**
 * Makes the page of a department.
 */
@Component
class DepartmentPages {

	/** As many rows as keep a page light. */
	private static final int SHEET = 30;

	private static final int MOST_NAMED = 6;

	private final DepartmentFinder finder;

	private final MeasureReports reports;

	private final Commentaries commentaries;

	DepartmentPages(DepartmentFinder finder, MeasureReports reports, Commentaries commentaries) {
		this.commentaries = commentaries;
		this.finder = finder;
		this.reports = reports;
	}

	/**
	 * The page.
	 * @param page which part of its targets, from 1
	 */
	DepartmentPage page(String code, Moment moment, int page, Locale locale) {
		DepartmentFinder.Found found = this.finder.find(code, moment, locale);
		Presenter presenter = found.presenter();
		List<JudgedTarget> targets = inOrder(found.share());
		Map<String, String> parameters = (moment.year() != null) ? Map.of("year", Presenter.year(moment.year()))
				: Map.of();
		Address address = new Address(Addresses.department(code), parameters);
		Pager pager = Pager.of(targets.size(), SHEET, page, address);
		Map<String, Plan> plans = found.board()
			.plans()
			.stream()
			.collect(Collectors.toMap(Plan::code, Function.identity()));
		CommentedTargets commented = new CommentedTargets(this.commentaries.of(plans.keySet()), moment.asOf());
		return new DepartmentPage(head(found, moment), Summary.of(targets, targets.size(), address.path(), presenter),
				unexplained(targets, commented, presenter),
				groups(targets.subList(pager.from(), pager.to()), found, new CommentaryMarks(commented, presenter)),
				pager, new NextDates(presenter).of(targets, moment.asOf().getYear()),
				measures(code, found, moment).of(found.measures(), plans), address, moment.asOf().toString(),
				contextBar(found.board(), presenter));
	}

	private DepartmentMeasures measures(String code, DepartmentFinder.Found found, Moment moment) {
		Set<String> plans = found.measures().stream().map(Measure::plan).collect(Collectors.toSet());
		return new DepartmentMeasures(code, found.responsibilities(),
				plans.isEmpty() ? Map.of() : this.reports.of(plans, moment.asOf()), found.presenter());
	}

	private static List<JudgedTarget> inOrder(AnsweredTargets.Share share) {
		return Stream.of(share.led(), share.supported())
			.flatMap((targets) -> targets.stream().sorted(Board.WORST_FIRST.thenComparing(TargetOrder.STEADY)))
			.toList();
	}

	private static DepartmentPage.Head head(DepartmentFinder.Found found, Moment moment) {
		Presenter presenter = found.presenter();
		Lineage lineage = found.lineage();
		Department department = lineage.department();
		boolean chinese = presenter.locale().getLanguage().equals("zh");
		return new DepartmentPage.Head(department.code(), department.name().in(presenter.locale()),
				department.name().in(chinese ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE), chinese ? "en" : "zh-CN",
				presenter.link(found.region()),
				presenter.message("department.shares", found.share().led().size(), found.share().supported().size()),
				turns(found, moment), lineage.begun(moment.asOf()) && !lineage.followed(moment.asOf()));
	}

	/** What it was before, and what it is since; by the day that is looked at. */
	private static List<DepartmentPage.Turn> turns(DepartmentFinder.Found found, Moment moment) {
		List<DepartmentPage.Turn> turns = new ArrayList<>();
		for (Succession before : found.lineage().before()) {
			turns.add(turn(before, before.department(),
					before.by(moment.asOf()) ? "department.before" : "department.still", found));
		}
		Succession next = found.lineage().next();
		if (next != null && next.by(moment.asOf())) {
			turns.add(turn(next, next.successor(), "department.since", found));
		}
		return turns;
	}

	private static DepartmentPage.Turn turn(Succession succession, Department other, String key,
			DepartmentFinder.Found found) {
		return new DepartmentPage.Turn(found.presenter().message(key, succession.since().toString()),
				found.presenter().link(other),
				found.presenter().link(Objects.requireNonNull(found.sources().get(succession.citation().source()))));
	}

	/** How many of its missed targets nobody explains, and the first of them. */
	private static DepartmentPage.Unexplained unexplained(List<JudgedTarget> targets, CommentedTargets commented,
			Presenter presenter) {
		List<JudgedTarget> without = commented.unexplained(targets);
		return new DepartmentPage.Unexplained(
				targets.stream().noneMatch((judged) -> judged.verdict() == Verdict.MISSED) ? ""
						: presenter.message("department.unexplained", without.size()),
				without.stream().limit(MOST_NAMED).map(presenter::nameWithRegion).toList());
	}

	private static List<DepartmentPage.Group> groups(List<JudgedTarget> shown, DepartmentFinder.Found found,
			CommentaryMarks marks) {
		return Stream
			.of(group("department.leads", shown.stream().filter(found.share().led()::contains).toList(), found, marks),
					group("department.supports", shown.stream().filter(found.share().supported()::contains).toList(),
							found, marks))
			.filter((group) -> !group.rows().isEmpty())
			.toList();
	}

	private static DepartmentPage.Group group(String title, List<JudgedTarget> targets, DepartmentFinder.Found found,
			CommentaryMarks marks) {
		Presenter presenter = found.presenter();
		return new DepartmentPage.Group(presenter.message(title),
				targets.stream()
					.map((judged) -> new TargetRows(presenter).row(judged)
						.among(presenter.nameWithRegion(judged), presenter.link(judged.plan()))
						.answeredBy(beside(judged, found))
						.commented(marks.of(judged)))
					.toList());
	}

	/** Who answers for it too; {@code null} where nobody else does. */
	private static TargetRow.@Nullable Answering beside(JudgedTarget judged, DepartmentFinder.Found found) {
		return TargetRow.Answering.of(found.responsibilities()
			.ofTarget(judged.plan().code(), judged.target().code())
			.stream()
			.filter((one) -> !one.department().equals(found.lineage().department()))
			.toList(), found.presenter());
	}

	private static ContextBar contextBar(Board board, Presenter presenter) {
		int last = PlanYears.latestFigure(board.targets(), Moment.asOf(board.moment().asOf()),
				board.moment().asOf().getYear());
		Integer shown = (board.moment().year() != null) ? board.moment().year() : Integer.valueOf(last);
		return new ContextBar(ContextBar.Meaning.UP_TO,
				IntStream.rangeClosed(presenter.firstDrawnYear(), Math.max(last, shown)).boxed().toList(), shown);
	}

}
