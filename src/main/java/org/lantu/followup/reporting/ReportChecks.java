package org.lantu.followup.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.checks.Finding;
import org.lantu.actuals.checks.Finding.Field;
import org.lantu.actuals.checks.TypedDate;
import org.lantu.actuals.checks.TypedText;
import org.lantu.actuals.checks.reading.WrittenText;
import org.lantu.followup.MeasureReport;
import org.lantu.followup.MeasureStatus;
import org.lantu.reference.DatePrecision;

/**
 * Reads what was typed of a measure, and finds what is wrong with it.
 *
 * @param first the day before which nothing can be known of the plan's measures
 * @param sources the ids of the documents on file, of those that were named
 */
record ReportChecks(LocalDate first, LocalDate today, Set<String> sources) {

	/** The longest note. */
	static final int LONGEST_NOTE = 500;

	/**
	 * Reads a report.
	 * @param last what was published last of the measure
	 */
	Checked read(TypedReport typed, @Nullable MeasureReport last) {
		List<Finding> findings = new ArrayList<>();
		Optional<TypedDate> date = date(typed.knownOn(), findings);
		ReportClaim claim = new ReportClaim(status(typed.status(), findings), date.map(TypedDate::date).orElse(null),
				date.map(TypedDate::precision).orElse(null), source(typed.source(), findings),
				note(typed.note(), findings));
		if (claim.status() == MeasureStatus.DROPPED && claim.note() == null) {
			findings.add(Finding.missing(Field.NOTE, "followup.note.dropped"));
		}
		if (last != null && same(claim, last)) {
			findings.add(Finding.hard(Field.ENTRY, "followup.same", last.day()));
		}
		return new Checked(typed, claim, findings);
	}

	private static @Nullable MeasureStatus status(String typed, List<Finding> findings) {
		if (typed.isBlank()) {
			findings.add(Finding.missing(Field.STATUS, "followup.status.missing"));
			return null;
		}
		Optional<MeasureStatus> status = Arrays.stream(MeasureStatus.values())
			.filter((known) -> known != MeasureStatus.UNREPORTED && known.name().equals(typed))
			.findFirst();
		if (status.isEmpty()) {
			findings.add(Finding.hard(Field.STATUS, "followup.status.unknown", WrittenText.shown(typed)));
		}
		return status.orElse(null);
	}

	private Optional<TypedDate> date(String typed, List<Finding> findings) {
		if (typed.isBlank()) {
			findings.add(Finding.missing(Field.KNOWN_ON, "actuals.check.known-on.missing"));
			return Optional.empty();
		}
		Optional<TypedDate> date = TypedDate.read(typed, this.today);
		if (date.isEmpty()) {
			findings.add(Finding.hard(Field.KNOWN_ON, "actuals.check.known-on.unreadable", WrittenText.shown(typed)));
		}
		else if (date.get().date().isAfter(this.today)) {
			findings.add(Finding.hard(Field.KNOWN_ON, "followup.known-on.future", date.get().date().toString(),
					this.today.toString()));
		}
		else if (date.get().date().isBefore(this.first)) {
			findings.add(Finding.hard(Field.KNOWN_ON, "followup.known-on.before", date.get().date().toString(),
					this.first.toString()));
		}
		return date;
	}

	private @Nullable String source(String typed, List<Finding> findings) {
		if (typed.isBlank()) {
			findings.add(Finding.missing(Field.SOURCE, "followup.source.missing"));
			return null;
		}
		if (!this.sources.contains(typed)) {
			findings.add(Finding.hard(Field.SOURCE, "actuals.check.source.unknown", WrittenText.shown(typed)));
			return null;
		}
		return typed;
	}

	private static @Nullable String note(String typed, List<Finding> findings) {
		String note = typed.replace("\r\n", "\n").strip();
		Optional<Finding> unfit = TypedText.unfit(note, LONGEST_NOTE, Field.NOTE);
		unfit.ifPresent(findings::add);
		return (note.isEmpty() || unfit.isPresent()) ? null : note;
	}

	private static boolean same(ReportClaim claim, MeasureReport last) {
		return claim.status() == last.status() && last.knownOn().equals(claim.knownOn())
				&& last.source().equals(claim.source()) && Objects.equals(last.note(), claim.note());
	}

	/** The first day from which something can be known of a plan. */
	static LocalDate first(@Nullable LocalDate published, @Nullable DatePrecision precision, int firstYear) {
		LocalDate begun = LocalDate.of(firstYear, 1, 1);
		if (published == null || precision == null) {
			return begun;
		}
		return (precision == DatePrecision.DAY) ? published
				: (precision == DatePrecision.MONTH) ? published.withDayOfMonth(1) : published.withDayOfYear(1);
	}

	/**
	 * A report as it was read.
	 *
	 * @param findings all that is wrong with it
	 */
	record Checked(TypedReport typed, ReportClaim claim, List<Finding> findings) {

		/** What is in the way of keeping it; a draft may lack something. */
		List<Finding> inTheWay(boolean submits) {
			return this.findings.stream()
				.filter((finding) -> submits || finding.severity() == Finding.Severity.HARD)
				.toList();
		}

	}

}
