package org.lantu.reports.briefing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lantu.dashboard.changes.ChangeSentences;
import org.lantu.dashboard.parts.NotFound;
import org.lantu.dashboard.parts.Presenter;
import org.lantu.followup.Commentaries;
import org.lantu.plan.Plan;
import org.lantu.plan.departments.DepartmentBook;
import org.lantu.plan.departments.Responsibilities;
import org.lantu.platform.NotFoundException;
import org.lantu.platform.Suggestion;
import org.lantu.reference.Catalogue;
import org.lantu.reference.Region;
import org.lantu.reference.Source;
import org.lantu.reports.briefing.content.Subject;
import org.lantu.scoreboard.Board;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.Moment;
import org.lantu.scoreboard.Scoreboard;
import org.lantu.scoreboard.account.Period;
import org.lantu.scoreboard.account.PeriodAccount;
import org.lantu.scoreboard.account.PeriodAccounts;
import org.lantu.scoreboard.commentary.CommentedTargets;

import org.springframework.stereotype.Component;

/**
 * Reads what a briefing is of. The facts are read once; a language is put to them
 * afterwards.
 */
@Component
class BriefingSubjects {

	private final Scoreboard scoreboard;

	private final PeriodAccounts accounts;

	private final Catalogue catalogue;

	private final ChangeSentences changes;

	private final NotFound notFound;

	private final DepartmentBook departments;

	private final Commentaries commentaries;

	BriefingSubjects(Scoreboard scoreboard, PeriodAccounts accounts, Catalogue catalogue, ChangeSentences changes,
			NotFound notFound, DepartmentBook departments, Commentaries commentaries) {
		this.commentaries = commentaries;
		this.departments = departments;
		this.scoreboard = scoreboard;
		this.accounts = accounts;
		this.catalogue = catalogue;
		this.changes = changes;
		this.notFound = notFound;
	}

	/**
	 * What is read.
	 *
	 * @param period by which the chapter is chosen
	 * @param ofSeveral whether its targets are of several regions
	 * @param in the same in a language
	 */
	record Facts(Period period, boolean ofSeveral, Function<Presenter, Subject> in) {

	}

	Facts plan(String code, Moment moment, BriefingQuery query, Locale locale) {
		Board board = this.scoreboard.ofPlan(code, moment);
		if (board.plans().isEmpty()) {
			throw this.notFound.plan(code, locale);
		}
		Plan plan = board.plans().get(0);
		Map<String, Source> sources = sources(board.targets());
		Responsibilities responsible = responsible(board.targets(), moment);
		CommentedTargets commented = commented(board.targets(), moment);
		return new Facts(Period.of(plan), false, (presenter) -> {
			String title = plan.title().in(presenter.locale());
			return new Subject(presenter.message("briefing.title.plan", title),
					presenter.message("briefing.name.plan", title), List.of(new Subject.Group("", board.targets())),
					Map.of(presenter.message("briefing.name.plan", title), Period.of(plan)), sources, responsible,
					commented, changes(query, "", code, presenter));
		});
	}

	Facts region(String code, Moment moment, BriefingQuery query, Locale locale) {
		Board board = this.scoreboard.ofRegion(code, moment).announced();
		Region region = board.regions().get(code);
		if (region == null) {
			throw this.notFound.region(code, locale);
		}
		Map<String, Source> sources = sources(board.targets());
		Responsibilities responsible = responsible(board.targets(), moment);
		CommentedTargets commented = commented(board.targets(), moment);
		int year = moment.asOf().getYear();
		return new Facts(new Period(year, year), false, (presenter) -> {
			String name = region.name().in(presenter.locale());
			Map<String, Period> periods = new LinkedHashMap<>();
			board.plans()
				.stream()
				.filter((plan) -> !board.targetsOf(plan.code()).isEmpty())
				.forEach((plan) -> periods.put(
						presenter.message("briefing.name.plan", plan.title().in(presenter.locale())), Period.of(plan)));
			return new Subject(presenter.message("briefing.title.region", name),
					presenter.message("briefing.name.region", name),
					board.plans()
						.stream()
						.map((plan) -> new Subject.Group(presenter.link(plan).text(), board.targetsOf(plan.code())))
						.toList(),
					periods, sources, responsible, commented, changes(query, code, "", presenter));
		});
	}

	Facts account(String written, Moment moment, BriefingQuery query) {
		PeriodAccount account = Period.of(written)
			.flatMap((period) -> this.accounts.find(period, moment.asOf()))
			.orElseThrow(() -> new NotFoundException("account", written,
					this.accounts.offered().stream().map((period) -> new Suggestion(period.code(), "")).toList()));
		List<JudgedTarget> due = account.lines().stream().flatMap((line) -> line.due().stream()).toList();
		Map<String, Source> sources = sources(due);
		Responsibilities responsible = responsible(due, moment);
		CommentedTargets commented = commented(due, moment);
		String period = account.period().text();
		return new Facts(account.period(), true,
				(presenter) -> new Subject(presenter.message("briefing.title.account", period),
						presenter.message("briefing.name.account", period),
						account.lines()
							.stream()
							.map((line) -> new Subject.Group(presenter.link(line.region()).text(), line.due()))
							.toList(),
						Map.of(presenter.message("briefing.name.account", period), account.period()), sources,
						responsible, commented, changes(query, "", "", presenter)));
	}

	/** The documents that targets and the figures told of them rest on. */
	private Map<String, Source> sources(List<JudgedTarget> targets) {
		return this.catalogue.sources(targets.stream()
			.flatMap((judged) -> Stream.concat(Stream.of(judged.source().id()),
					judged.due().or(judged::latest).stream().map((figure) -> figure.source())))
			.distinct()
			.toList());
	}

	private Responsibilities responsible(List<JudgedTarget> targets, Moment moment) {
		return this.departments.of(targets.stream().map((judged) -> judged.plan().code()).toList(), moment.asOf());
	}

	private CommentedTargets commented(List<JudgedTarget> targets, Moment moment) {
		return new CommentedTargets(
				this.commentaries.of(targets.stream().map((judged) -> judged.plan().code()).distinct().toList()),
				moment.asOf());
	}

	private Subject.@Nullable Changes changes(BriefingQuery query, String region, String plan, Presenter presenter) {
		return query.since().isEmpty() ? null
				: new Subject.Changes(query.since(), this.changes.since(query.since(), region, plan, presenter));
	}

}
