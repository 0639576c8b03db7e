package org.lantu.dashboard.target;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.Revision;
import org.lantu.dashboard.address.Addresses;
import org.lantu.dashboard.parts.Cell;
import org.lantu.dashboard.parts.Link;
import org.lantu.dashboard.parts.PlanYears;
import org.lantu.dashboard.parts.Presenter;
import org.lantu.dashboard.parts.TargetCells;
import org.lantu.plan.TargetRevision;
import org.lantu.progress.Outlook;
import org.lantu.progress.Path;
import org.lantu.progress.Projection;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.Verdict;
import org.lantu.scoreboard.VerdictPeriod;
import org.lantu.scoreboard.backtest.BackTests;
import org.lantu.scoreboard.drawing.HistoryStrip;
import org.lantu.scoreboard.wording.Amounts;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Makes the page of one target.
 */
@Component
class TargetPages {

	private final JsonMapper json;

	private final BackTests backTests;

	TargetPages(JsonMapper json, BackTests backTests) {
		this.json = json;
		this.backTests = backTests;
	}

	TargetPage page(TargetFinder.Found found) {
		JudgedTarget judged = found.judged();
		Presenter presenter = found.presenter();
		Locale locale = presenter.locale();
		Vintages vintages = new Vintages(judged, found.board().sources(), presenter);
		String name = judged.indicator().name().in(locale);
		List<TargetPage.YearRow> rows = vintages.rows();
		return new TargetPage(presenter.message("target.heading", name, presenter.promise(judged)),
				presenter.link(judged.plan()),
				Link.of(Addresses.region(judged.region().code()), judged.region().shortName().in(locale)),
				facts(judged, presenter),
				PlanYears.notYet(found.board().sources().get(judged.plan().source()), judged.moment(), presenter),
				judged.verdict().glyph(), presenter.word(judged.verdict()), presenter.explain(judged), name,
				presenter.amounts().unit(judged), numbers(judged, presenter), presenter.change(judged),
				new TargetChart(judged, found.supposed(), presenter).draw(), taken(found),
				new ChartTwin(judged, presenter).rows(),
				new WhatIfs(judged, presenter).form(found.supposition(), found.supposed()),
				OtherMeasures.openSdg(judged, presenter), strip(judged, presenter), history(judged, presenter),
				answers(judged, presenter), rows, rows.stream().anyMatch((row) -> row.glyph() != null), vintages.span(),
				vintages.citations(),
				(judged.indicator().definition() != null) ? judged.indicator().definition().in(locale) : null,
				example(judged), judged.moment().asOf().toString(),
				PlanYears.contextBar(judged.plan(), List.of(judged), judged.moment()));
	}

	/** Addresses that show the same on any day, and the data of the interactive chart. */
	private TargetPage.Taken taken(TargetFinder.Found found) {
		JudgedTarget judged = found.judged();
		UriComponentsBuilder query = UriComponentsBuilder.newInstance().queryParam("asOf", judged.moment().asOf());
		if (judged.moment().year() != null) {
			query.queryParam("year", judged.moment().year());
		}
		if (found.supposed() != null) {
			query.queryParam("next", found.supposition().value());
		}
		String view = query.queryParam("lang", found.presenter().locale().getLanguage()).build().toUriString();
		String path = Addresses.target(judged);
		String data = this.json.writeValueAsString(ChartData.of(judged, found.supposed(), found.presenter()))
			.replace("<", "\\u003c");
		return new TargetPage.Taken(path + "/chart.csv" + view, path + "/chart.svg" + view, path + view, data);
	}

