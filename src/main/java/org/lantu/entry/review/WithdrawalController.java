package org.lantu.entry.review;

import org.lantu.accounts.Person;
import org.lantu.actuals.undoing.UndoingLedger;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Reviewers decide on what is to be withdrawn of an import.
 */
@Controller
class WithdrawalController {

	private final UndoingLedger ledger;

	WithdrawalController(UndoingLedger ledger) {
		this.ledger = ledger;
	}

	@PostMapping("/review/undoings/{id}")
	String decide(@PathVariable long id, @RequestParam(defaultValue = "") String region,
			@RequestParam(defaultValue = "") String act, @RequestParam(defaultValue = "") String reason,
			Person reviewer) {
		return "redirect:/review" + this.ledger.decide(reviewer, id, region, act.equals("withdraw"), reason)
			.map((why) -> "?undoing=" + why.key().replaceFirst("^undoing\\.", ""))
			.orElse("");
	}

}
