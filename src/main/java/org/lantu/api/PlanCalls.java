package org.lantu.api;

import java.util.List;
import java.util.Locale;

import org.lantu.platform.AsOf;
import org.lantu.scoreboard.account.AccountAnswers;
import org.lantu.scoreboard.account.AccountView;
import org.lantu.scoreboard.answers.PlanView;
import org.lantu.scoreboard.answers.ScoreboardAnswers;
import org.lantu.scoreboard.answers.ScorecardView;
import org.lantu.scoreboard.answers.TargetView;
import org.lantu.scoreboard.commentary.CommentaryAnswers;
import org.lantu.scoreboard.commentary.CommentaryView;
import org.lantu.scoreboard.measures.MeasureAnswers;
import org.lantu.scoreboard.measures.MeasureView;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers which plans there are, how their targets are judged, where their measures
 * stand, what regions say of targets, and what became of the targets of a period.
 */
@RestController
@RequestMapping(ApiConfiguration.CALLS)
class PlanCalls {

	private final ScoreboardAnswers answers;

	private final MeasureAnswers measures;

	private final CommentaryAnswers commentary;

	private final AccountAnswers accounts;

	PlanCalls(ScoreboardAnswers answers, MeasureAnswers measures, CommentaryAnswers commentary,
			AccountAnswers accounts) {
		this.commentary = commentary;
		this.measures = measures;
		this.answers = answers;
		this.accounts = accounts;
	}

	@GetMapping(path = "/plans", produces = { "application/json", "text/csv" })
	List<PlanView> plans(Locale locale) {
		return this.answers.plans(locale);
	}

	@GetMapping(path = "/plans/{code}/scorecard", produces = "application/json")
	ScorecardView scorecard(@PathVariable String code, AsOf asOf, Locale locale) {
		return this.answers.scorecard(code, asOf.date(), locale);
	}

	@GetMapping(path = "/plans/{code}/targets/{target}", produces = "application/json")
	TargetView.Detailed target(@PathVariable String code, @PathVariable String target, AsOf asOf, Locale locale) {
		return this.answers.target(code, target, asOf.date(), locale);
	}

	@GetMapping(path = "/plans/{code}/measures", produces = { "application/json", "text/csv" })
	List<MeasureView> measures(@PathVariable String code, AsOf asOf, Locale locale) {
		this.answers.requirePlan(code, locale);
		return this.measures.measures(code, asOf.date(), locale);
	}

	@GetMapping(path = "/plans/{code}/commentary", produces = { "application/json", "text/csv" })
	List<CommentaryView> commentary(@PathVariable String code, AsOf asOf, Locale locale) {
		this.answers.requirePlan(code, locale);
		return this.commentary.commentary(code, asOf.date());
	}

	@GetMapping(path = "/accounts/{period}", produces = "application/json")
	AccountView account(@PathVariable String period, AsOf asOf, Locale locale) {
		return this.accounts.account(period, asOf.date(), locale);
	}

}