	private static String facts(JudgedTarget judged, Presenter presenter) {
		List<String> facts = new ArrayList<>();
		facts.add(presenter.message("nature." + judged.promise().nature().name()));
		facts.add(presenter.message("kind." + judged.target().kind().name()));
		facts.add(presenter.message("target.announced", presenter.day(judged.source())));
		TargetRevision.Amendment amendment = judged.promise().amendment();
		if (amendment != null && judged.promise().number() > 1) {
			facts.add(presenter.message("target.revised", amendment.validFrom().toString(), amendment.reason(),
					amendment.legalBasis()));
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

	/** How the verdict changed over time. */
	private static String strip(JudgedTarget judged, Presenter presenter) {
		List<HistoryStrip.Segment> segments = new ArrayList<>();
		List<VerdictPeriod> periods = judged.history();
		for (int i = 0; i < periods.size(); i++) {
			LocalDate since = periods.get(i).since();
			LocalDate end = (i + 1 < periods.size()) ? periods.get(i + 1).since() : judged.moment().asOf();
			segments.add(new HistoryStrip.Segment(periods.get(i).verdict().glyph(),
					(since != null && end != null) ? ChronoUnit.DAYS.between(since, end) : 0));
		}
		return new HistoryStrip(presenter.message("target.history"), segments).draw();
	}

	private List<TargetPage.Stretch> history(JudgedTarget judged, Presenter presenter) {
		List<TargetPage.Stretch> history = new ArrayList<>();
		List<VerdictPeriod> turns = judged.history();
		for (int i = 0; i < turns.size(); i++) {
			VerdictPeriod turn = turns.get(i);
			LocalDate end = (i + 1 < turns.size()) ? turns.get(i + 1).since() : judged.moment().asOf();
			String value = (turn.assessment().actual() != null)
					? " · " + Amounts.symbol(turn.assessment().actual().bound())
							+ Amounts.number(turn.assessment().actual(), Amounts.decimals(judged))
					: "";
			history.add(new TargetPage.Stretch(turn.verdict().glyph(), presenter.word(turn.verdict()) + value,
					since(turn.since(), end, presenter)));
		}
		return history;
	}

	private static String since(@Nullable LocalDate since, @Nullable LocalDate end, Presenter presenter) {
		if (since == null || end == null) {
			return presenter.message("source.undated");
		}
		return presenter.message("history.since", since.toString(),
				Amounts.number(ChronoUnit.DAYS.between(since, end), 0));
	}

	private List<TargetPage.Answer> answers(JudgedTarget judged, Presenter presenter) {
		List<TargetPage.Answer> answers = new ArrayList<>();
		answers.add(new TargetPage.Answer(presenter.message("question.kept"), judged.kept().glyph(),
				presenter.word(judged.kept()), presenter.message("rule." + judged.assessment().reason().name())));
		Path path = judged.assessment().path();
		if (path == null) {
			answers.add(new TargetPage.Answer(presenter.message("question.path"), null,
					presenter.message("answer.over"), presenter.message("answer.path.over")));
		}
		else {
			answers.add(new TargetPage.Answer(presenter.message("question.path"), null,
					presenter.message("answer.path." + path.state().name()), path(path, judged, presenter)));
		}
		answers.add(outlook(judged, presenter));
		return answers;
	}

	private TargetPage.Answer outlook(JudgedTarget judged, Presenter presenter) {
		Outlook outlook = judged.assessment().outlook();
		if (outlook == null) {
			boolean over = judged.verdict().decided();
			return new TargetPage.Answer(presenter.message("question.outlook"), null,
					presenter.message(over ? "answer.over" : "answer.outlook.none"),
					presenter.message(over ? "answer.outlook.over" : "answer.outlook.none.why"));
		}
		Projection projection = judged.assessment().projection();
		int decimals = Math.max(judged.indicator().decimals(), judged.promise().demand().decimals());
		String text = (projection == null) ? presenter.message("rule.outlook." + outlook.name())
				: presenter.message("rule.outlook." + outlook.name()) + presenter.message("answer.outlook.projection",
						Presenter.year(projection.year()), Amounts.number(projection.low(), decimals),
						Amounts.number(projection.high(), decimals));
		return new TargetPage.Answer(presenter.message("question.outlook"), null,
				presenter.message("outlook." + outlook.name()),
				text + this.backTests.latest()
					.map((report) -> TrackRecords.sentences(report, judged, outlook, presenter))
					.orElse(""));
	}

	private static String path(Path path, JudgedTarget judged, Presenter presenter) {
		if (path.expected() == null || path.distance() == null || path.year() == null) {
			return presenter.message("answer.path.none");
		}
		int decimals = Math.max(judged.indicator().decimals(), judged.promise().demand().value().scale());
		return presenter.message(path.interpolated() ? "answer.path.interpolated" : "answer.path.milestone",
				Presenter.year(path.year()), Amounts.number(path.expected(), decimals),
				Amounts.number(path.expected() + path.distance(), decimals), Amounts.signed(path.distance(), decimals));
	}

	/** A day on which the verdict was another one; {@code null} where there was none. */
	private static @Nullable Link example(JudgedTarget judged) {
		Verdict present = judged.kept();
		return judged.history()
			.stream()
			.filter((turn) -> turn.verdict() != present && turn.since() != null)
			.reduce((earlier, later) -> later)
			.map((turn) -> Link.of(Addresses.target(judged) + "?asOf=" + turn.since(), String.valueOf(turn.since())))
			.orElse(null);
	}

}
