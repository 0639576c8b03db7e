package org.lantu.entry.commentary;

import java.util.List;
import java.util.Objects;

import org.lantu.accounts.Person;
import org.lantu.actuals.RevisionRef;
import org.lantu.actuals.checks.Finding;
import org.lantu.actuals.checks.Finding.Field;
import org.lantu.followup.commenting.CommentaryLedger;
import org.lantu.followup.reviewing.ReviewOutcome;

import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/**
 * Does what a button of the form says; what is not kept is shown again.
 */
@Component
class CommentaryWork {

	private final CommentaryLedger ledger;

	CommentaryWork(CommentaryLedger ledger) {
		this.ledger = ledger;
	}

	CommentaryForm act(Person person, CommentarySubject subject, MultiValueMap<String, String> fields,
			CommentaryWords words) {
		CommentaryForm form = CommentaryForm.read(fields);
		String act = Objects.requireNonNullElse(fields.getFirst("act"), "");
		return switch (act) {
			case "save" -> write(person, subject, form, false, words);
			case "submit" -> write(person, subject, form, true, words);
			case "take-back", "discard" -> pass(person, form, act);
			default -> form.refused(List.of(Finding.hard(Field.ENTRY, "actuals.ledger.nothing")), "saved");
		};
	}

	private CommentaryForm write(Person person, CommentarySubject subject, CommentaryForm form, boolean submits,
			CommentaryWords words) {
		String what = submits ? "submitted" : "saved";
		if (!subject.asked()) {
			return form.refused(List.of(subject.nothingToExplain(words)), what);
		}
		return told(form, this.ledger.enter(person, form.key(), subject.judged().plan(),
				subject.judged().target().code(), subject.verdict(), form.typed(), submits), what);
	}

	private CommentaryForm pass(Person person, CommentaryForm form, String act) {
		RevisionRef seen = form.typed().seen();
		String what = act.equals("discard") ? "discarded" : "taken-back";
		if (seen == null) {
			return form.refused(List.of(Finding.hard(Field.ENTRY, "actuals.ledger.nothing")), what);
		}
		return told(form, act.equals("discard") ? this.ledger.discard(person, form.key(), List.of(seen))
				: this.ledger.takeBack(person, form.key(), List.of(seen)), what);
	}

	private static CommentaryForm told(CommentaryForm form, ReviewOutcome outcome, String what) {
		return outcome.done() ? form.done(what) : form.refused(outcome.findings(), what);
	}

}
