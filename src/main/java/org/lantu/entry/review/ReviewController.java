package org.lantu.entry.review;

import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;
import org.lantu.accounts.Person;
import org.lantu.actuals.checks.Finding;
import org.lantu.actuals.ledger.FigureLedger;
import org.lantu.actuals.ledger.Outcome;
import org.lantu.entry.review.MeasureReviewPages.Sent;
import org.lantu.followup.commenting.CommentaryLedger;
import org.lantu.followup.commenting.CommentaryOutcome;
import org.lantu.followup.reporting.ReportLedger;
import org.lantu.followup.reporting.ReportOutcome;

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
		commentary(reviewer, new CommentaryReviewPages.Sent(ReviewForm.none(), List.of(), commentary), locale, model);
		return show(this.withdrawals.page(reviewer, undoing, locale),
				this.measures.page(reviewer, Sent.done(measures), locale), this.pages.queue(reviewer, done, locale),
				model);
	}

	@PostMapping("/commentary")
	String decideOnCommentary(@RequestParam MultiValueMap<String, String> parameters, Person reviewer, Locale locale,
			Model model, HttpServletResponse response) {
		ReviewForm form = new ReviewForm(parameters);
		CommentaryOutcome outcome = form.publishes() ? this.commentary.publish(reviewer, form.key(), form.revisions())
				: this.commentary.giveBack(reviewer, form.key(), form.revisions(), form.reason());
		if (outcome.done()) {
			return "redirect:/review?commentary=" + (form.publishes() ? "published" : "returned") + "-"
					+ form.revisions().size();
		}
		response.setStatus(status(outcome.faults().stream().map(CommentaryOutcome.Fault::finding).toList()).value());
		commentary(reviewer, new CommentaryReviewPages.Sent(form, outcome.faults(), ""), locale, model);
		return show(this.withdrawals.page(reviewer, "", locale), this.measures.page(reviewer, Sent.NOTHING, locale),
				this.pages.queue(reviewer, "", locale), model);
	}

	@PostMapping("/measures")
	String decideOnMeasures(@RequestParam MultiValueMap<String, String> parameters, Person reviewer, Locale locale,
			Model model, HttpServletResponse response) {
		ReviewForm form = new ReviewForm(parameters);
		ReportOutcome outcome = form.publishes() ? this.reports.publish(reviewer, form.key(), form.revisions())
				: this.reports.giveBack(reviewer, form.key(), form.revisions(), form.reason());
		if (outcome.done()) {
			return "redirect:/review?measures=" + (form.publishes() ? "published" : "returned") + "-"
					+ form.revisions().size();
		}
		response.setStatus(status(outcome.faults().stream().map(ReportOutcome.Fault::finding).toList()).value());
		commentary(reviewer, CommentaryReviewPages.Sent.NOTHING, locale, model);
		return show(this.withdrawals.page(reviewer, "", locale),
				this.measures.page(reviewer, Sent.refused(form, outcome), locale),
				this.pages.queue(reviewer, "", locale), model);
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
		commentary(reviewer, CommentaryReviewPages.Sent.NOTHING, locale, model);
		return show(this.withdrawals.page(reviewer, "", locale), this.measures.page(reviewer, Sent.NOTHING, locale),
				this.pages.refused(reviewer, form, outcome, locale), model);
	}

	private void commentary(Person reviewer, CommentaryReviewPages.Sent sent, Locale locale, Model model) {
		model.addAttribute("commentary", this.commentaries.page(reviewer, sent, locale));
	}

	private static String show(WithdrawalPage withdrawals, MeasureReviewPage measures, ReviewPage page, Model model) {
		model.addAttribute("withdrawals", withdrawals);
		model.addAttribute("measures", measures);
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
