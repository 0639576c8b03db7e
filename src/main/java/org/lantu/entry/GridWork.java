package org.lantu.entry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.lantu.accounts.Person;
import org.lantu.actuals.Actuals;
import org.lantu.actuals.Revision;
import org.lantu.actuals.RevisionRef;
import org.lantu.actuals.checks.CheckedFigure;
import org.lantu.actuals.checks.FigureChecks;
import org.lantu.actuals.checks.Finding;
import org.lantu.actuals.checks.TypedFigure;
import org.lantu.actuals.ledger.FigureDesk;
import org.lantu.actuals.ledger.FigureLedger;
import org.lantu.actuals.ledger.LedgerEntry;
import org.lantu.actuals.ledger.Outcome;
import org.lantu.actuals.ledger.SourceLedger;
import org.lantu.entry.GridResult.Notice;
import org.lantu.entry.GridResult.Tone;
import org.lantu.entry.sheets.EntrySheet;
import org.lantu.entry.tables.SourceTitles;
import org.lantu.reference.Catalogue;
import org.lantu.reference.Source;

import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/**
 * Does what a button of the grid says. All of a form is kept or nothing, unless the
 * person asks for the rows without faults only; what is not kept is shown again.
 */
@Component
class GridWork {

	/** The checks first, then who was faster; a third refusal is told, not worked on. */
	private static final int MOST_ROUNDS = 3;

	private final Catalogue catalogue;

	private final FigureLedger ledger;

	private final FigureDesk desk;

	private final SourceLedger sources;

	private final FigureChecks checks;

	private final Actuals actuals;

	private final Clock clock;

	GridWork(Catalogue catalogue, FigureLedger ledger, FigureDesk desk, SourceLedger sources, FigureChecks checks,
			Actuals actuals, Clock clock) {
		this.checks = checks;
		this.actuals = actuals;
		this.clock = clock;
		this.catalogue = catalogue;
		this.ledger = ledger;
		this.desk = desk;
		this.sources = sources;
	}

	GridResult act(Person person, EntrySheet sheet, MultiValueMap<String, String> fields) {
		GridForm form = GridForm.read(fields, sheet.rows());
		GridAction action = GridAction.read(fields);
		if (action.name().equals("source") || (action.writes() && !form.added().title().isBlank())) {
			SourceLedger.Added added = this.sources.add(person, form.added());
			if (added.id() == null) {
				return new GridResult(form, Map.of(), added.findings(), Notice.of(Tone.REFUSED, "source-refused"),
						action.submits());
			}
			form = form.withAdded(added.id());
		}
		Map<String, Source> known = this.catalogue.sources();
		GridForm filled = answered(person, sheet, form.filled(new SourceTitles(known)));
		return switch (action.name()) {
			case "source" -> GridResult.of(filled,
					Notice.of(Tone.HINT, "source-added", Objects.requireNonNull(known.get(form.source())).title()));
			case "fix" -> GridResult.of(fixed(filled, action.value()), Notice.of(Tone.HINT, "fixed"));
			case "mine" -> GridResult.of(mine(person, sheet, filled, action.value()), Notice.of(Tone.HINT, "mine"));
			case "theirs" -> GridResult.of(filled.without(Set.of(action.value())), Notice.of(Tone.HINT, "theirs"));
			case "discard" -> discard(person, sheet, filled, action.values());
			case "take-back" -> takeBack(person, sheet, filled, action.value());
			case "correct" -> GridResult.of(correcting(sheet, filled, action.value()), Notice.of(Tone.HINT, "correct"));
			case "carry" -> GridResult.of(filled.carried(sheet, before(sheet)), Notice.of(Tone.HINT, "carried"));
			case "check" -> GridResult.of(filled, Notice.NONE);
			default -> write(person, sheet, filled, action);
		};
	}

	/** One answer for all rows of which the same is asked, where nothing else is. */
	private GridForm answered(Person person, EntrySheet sheet, GridForm form) {
		Map<String, String> answers = form.answers()
			.entrySet()
			.stream()
			.filter((answer) -> !answer.getValue().isEmpty())
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
		if (answers.isEmpty()) {
			return form;
		}
		GridForm answered = form;
		for (CheckedFigure figure : this.checks.check(person, GridForm.typed(sheet, form.rows().values()))) {
			GridRow row = Objects.requireNonNull(form.rows().get(sheet.row(figure.typed().figure()).orElseThrow()));
			Set<String> asked = figure.asked();
			if (!asked.isEmpty() && row.reason().isBlank() && answers.keySet().containsAll(asked)) {
				String reason = asked.stream().map(answers::get).distinct().collect(Collectors.joining("; "));
				answered = answered.with(row.with(Finding.Field.REASON, reason));
			}
		}
		return answered;
	}

	private static GridForm fixed(GridForm form, String fix) {
		int bar = fix.indexOf('|');
		GridRow row = (bar > 0) ? form.rows().get(fix.substring(0, bar)) : null;
		return (row != null) ? form.with(row.with(Finding.Field.VALUE, fix.substring(bar + 1))) : form;
	}

