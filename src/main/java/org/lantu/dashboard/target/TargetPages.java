package org.lantu.dashboard.target;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.Revision;
import org.lantu.dashboard.address.Address;
import org.lantu.dashboard.address.Addresses;
import org.lantu.dashboard.commentary.TargetCommentary;
import org.lantu.dashboard.parts.Cell;
import org.lantu.dashboard.parts.Link;
import org.lantu.dashboard.parts.PlanYears;
import org.lantu.dashboard.parts.Presenter;
import org.lantu.dashboard.parts.TargetCells;
import org.lantu.dashboard.parts.TargetRow;
import org.lantu.followup.Commentaries;
import org.lantu.plan.TargetRevision;
import org.lantu.plan.departments.DepartmentBook;
import org.lantu.platform.visitor.EntryRights;
import org.lantu.progress.Quantity;
import org.lantu.reference.Bilingual;
import org.lantu.reference.Region;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.Verdict;
import org.lantu.scoreboard.VerdictPeriod;
import org.lantu.scoreboard.backtest.BackTests;
import org.lantu.scoreboard.commentary.CommentedTargets;
import org.lantu.scoreboard.composition.Composition;
import org.lantu.scoreboard.drawing.HistoryStrip;
import org.lantu.scoreboard.wording.Amounts;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Makes the page of one target.
 */
@Component
class TargetPages {

	private final JsonMapper json;

	private final BackTests backTests;

	private final DepartmentBook departments;

	private final Commentaries commentaries;

	TargetPages(JsonMapper json, BackTests backTests, DepartmentBook departments, Commentaries commentaries) {
		this.commentaries = commentaries;
		this.departments = departments;
		this.json = json;
		this.backTests = backTests;
	}

	TargetPage page(TargetFinder.Found found, EntryRights reader) {
		JudgedTarget judged = found.judged();
		Presenter presenter = found.presenter();
		List<Stretch> history = history(judged);
		VintageTable vintages = new VintageTable(judged, found.board().sources(), presenter);
		return new TargetPage(head(found), ruling(judged, reader, presenter),
				new TargetChart(judged, found.supposed(), presenter).draw(), taken(found),
				new ChartTable(judged, presenter).rows(),
				new WhatIfForms(judged, presenter).form(found.supposition(), found.supposed()),
				OpenSdgComparison.of(judged, presenter),
				new TargetPage.History(strip(history, presenter) + firstStrip(history, presenter),
						stretches(history, judged, presenter), example(judged)),
				new TargetAnswers(judged, presenter).answers(this.backTests.latest()), vintages.table(),
				vintages.citations(), PlanYears.contextBar(judged.plan(), List.of(judged), judged.moment()));
	}

	private TargetPage.Head head(TargetFinder.Found found) {
		JudgedTarget judged = found.judged();
		Presenter presenter = found.presenter();
		Locale locale = presenter.locale();
		Bilingual definition = judged.indicator().definition();
		String name = judged.indicator().name().in(locale);
		return new TargetPage.Head(presenter.message("target.heading", name, presenter.promise(judged)), name,
				presenter.amounts().unit(judged), presenter.link(judged.plan()), presenter.link(judged.region()),
				facts(judged, presenter),
				PlanYears.notYet(Objects.requireNonNull(found.board().sources().get(judged.plan().source())),
						judged.moment(), presenter),
				(definition != null) ? definition.in(locale) : null,
				TargetRow.Answering.of(this.departments.of(List.of(judged.plan().code()), judged.moment().asOf())
					.ofTarget(judged.plan().code(), judged.target().code()), presenter),
				composition(judged));
	}

	/** Of the nation's targets that ask for a level of what adds up. */
	private static @Nullable Address composition(JudgedTarget judged) {
		return (judged.region().level() != Region.Level.NATION || judged.level() == null
				|| !Composition.possible(judged.indicator())) ? null
						: new Address(Addresses.composition(judged.indicator().code()),
								Map.of("year", Presenter.year(judged.target().year())));
	}

	private TargetPage.Ruling ruling(JudgedTarget judged, EntryRights reader, Presenter presenter) {
		CommentedTargets commented = new CommentedTargets(this.commentaries.of(List.of(judged.plan().code())),
				judged.moment().asOf());
		return new TargetPage.Ruling(judged.verdict().glyph(), presenter.word(judged.verdict()),
				presenter.explain(judged), presenter.change(judged), numbers(judged, presenter),
				TargetCommentary.of(judged, commented, reader, presenter));
	}

	/** Addresses that show the same on any day, and the data of the interactive chart. */
	private TargetPage.Taken taken(TargetFinder.Found found) {
		JudgedTarget judged = found.judged();
		Map<String, String> view = new LinkedHashMap<>();
		view.put("asOf", judged.moment().asOf().toString());
		if (judged.moment().year() != null) {
			view.put("year", Presenter.year(judged.moment().year()));
		}
		if (found.supposed() != null) {
			view.put("next", String.valueOf(found.supposition().value()));
		}
		view.put("lang", found.presenter().locale().getLanguage());
		String path = Addresses.target(judged);
		String data = this.json.writeValueAsString(ChartData.of(judged, found.supposed(), found.presenter()))
			.replace("<", "\\u003c");
		return new TargetPage.Taken(
				new Address(path + "/chart",
						(judged.moment().year() != null) ? Map.of("year", Presenter.year(judged.moment().year()))
								: Map.of()),
				new Address(path + "/chart.svg", view).uri(), new Address(path, view).uri(), data);
	}

