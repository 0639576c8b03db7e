package org.lantu.entry.undoing;

import java.util.List;
import java.util.Set;

import org.lantu.accounts.Person;
import org.lantu.actuals.checks.Message;
import org.lantu.actuals.imports.Imports;
import org.lantu.actuals.undoing.UndoingLedger;
import org.lantu.platform.NotFoundException;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Imports are taken back, and reviewers decide on that.
 */
@Controller
class UndoingController {

	/** What is told by its code; all else is told as a refusal. */
	private static final Set<String> CODES = Set.of("nothing", "decided", "own", "reason.missing");

	private final Imports imports;

	private final UndoingLedger ledger;

	UndoingController(Imports imports, UndoingLedger ledger) {
		this.imports = imports;
		this.ledger = ledger;
	}

	@PostMapping("/entry/imports/{id}/undoing")
	String undo(@PathVariable long id, @RequestParam(defaultValue = "") String reason, Person person) {
		if (this.imports.find(person, id).isEmpty()) {
			throw new NotFoundException("import", String.valueOf(id), List.of());
		}
		String fault = this.ledger.undo(person, id, reason).map(UndoingController::code).orElse("");
		return "redirect:/entry/imports/" + id + fault + "#outcome";
	}

	@PostMapping("/review/undoings/{id}")
	String decide(@PathVariable long id, @RequestParam(defaultValue = "") String region,
			@RequestParam(defaultValue = "") String act, @RequestParam(defaultValue = "") String reason,
			Person reviewer) {
		return "redirect:/review" + this.ledger.decide(reviewer, id, region, act.equals("withdraw"), reason)
			.map(UndoingController::code)
			.orElse("");
	}

	private static String code(Message refusal) {
		String code = refusal.key().replaceFirst("^undoing\\.", "");
		return "?undoing=" + (CODES.contains(code) ? code : "refused");
	}

	/** A code as it came with an address; empty for any other text. */
	static String known(String code) {
		return (CODES.contains(code) || code.equals("refused")) ? code : "";
	}

}
