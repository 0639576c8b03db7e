package org.lantu.entry.measures;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.ReviewState;
import org.lantu.actuals.checks.Finding.Field;
import org.lantu.entry.tables.SourceTitles;
import org.lantu.followup.MeasureProgress;
import org.lantu.followup.MeasureStatus;
import org.lantu.followup.reporting.ReportEntry;
import org.lantu.followup.reviewing.ReviewOutcome.Fault;
import org.lantu.followup.reporting.TypedReport;
import org.lantu.plan.Measure;

/**
 * Words the rows of the page on which measures are reported on.
 *
 * @param open what is on its way, by the measure's number
 */
record MeasureRows(MeasureWords words, MeasureForm form, List<Fault> faults, Map<Integer, ReportEntry> open,
		MeasureProgress progress, SourceTitles titles) {

	private static final Map<Field, String> FIELDS = Map.of(Field.STATUS, "status", Field.KNOWN_ON, "known",
			Field.SOURCE, "source", Field.NOTE, "note");

	MeasureEntryPage.Row row(Measure measure) {
		int number = measure.ordinal();
		Locale locale = this.words.locale();
		ReportEntry entry = this.open.get(number);
		String id = "m" + number;
		TypedReport typed = this.form.rows().get(number);
		boolean waits = entry != null && entry.state() == ReviewState.SUBMITTED;
		return new MeasureEntryPage.Row(
				new MeasureEntryPage.Name(number, id, measure.text().in(locale), measure.text().langIn(locale),
						measure.leadAgency(), "/plans/" + measure.plan() + "/measures/" + number),
				this.words.now(this.progress.last(number).orElse(null)),
				(entry != null) ? state(entry, waits || (typed != null && !typed.same(entry.typed()))) : null,
				waits ? null : fields(number, entry),
				Stream.concat(
						this.faults.stream()
							.filter((fault) -> fault.part().equals(String.valueOf(number)))
							.map((fault) -> fault(number, cell(id, fault.finding().field()),
									this.words.text(fault.finding()))),
						(waits && typed != null && !typed.blank())
								? Stream.of(fault(number, id, this.words.text("measures.typed", said(typed))))
								: Stream.empty())
					.toList());
	}

	private MeasureEntryPage.Fault fault(int number, String cell, String text) {
		return new MeasureEntryPage.Fault(cell, this.words.text("measures.number", number), text);
	}

	/** What is wrong with no measure. */
	List<MeasureEntryPage.Fault> general() {
		return this.faults.stream()
			.filter((fault) -> fault.part().isEmpty())
			.map((fault) -> new MeasureEntryPage.Fault("", "", this.words.text(fault.finding())))
			.toList();
	}

	private static String cell(String id, Field field) {
		String name = FIELDS.get(field);
		return (name != null) ? id + "-" + name : id;
	}

	/**
	 * Where a report is on its way.
	 * @param told whether it is told what it says, as its fields do not
	 */
	private MeasureEntryPage.State state(ReportEntry entry, boolean told) {
		boolean back = entry.state() == ReviewState.RETURNED;
		String by = entry.hands().decidedBy();
		Instant at = entry.hands().decidedAt();
		return new MeasureEntryPage.State(entry.state().name().toLowerCase(Locale.ROOT),
				this.words.text("measures.state." + entry.state()), entry.ref().text(),
				(back && by != null && at != null) ? this.words.facts(by, at)
						: this.words.facts(entry.hands().enteredBy(), entry.hands().enteredAt()),
				told ? said(entry.typed()) : "", back ? entry.hands().decisionNote() : null);
	}

	/** What a report says, in a line. */
	private String said(TypedReport report) {
		return Stream
			.of(report.status().isEmpty() ? "" : this.words.text("measure." + report.status()), report.knownOn(),
					this.titles.title(report.source()), report.note())
			.filter((part) -> !part.isBlank())
			.collect(Collectors.joining(" · "));
	}

	/** What was typed, else what is on file; it goes on with what is there by now. */
	private MeasureEntryPage.Typed fields(int number, @Nullable ReportEntry entry) {
		TypedReport row = this.form.rows()
			.getOrDefault(number, (entry != null) ? entry.typed() : new TypedReport(number, "", "", "", "", null));
		return new MeasureEntryPage.Typed(Arrays.stream(MeasureStatus.values())
			.map((status) -> (status == MeasureStatus.UNREPORTED)
					? new MeasureEntryPage.Choice("", this.words.text("measures.choose"), row.status().isEmpty())
					: new MeasureEntryPage.Choice(status.name(), this.words.status(status),
							status.name().equals(row.status())))
			.toList(), row.knownOn(), this.titles.title(row.source()), row.note(),
				(entry != null) ? entry.ref().text() : "");
	}

}