	private static String facts(JudgedTarget judged, Presenter presenter) {
		List<String> facts = new ArrayList<>();
		facts.add(presenter.message("nature." + judged.promise().nature().name()));
		facts.add(presenter.message("kind." + judged.target().kind().name()));
		facts.add(presenter.message("target.announced", presenter.day(judged.source())));
		TargetRevision.Amendment amendment = judged.promise().amendment();
		if (amendment != null) {
			LocalDate published = judged.source().publishedOn();
			boolean back = published != null && published.isAfter(amendment.validFrom());
			facts.add(presenter.message(back ? "target.revised.source" : "target.revised",
					amendment.validFrom().toString(), amendment.reason(), amendment.legalBasis(),
					presenter.day(judged.source())));
		}
		return String.join(" · ", facts);
	}

	private static TargetPage.Numbers numbers(JudgedTarget judged, Presenter presenter) {
		boolean points = judged.kind().inPercent() || judged.indicator().percent();
		List<Revision> due = judged.series().vintages(judged.target().year(), judged.moment());
		Cell first = (due.size() > 1 && judged.kind().direct())
				? Cell.of(Presenter.symbol(due.get(0)), Amounts.number(due.get(0).value()), null) : null;
		return new TargetPage.Numbers(new TargetCells(presenter).actual(judged), Presenter.year(judged.target().year()),
				new TargetCells(presenter).target(judged), new TargetCells(presenter).gap(judged),
				points ? presenter.message("unit.points") : judged.indicator().unit().in(presenter.locale()),
				new TargetCells(presenter).attainment(judged), new TargetCells(presenter).baseline(judged), first);
	}

	/**
	 * A stretch of time with one verdict.
	 *
	 * @param since {@code null} where the date of the target's source is not known
	 */
	private record Stretch(Verdict verdict, @Nullable LocalDate since, @Nullable LocalDate end, VerdictPeriod period) {

		HistoryStrip.Segment segment(Verdict shown) {
			return new HistoryStrip.Segment(shown.glyph(),
					(this.since != null && this.end != null) ? ChronoUnit.DAYS.between(this.since, this.end) : 0);
		}

	}

	/**
	 * How the verdict changed over time; what waits does so otherwise once its year is
	 * over.
	 */
	private static List<Stretch> history(JudgedTarget judged) {
		List<Stretch> stretches = new ArrayList<>();
		int due = judged.target().year();
		LocalDate over = LocalDate.of(due + 1, 1, 1);
		List<VerdictPeriod> periods = judged.history();
		for (int i = 0; i < periods.size(); i++) {
			VerdictPeriod period = periods.get(i);
			LocalDate since = period.since();
			LocalDate end = (i + 1 < periods.size()) ? periods.get(i + 1).since() : judged.moment().asOf();
			Verdict first = period.verdict().on((since != null) ? since : over, due);
			boolean parted = first == Verdict.NOT_DUE && end != null && end.isAfter(over);
			stretches.add(new Stretch(first, since, parted ? over : end, period));
			if (parted) {
				stretches.add(new Stretch(Verdict.AWAITED, over, end, period));
			}
		}
		return stretches;
	}

	private static String strip(List<Stretch> history, Presenter presenter) {
		return new HistoryStrip(presenter.message("target.history"),
				history.stream().map((one) -> one.segment(one.verdict())).toList())
			.draw();
	}

	/**
	 * How the promise as first made fared meanwhile; empty where it always was that one.
	 */
	private static String firstStrip(List<Stretch> history, Presenter presenter) {
		if (history.stream().allMatch((one) -> one.period().first() == null)) {
			return "";
		}
		return new HistoryStrip(presenter.message("target.history.first"),
				history.stream().map((one) -> one.segment(one.period().byFirst())).toList())
			.draw();
	}

	private static List<TargetPage.Stretch> stretches(List<Stretch> history, JudgedTarget judged, Presenter presenter) {
		return history.stream().map((one) -> {
			Quantity actual = one.period().assessment().actual();
			String value = (actual != null)
					? " · " + Amounts.symbol(actual.bound()) + Amounts.number(actual, Amounts.decimals(judged)) : "";
			String first = (one.period().first() != null)
					? presenter.message("history.first", presenter.word(one.period().byFirst())) : "";
			return new TargetPage.Stretch(one.verdict().glyph(), presenter.word(one.verdict()) + value + first,
					since(one.since(), one.end(), presenter));
		}).toList();
	}

	private static String since(@Nullable LocalDate since, @Nullable LocalDate end, Presenter presenter) {
		if (since == null || end == null) {
			return presenter.message("source.undated");
		}
		return presenter.message("history.since", since.toString(),
				Amounts.number(ChronoUnit.DAYS.between(since, end), 0));
	}

	/** A day on which the verdict was another one; {@code null} where there was none. */
	private static @Nullable Link example(JudgedTarget judged) {
		Verdict present = judged.present().verdict();
		return judged.history()
			.stream()
			.filter((period) -> period.verdict() != present && period.since() != null)
			.reduce((earlier, later) -> later)
			.map((period) -> String.valueOf(period.since()))
			.map((day) -> Link.of(new Address(Addresses.target(judged), Map.of("asOf", day)).uri(), day))
			.orElse(null);
	}

}
