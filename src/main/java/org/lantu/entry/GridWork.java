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
import org.lantu.actuals.FigureKey;
import org.lantu.actuals.FigureSelection;
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

	GridResult act(Person person, EntryScope scope, MultiValueMap<String, String> fields) {
		GridForm form = GridForm.read(fields, this.catalogue.indicators().keySet());
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
		GridForm filled = answered(person, scope, form.filled(new SourceTitles(known)));
		return switch (action.name()) {
			case "source" -> GridResult.of(filled,
					Notice.of(Tone.HINT, "source-added", Objects.requireNonNull(known.get(form.source())).title()));
			case "fix" -> GridResult.of(fixed(filled, action.value()), Notice.of(Tone.HINT, "fixed"));
			case "mine" -> GridResult.of(mine(person, scope, filled, action.value()), Notice.of(Tone.HINT, "mine"));
			case "theirs" -> GridResult.of(filled.without(Set.of(action.value())), Notice.of(Tone.HINT, "theirs"));
			case "discard" -> discard(person, filled, action.values());
			case "take-back" -> takeBack(person, filled, action.value());
			case "correct" -> GridResult.of(correcting(scope, filled, action.value()), Notice.of(Tone.HINT, "correct"));
			case "carry" -> GridResult.of(filled.carried(before(scope)), Notice.of(Tone.HINT, "carried"));
			case "check" -> GridResult.of(filled, Notice.NONE);
			default -> write(person, scope, filled, action);
		};
	}

	/** One answer for all rows of which nothing but the decimals is questioned. */
	private GridForm answered(Person person, EntryScope scope, GridForm form) {
		if (form.decimals().isBlank()) {
			return form;
		}
		GridForm answered = form;
		for (CheckedFigure figure : this.checks.check(person, GridForm.typed(scope, form.rows().values()))) {
			GridRow row = Objects.requireNonNull(form.rows().get(figure.typed().figure().indicator()));
			if (figure.onlyDecimalsQuestioned() && row.reason().isBlank()) {
				answered = answered.with(row.with(Finding.Field.REASON, form.decimals()));
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
	private GridForm mine(Person person, EntryScope scope, GridForm form, String indicator) {
		GridRow row = form.rows().get(indicator);
		if (row == null) {
			return form;
		}
		GridRow.Seen now = this.desk.entries(person, scope.region().code(), scope.year())
			.stream()
			.filter((entry) -> entry.figure().indicator().equals(indicator))
			.map((entry) -> GridRow.of(entry).seen())
			.findFirst()
			.orElse(null);
		return form.with(row.with(now));
	}

	/** The form with what is published of a figure, to be corrected. */
	private GridForm correcting(EntryScope scope, GridForm form, String indicator) {
		FigureKey figure = new FigureKey(scope.region().code(), indicator, scope.year());
		return this.actuals.counting(List.of(figure), LocalDate.now(this.clock))
			.stream()
			.findFirst()
			.map((published) -> form.with(GridRow.of(published)))
			.orElse(form);
	}

	/** What counts of the year before. */
	private List<Revision> before(EntryScope scope) {
		int year = scope.year() - 1;
		return this.actuals.counting(
				new FigureSelection(List.of(scope.region().code()), List.of(), year, year, LocalDate.now(this.clock)));
	}

	private GridResult takeBack(Person person, GridForm form, String ref) {
		RevisionRef waiting = GridRow.Seen.ref(ref);
		if (waiting == null) {
			return GridResult.of(form, Notice.of(Tone.HINT, "nothing"));
		}
		Outcome outcome = this.ledger.takeBack(person, form.key(), List.of(waiting));
		return outcome.done() ? GridResult.of(form, Notice.of(Tone.DONE, "taken-back", count(1))) : new GridResult(form,
				faults(outcome, false), general(outcome), Notice.of(Tone.REFUSED, "take-back-refused"), false);
	}

	/** All of them or none; what was never kept is only taken out of the form. */
	private GridResult discard(Person person, GridForm form, List<String> indicators) {
		List<GridRow> rows = indicators.stream().map(form.rows()::get).filter(Objects::nonNull).toList();
		List<RevisionRef> kept = rows.stream()
			.map(GridRow::seen)
			.filter(Objects::nonNull)
			.map(GridRow.Seen::ref)
			.toList();
		if (kept.isEmpty()) {
			return GridResult.of(form.without(indicators), Notice.of(Tone.HINT, "theirs"));
		}
		Outcome outcome = this.ledger.discard(person, form.key(), kept);
		if (!outcome.done()) {
			Map<String, List<Finding>> told = faults(outcome, false);
			return new GridResult(form, told.isEmpty() ? Map.of(indicators.get(0), findings(outcome)) : told, List.of(),
					Notice.of(Tone.REFUSED, "discard-refused"), false);
		}
		return GridResult.of(form.without(indicators), Notice.of(Tone.DONE, "discarded", count(kept.size())));
	}

	private static List<Finding> findings(Outcome outcome) {
		return outcome.rows().stream().flatMap((row) -> row.findings().stream()).toList();
	}

	private GridResult write(Person person, EntryScope scope, GridForm form, GridAction action) {
		Map<String, GridRow> rows = (action.submits() ? form.submitted() : form.changed()).stream()
			.collect(Collectors.toMap(GridRow::indicator, Function.identity(), (first, second) -> first,
					LinkedHashMap::new));
		if (rows.isEmpty()) {
			return new GridResult(form, Map.of(), List.of(), Notice.of(Tone.HINT, "nothing"), action.submits());
		}
		int all = rows.size();
		Map<String, List<Finding>> told = new LinkedHashMap<>();
		Outcome outcome = keep(person, form.key(), GridForm.typed(scope, rows.values()), action);
		for (int round = 1; action.fitOnly() && !outcome.done() && round < MOST_ROUNDS; round++) {
			Map<String, List<Finding>> faults = faults(outcome, action.submits());
			told.putAll(faults);
			rows.keySet().removeAll(faults.keySet());
			if (faults.isEmpty() || rows.isEmpty()) {
				break;
			}
			outcome = keep(person, form.key() + '-' + round, GridForm.typed(scope, rows.values()), action);
		}
		String what = action.submits() ? "submitted" : "saved";
		if (outcome.done()) {
			GridForm rest = form.without(rows.keySet());
			Notice notice = told.isEmpty() ? Notice.of(Tone.DONE, what, count(rows.size()))
					: Notice.of(Tone.PARTLY, what + "-partly", count(rows.size()), count(all - rows.size()));
			return new GridResult(rest, told, List.of(), notice, action.submits());
		}
		told.putAll(faults(outcome, action.submits()));
		return new GridResult(form, told, general(outcome),
				Notice.of(Tone.REFUSED, "not-" + what, count(told.size()), count(all)), action.submits());
	}

	private Outcome keep(Person person, String key, List<TypedFigure> typed, GridAction action) {
		return action.submits() ? this.ledger.submit(person, key, typed) : this.ledger.draft(person, key, typed);
	}

	/** Why some rows are in the way, by indicator. */
	private static Map<String, List<Finding>> faults(Outcome outcome, boolean submitting) {
		Map<String, List<Finding>> faults = new LinkedHashMap<>();
		outcome.rows().forEach((row) -> {
			if (row.figure() != null && row.findings().stream().anyMatch((finding) -> blocks(finding, submitting))) {
				faults.put(row.figure().indicator(), row.findings());
			}
		});
		return faults;
	}

	private static List<Finding> general(Outcome outcome) {
		return outcome.rows()
			.stream()
			.filter((row) -> row.figure() == null)
			.flatMap((row) -> row.findings().stream())
			.toList();
	}

	static boolean blocks(Finding finding, boolean submitting) {
		return finding.severity() == Finding.Severity.HARD
				|| (submitting && finding.severity() == Finding.Severity.MISSING);
	}

	private static String count(int number) {
		return String.valueOf(number);
	}

}
