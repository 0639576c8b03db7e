package org.lantu.entry.review;

import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;
import org.lantu.accounts.Person;
import org.lantu.actuals.checks.Finding;
import org.lantu.actuals.ledger.FigureLedger;
import org.lantu.actuals.ledger.Outcome;
import org.lantu.entry.review.ReviewForm.Decided;
import org.lantu.followup.commenting.CommentaryLedger;
import org.lantu.followup.reporting.ReportLedger;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The reviewers' queue. What is decided leads back to it, with what has come of it.
 */
@Controller
@RequestMapping("/review")
class ReviewController {

	private final FigureLedger ledger;

	private final ReportLedger reports;

	private final ReviewPages pages;

	private final WithdrawalPages withdrawals;

	private final MeasureReviewPages measures;

	private final CommentaryLedger commentary;

	private final CommentaryReviewPages commentaries;

	ReviewController(FigureLedger ledger, ReportLedger reports, ReviewPages pages, WithdrawalPages withdrawals,
			MeasureReviewPages measures, CommentaryLedger commentary, CommentaryReviewPages commentaries) {
		this.commentary = commentary;
		this.commentaries = commentaries;
		this.reports = reports;
		this.measures = measures;
		this.withdrawals = withdrawals;
		this.ledger = ledger;
		this.pages = pages;
	}

	@GetMapping
	String queue(@RequestParam(defaultValue = "") String done, @RequestParam(defaultValue = "") String undoing,
			@RequestParam(defaultValue = "") String measures, @RequestParam(defaultValue = "") String commentary,
			Person reviewer, Locale locale, Model model) {
		model.addAttribute("withdrawals", this.withdrawals.page(reviewer, undoing, locale));
		model.addAttribute("measures", this.measures.page(reviewer, Decided.done(measures), locale));
		model.addAttribute("commentary", this.commentaries.page(reviewer, Decided.done(commentary), locale));
		return show(this.pages.queue(reviewer, done, locale), model);
	}

	@PostMapping("/commentary")
	String decideOnCommentary(@RequestParam MultiValueMap<String, String> parameters, Person reviewer, Locale locale,
			Model model, HttpServletResponse response) {
		Decided decided = new ReviewForm(parameters).decide(reviewer, this.commentary);
		if (decided.faults().isEmpty()) {
			return "redirect:/review?commentary=" + decided.done();
		}
		response.setStatus(status(decided.findings()).value());
		model.addAttribute("commentary", this.commentaries.page(reviewer, decided, locale));
		others(reviewer, locale, model);
		return show(this.pages.queue(reviewer, "", locale), model);
	}

	@PostMapping("/measures")
	String decideOnMeasures(@RequestParam MultiValueMap<String, String> parameters, Person reviewer, Locale locale,
			Model model, HttpServletResponse response) {
		Decided decided = new ReviewForm(parameters).decide(reviewer, this.reports);
		if (decided.faults().isEmpty()) {
			return "redirect:/review?measures=" + decided.done();
		}
		response.setStatus(status(decided.findings()).value());
		model.addAttribute("measures", this.measures.page(reviewer, decided, locale));
		others(reviewer, locale, model);
		return show(this.pages.queue(reviewer, "", locale), model);
	}

	@PostMapping
	String decide(@RequestParam MultiValueMap<String, String> parameters, Person reviewer, Locale locale, Model model,
			HttpServletResponse response) {
		ReviewForm form = new ReviewForm(parameters);
		Outcome outcome = form.publishes() ? this.ledger.publish(reviewer, form.key(), form.revisions())
				: this.ledger.giveBack(reviewer, form.key(), form.revisions(), form.reason());
		if (outcome.done()) {
			return "redirect:/review?done=" + form.key();
		}
		response.setStatus(status(outcome.rows().stream().flatMap((row) -> row.findings().stream()).toList()).value());
		others(reviewer, locale, model);
		return show(this.pages.refused(reviewer, form, outcome, locale), model);
	}

	/** What waits besides, of which nothing was decided. */
	private void others(Person reviewer, Locale locale, Model model) {
		if (!model.containsAttribute("commentary")) {
			model.addAttribute("commentary", this.commentaries.page(reviewer, Decided.NOTHING, locale));
		}
		if (!model.containsAttribute("measures")) {
			model.addAttribute("measures", this.measures.page(reviewer, Decided.NOTHING, locale));
		}
		model.addAttribute("withdrawals", this.withdrawals.page(reviewer, "", locale));
	}

	private static String show(ReviewPage page, Model model) {
		model.addAttribute("page", page);
		return "entry/review";
	}

	private static HttpStatus status(List<Finding> findings) {
		if (findings.stream().anyMatch((finding) -> finding.message().key().equals("actuals.ledger.unknown"))) {
			return HttpStatus.NOT_FOUND;
		}
		boolean incomplete = findings.stream().allMatch((finding) -> finding.severity() == Finding.Severity.MISSING);
		return incomplete ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT;
	}

}