	/** The person's own texts on top of what came meanwhile, once that was seen. */
	private GridForm mine(Person person, EntrySheet sheet, GridForm form, String key) {
		GridRow row = form.rows().get(key);
		if (row == null) {
			return form;
		}
		GridRow.Seen now = this.desk.entries(person, sheet.region().code())
			.stream()
			.filter((entry) -> entry.figure().equals(sheet.figure(key)))
			.map((entry) -> GridRow.of(key, entry).seen())
			.findFirst()
			.orElse(null);
		return form.with(row.with(now));
	}

	/** The form with what is published of a figure, to be corrected. */
	private GridForm correcting(EntrySheet sheet, GridForm form, String key) {
		if (!sheet.rows().contains(key)) {
			return form;
		}
		return this.actuals.counting(List.of(sheet.figure(key)), LocalDate.now(this.clock))
			.stream()
			.findFirst()
			.map((published) -> form.with(GridRow.of(key, published)))
			.orElse(form);
	}

	/** What counts, of the year before too. */
	private List<Revision> before(EntrySheet sheet) {
		return this.actuals.counting(sheet.figures(1, LocalDate.now(this.clock)));
	}

	private GridResult takeBack(Person person, EntrySheet sheet, GridForm form, String ref) {
		RevisionRef waiting = GridRow.Seen.ref(ref);
		if (waiting == null) {
			return GridResult.of(form, Notice.of(Tone.HINT, "nothing"));
		}
		Outcome outcome = this.ledger.takeBack(person, form.key(), List.of(waiting));
		return outcome.done() ? GridResult.of(form, Notice.of(Tone.DONE, "taken-back", count(1)))
				: new GridResult(form, new GridFaults(sheet, false).of(outcome), GridFaults.general(outcome),
						Notice.of(Tone.REFUSED, "take-back-refused"), false);
	}

	/** All of them or none; what was never kept is only taken out of the form. */
	private GridResult discard(Person person, EntrySheet sheet, GridForm form, List<String> keys) {
		List<GridRow> rows = keys.stream().map(form.rows()::get).filter(Objects::nonNull).toList();
		List<RevisionRef> kept = rows.stream()
			.map(GridRow::seen)
			.filter(Objects::nonNull)
			.map(GridRow.Seen::ref)
			.toList();
		if (kept.isEmpty()) {
			return GridResult.of(form.without(keys), Notice.of(Tone.HINT, "theirs"));
		}
		Outcome outcome = this.ledger.discard(person, form.key(), kept);
		if (!outcome.done()) {
			Map<String, List<Finding>> told = new GridFaults(sheet, false).of(outcome);
			return new GridResult(form, told.isEmpty() ? Map.of(keys.get(0), GridFaults.all(outcome)) : told, List.of(),
					Notice.of(Tone.REFUSED, "discard-refused"), false);
		}
		return GridResult.of(form.without(keys), Notice.of(Tone.DONE, "discarded", count(kept.size())));
	}

	private GridResult write(Person person, EntrySheet sheet, GridForm form, GridAction action) {
		Map<String, GridRow> rows = (action.submits() ? form.submitted() : form.changed()).stream()
			.collect(Collectors.toMap(GridRow::key, Function.identity(), (first, second) -> first, LinkedHashMap::new));
		if (rows.isEmpty()) {
			return new GridResult(form, Map.of(), List.of(), Notice.of(Tone.HINT, "nothing"), action.submits());
		}
		int all = rows.size();
		GridFaults judged = new GridFaults(sheet, action.submits());
		Map<String, List<Finding>> told = new LinkedHashMap<>();
		Outcome outcome = keep(person, form.key(), GridForm.typed(sheet, rows.values()), action);
		for (int round = 1; action.fitOnly() && !outcome.done() && round < MOST_ROUNDS; round++) {
			Map<String, List<Finding>> faults = judged.of(outcome);
			told.putAll(faults);
			rows.keySet().removeAll(faults.keySet());
			if (faults.isEmpty() || rows.isEmpty()) {
				break;
			}
			outcome = keep(person, form.key() + '-' + round, GridForm.typed(sheet, rows.values()), action);
		}
		String what = action.submits() ? "submitted" : "saved";
		if (outcome.done()) {
			GridForm rest = form.without(rows.keySet());
			Notice notice = told.isEmpty() ? Notice.of(Tone.DONE, what, count(rows.size()))
					: Notice.of(Tone.PARTLY, what + "-partly", count(rows.size()), count(all - rows.size()));
			return new GridResult(rest, told, List.of(), notice, action.submits());
		}
		told.putAll(judged.of(outcome));
		return new GridResult(form, told, GridFaults.general(outcome),
				Notice.of(Tone.REFUSED, "not-" + what, count(told.size()), count(all)), action.submits());
	}

	private Outcome keep(Person person, String key, List<TypedFigure> typed, GridAction action) {
		return action.submits() ? this.ledger.submit(person, key, typed) : this.ledger.draft(person, key, typed);
	}

	private static String count(int number) {
		return String.valueOf(number);
	}

}
