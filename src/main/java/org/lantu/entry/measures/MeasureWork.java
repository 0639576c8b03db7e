package org.lantu.entry.measures;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lantu.accounts.Person;
import org.lantu.actuals.RevisionRef;
import org.lantu.actuals.ledger.SourceLedger;
import org.lantu.entry.tables.SourceTitles;
import org.lantu.followup.reporting.ReportDesk;
import org.lantu.followup.reporting.ReportEntry;
import org.lantu.followup.reporting.ReportLedger;
import org.lantu.followup.reviewing.ReviewOutcome;
import org.lantu.followup.reporting.TypedReport;
import org.lantu.plan.Plan;
import org.lantu.plan.PlanBook;
import org.lantu.reference.Catalogue;
import org.lantu.reference.Source;

import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/**
 * Does what a button of the form says. All of a form is kept or nothing; what is not kept
 * is shown again.
 */
@Component
class MeasureWork {

	private final ReportLedger ledger;

	private final ReportDesk desk;

	private final SourceLedger sources;

	private final PlanBook planBook;

	private final Catalogue catalogue;

	MeasureWork(ReportLedger ledger, ReportDesk desk, SourceLedger sources, PlanBook planBook, Catalogue catalogue) {
		this.ledger = ledger;
		this.desk = desk;
		this.sources = sources;
		this.planBook = planBook;
		this.catalogue = catalogue;
	}

	/** The form as it is opened, perhaps after something was done. */
	MeasureResult opened(Person person, Plan plan, MultiValueMap<String, String> query) {
		String notice = Stream.of("saved", "submitted", "discarded", "taken-back")
			.filter((word) -> Objects.requireNonNullElse(query.getFirst(word), "").matches("[1-9][0-9]{0,2}"))
			.findFirst()
			.orElse("");
		return MeasureResult.shown(MeasureForm.of(this.desk.open(person, plan)), notice,
				notice.isEmpty() ? 0 : Integer.parseInt(Objects.requireNonNull(query.getFirst(notice))));
	}

	MeasureResult act(Person person, Plan plan, MultiValueMap<String, String> fields) {
		MeasureForm form = MeasureForm.read(fields, this.planBook.measuresOf(plan.code()));
		String act = Objects.requireNonNullElse(fields.getFirst("act"), "");
		boolean writes = act.equals("save") || act.equals("submit");
		if (act.equals("source") || (writes && !form.added().title().isBlank())) {
			SourceLedger.Added added = this.sources.add(person, form.added());
			if (added.id() == null) {
				return new MeasureResult(form, List.of(), added.findings(), "source-refused", 0, false);
			}
			form = form.withAdded(added.id());
		}
		Map<String, Source> known = this.catalogue.sources();
		MeasureForm filled = form.filled(new SourceTitles(known));
		if (fields.containsKey("take-back")) {
			return takeBack(person, plan, filled, RevisionRef.read(String.valueOf(fields.getFirst("take-back"))));
		}
		if (fields.containsKey("discard")) {
			return discard(person, plan, filled, fields.getFirst("discard"));
		}
		return writes ? write(person, plan, filled, act.equals("submit"))
				: MeasureResult.shown(filled, act.equals("source") ? "source-added" : "", 0);
	}

	private MeasureResult write(Person person, Plan plan, MeasureForm form, boolean submits) {
		List<ReportEntry> open = this.desk.open(person, plan);
		List<TypedReport> typed = form.typed(open, submits);
		if (typed.isEmpty()) {
			return MeasureResult.shown(form, "nothing", 0);
		}
		ReviewOutcome outcome = submits ? this.ledger.submit(person, form.key(), plan, typed)
				: this.ledger.draft(person, form.key(), plan, typed);
		return outcome.done()
				? new MeasureResult(form, List.of(), List.of(), submits ? "submitted" : "saved", typed.size(), true)
				: refused(outcome, form, submits ? "submitted" : "saved");
	}

	private MeasureResult takeBack(Person person, Plan plan, MeasureForm form, Optional<RevisionRef> ref) {
		if (ref.isEmpty()) {
			return MeasureResult.shown(form, "nothing", 0);
		}
		ReviewOutcome outcome = this.ledger.takeBack(person, form.key(), List.of(ref.get()));
		return outcome.done() ? rest(person, plan, form, "taken-back") : refused(outcome, form, "taken-back");
	}

	/** What was never kept is only taken out of the form. */
	private MeasureResult discard(Person person, Plan plan, MeasureForm form, @Nullable String number) {
		TypedReport row = form.rows()
			.values()
			.stream()
			.filter((typed) -> String.valueOf(typed.measure()).equals(number))
			.findFirst()
			.orElse(null);
		if (row == null) {
			return MeasureResult.shown(form, "nothing", 0);
		}
		RevisionRef kept = row.seen();
		if (kept == null) {
			return MeasureResult.shown(form.without(row.measure()), "", 0);
		}
		ReviewOutcome outcome = this.ledger.discard(person, form.key(), List.of(kept));
		return outcome.done() ? rest(person, plan, form.without(row.measure()), "discarded")
				: refused(outcome, form, "discarded");
	}

	/** What else was typed is shown again. */
	private MeasureResult rest(Person person, Plan plan, MeasureForm form, String notice) {
		boolean left = !form.typed(this.desk.open(person, plan), false).isEmpty();
		return new MeasureResult(form, List.of(), List.of(), notice, 1, !left);
	}

	private static MeasureResult refused(ReviewOutcome outcome, MeasureForm form, String notice) {
		return new MeasureResult(form, outcome.faults(), List.of(), "not-" + notice, 0, false);
	}

}
