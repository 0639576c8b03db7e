package org.lantu.entry.review;

import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;
import org.lantu.accounts.Person;
import org.lantu.actuals.checks.Finding;
import org.lantu.actuals.ledger.FigureLedger;
import org.lantu.actuals.ledger.Outcome;

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

	private final ReviewPages pages;

	private final WithdrawalPages withdrawals;

	ReviewController(FigureLedger ledger, ReviewPages pages, WithdrawalPages withdrawals) {
		this.withdrawals = withdrawals;
		this.ledger = ledger;
		this.pages = pages;
	}

	@GetMapping
	String queue(@RequestParam(defaultValue = "") String done, @RequestParam(defaultValue = "") String undoing,
			Person reviewer, Locale locale, Model model) {
		model.addAttribute("withdrawals", this.withdrawals.page(reviewer, undoing, locale));
		model.addAttribute("page", this.pages.queue(reviewer, done, locale));
		return "entry/review";
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
		response.setStatus(status(outcome).value());
		model.addAttribute("withdrawals", this.withdrawals.page(reviewer, "", locale));
		model.addAttribute("page", this.pages.refused(reviewer, form, outcome, locale));
		return "entry/review";
	}

	private static HttpStatus status(Outcome outcome) {
		List<Finding> findings = outcome.rows().stream().flatMap((row) -> row.findings().stream()).toList();
		if (findings.stream().anyMatch((finding) -> finding.message().key().equals("actuals.ledger.unknown"))) {
			return HttpStatus.NOT_FOUND;
		}
		boolean incomplete = findings.stream().allMatch((finding) -> finding.severity() == Finding.Severity.MISSING);
		return incomplete ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT;
	}

}
