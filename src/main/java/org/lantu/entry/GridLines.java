package org.lantu.entry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.Claim;
import org.lantu.actuals.FigureKey;
import org.lantu.actuals.ReviewState;
import org.lantu.actuals.Revision;
import org.lantu.actuals.checks.Finding;
import org.lantu.actuals.checks.Finding.Field;
import org.lantu.actuals.checks.Finding.Severity;
import org.lantu.actuals.due.Due;
import org.lantu.actuals.ledger.LedgerEntry;
import org.lantu.entry.sheets.EntrySheet;
import org.lantu.entry.tables.SourceTitles;
import org.lantu.platform.Numbers;
import org.lantu.reference.Indicator;
import org.lantu.reference.Source;
import org.lantu.scoreboard.wording.Amounts;

/**
 * Makes the lines of a grid from all that was loaded for it.
 *
 * @param due what is due
 * @param entries what is on its way, by row
 * @param counting the figures that count today
 * @param findings what was found of each row
 * @param claims what was read of each row
 * @param submitting whether what is missing counts as wrong
 */
record GridLines(GridWords words, EntrySheet sheet, LocalDate today, Map<FigureKey, Due> due,
		Map<String, LedgerEntry> entries, Map<FigureKey, Revision> counting, SourceTitles sources,
		Map<String, String> names, GridForm form, Map<String, List<Finding>> findings, Map<String, Claim> claims,
		boolean submitting) {

	GridLine line(String key, Indicator indicator) {
		FigureKey figure = this.sheet.figure(key);
		LedgerEntry entry = this.entries.get(key);
		GridRow typed = this.form.rows().get(key);
		GridRow row = (typed != null) ? typed : GridRow.empty(key);
		List<GridLine.Message> messages = messages(key, entry);
		GridLine.Fixed fixed = (typed == null && entry != null && entry.state() == ReviewState.SUBMITTED) ? fixed(entry)
				: null;
		String state = state(figure, entry, row, fixed);
		Revision published = this.counting.get(figure);
		boolean open = !row.note().isBlank() || !row.reason().isBlank() || row.revised()
				|| messages.stream().anyMatch((message) -> List.of("reason", "note").contains(message.field()));
		return new GridLine(this.sheet.label(figure, indicator, this.words.locale()), state(figure, state),
				before(figure), (published != null) ? published(published) : "", fixed,
				row.as(this.claims.get(key)).titled(this.sources), read(row, indicator), open, messages, null);
	}

	private String read(GridRow row, Indicator indicator) {
		Claim claim = this.claims.get(row.key());
		return (claim != null && row.changed()) ? this.words.read(claim, indicator) : "";
	}

	private List<GridLine.Value> before(FigureKey figure) {
		return this.sheet.before()
			.stream()
			.map((year) -> this.counting.get(figure.in(year)))
			.map((value) -> (value != null) ? GridWords.value(value) : GridLine.Value.NONE)
			.toList();
	}

	private String published(Revision figure) {
		return this.words.text("entry.published", Amounts.symbol(figure.bound()) + Numbers.format(figure.value()),
				figure.datePrecision().format(figure.knownOn()));
	}

	private GridLine.Fixed fixed(LedgerEntry entry) {
		Revision figure = entry.published();
		Source source = this.sources.find(figure.source());
		return new GridLine.Fixed(entry.ref().id() + "-" + entry.ref().version(), GridWords.value(figure),
				this.words.text("entry.status." + figure.obsStatus()), this.words.text("entry.bound." + figure.bound()),
				"/sources/" + figure.source(), (source != null) ? source.title() : figure.source(),
				figure.datePrecision().format(figure.knownOn()), figure.quote());
	}

	private String state(FigureKey figure, @Nullable LedgerEntry entry, GridRow row, GridLine.@Nullable Fixed fixed) {
		List<Finding> found = this.findings.getOrDefault(row.key(), List.of());
		if (fixed != null) {
			return "submitted";
		}
		if (found.stream().anyMatch(faults()::block)) {
			return "error";
		}
		if (found.stream().anyMatch((finding) -> finding.severity() == Severity.SOFT) && row.reason().isBlank()) {
			return "check";
		}
		if (row.changed()) {
			return "typed";
		}
		if (entry != null && row.seen() != null) {
			return (entry.state() == ReviewState.RETURNED) ? "returned" : "draft";
		}
		if (this.counting.containsKey(figure)) {
			return "published";
		}
		Due owed = this.due.get(figure);
		return (owed == null) ? "free" : this.words.due(owed, this.today).code();
	}

	private GridLine.State state(FigureKey figure, String code) {
		Due owed = this.due.get(figure);
		return (owed != null && GridWords.OWED.contains(code)) ? this.words.due(owed, this.today)
				: new GridLine.State(code, this.words.text("entry.state." + code), "");
	}

	private List<GridLine.Message> messages(String key, @Nullable LedgerEntry entry) {
		List<GridLine.Message> messages = new ArrayList<>();
		if (entry != null && entry.state() == ReviewState.RETURNED) {
			String by = Optional.ofNullable(entry.hands().decidedBy()).orElse("");
			messages.add(new GridLine.Message("returned", "", false,
					this.words.text("entry.returned", this.names.getOrDefault(by, by),
							(entry.hands().decidedAt() != null) ? this.words.minute(entry.hands().decidedAt()) : ""),
					Optional.ofNullable(entry.hands().decisionNote()).orElse(""), null, null, false));
		}
		this.findings.getOrDefault(key, List.of()).forEach((finding) -> messages.add(message(key, finding)));
		return messages;
	}

	private GridLine.Message message(String key, Finding finding) {
		boolean blocks = faults().block(finding);
		boolean soft = finding.severity() == Severity.SOFT;
		Finding.Fix fix = finding.fix();
		return new GridLine.Message(blocks ? "error" : soft ? "check" : "missing", field(finding.field()),
				blocks || soft, this.words.text("entry.field." + finding.field()), this.words.text(finding),
				(fix != null) ? key + "|" + fix.text() : null,
				(fix != null) ? this.words.text("entry.fix", shown(fix.text())) : null,
				finding.field() == Field.ENTRY && finding.message().key().startsWith("actuals.ledger."));
	}

	private GridFaults faults() {
		return new GridFaults(this.sheet, this.submitting);
	}

	private static String shown(String fix) {
		return fix.matches("-?[0-9.]+") ? Numbers.format(new BigDecimal(fix)) : fix;
	}

	/** The field of the form in which something is. */
	static String field(Field field) {
		return switch (field) {
			case VALUE -> "value";
			case STATUS -> "status";
			case BOUND -> "bound";
			case SOURCE -> "source";
			case QUOTE -> "quote";
			case KNOWN_ON -> "known";
			case NOTE -> "note";
			case REASON -> "reason";
			default -> "";
		};
	}

}
