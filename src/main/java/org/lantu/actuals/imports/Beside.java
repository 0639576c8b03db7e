package org.lantu.actuals.imports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.Claim;
import org.lantu.actuals.ReviewState;
import org.lantu.actuals.Revision;
import org.lantu.actuals.Revision.ObsStatus;
import org.lantu.actuals.checks.CheckedFigure;
import org.lantu.actuals.checks.Finding;
import org.lantu.actuals.checks.Finding.Field;
import org.lantu.actuals.checks.Finding.Severity;
import org.lantu.actuals.checks.TypedFigure;
import org.lantu.actuals.ledger.LedgerEntry;
import org.lantu.progress.Bound;

/**
 * What the ledger has of a figure, and what one from a file would be beside it.
 *
 * @param vintages what is published, the oldest first
 * @param open what is on its way
 */
record Beside(List<Revision> vintages, @Nullable LedgerEntry open, LocalDate today) {

	ImportedFigure.Judgement judge(CheckedFigure checked, TypedFigure read) {
		Claim claim = checked.claim();
		if (claim != null && claim.value() != null && isOnFile(claim, read)) {
			return new ImportedFigure.Judgement(Fate.SAME, true, true, List.of(), before());
		}
		List<Finding> findings = new ArrayList<>(checked.findings());
		if (this.open != null && this.open.state() == ReviewState.SUBMITTED) {
			findings.add(Finding.hard(Field.ENTRY, "imports.waiting"));
		}
		boolean refused = any(findings, Severity.HARD);
		boolean lacking = refused || any(findings, Severity.MISSING);
		return new ImportedFigure.Judgement(fate(findings, refused), refused, lacking, List.copyOf(findings), before());
	}

	private Fate fate(List<Finding> findings, boolean refused) {
		if (refused) {
			return Fate.WRONG;
		}
		boolean lacking = findings.stream()
			.anyMatch((finding) -> finding.severity() == Severity.MISSING && finding.field() != Field.REASON);
		boolean unanswered = findings.stream()
			.anyMatch((finding) -> finding.severity() == Severity.MISSING && finding.field() == Field.REASON);
		if (any(findings, Severity.SOFT) && unanswered) {
			return Fate.QUESTIONED;
		}
		if (lacking) {
			return Fate.INCOMPLETE;
		}
		return counting().isPresent() || this.open != null ? Fate.CHANGED : Fate.NEW;
	}

	private static boolean any(List<Finding> findings, Severity severity) {
		return findings.stream().anyMatch((finding) -> finding.severity() == severity);
	}

	/**
	 * Whether it says nothing new. One that names its source is held against all that is
	 * published; of one that does not, only value, bound and status can be compared.
	 */
	private boolean isOnFile(Claim claim, TypedFigure read) {
		if (this.open != null) {
			Claim waiting = this.open.claim();
			return alike(claim, waiting.value(), waiting.bound(), waiting.status())
					&& (read.source().isBlank() || equal(claim.source(), waiting.source()));
		}
		if (read.source().isBlank()) {
			return counting().filter((revision) -> alike(claim, revision)).isPresent();
		}
		return this.vintages.stream()
			.anyMatch((revision) -> alike(claim, revision) && equal(claim.source(), revision.source())
					&& (claim.knownOn() == null || alike(claim, claim.knownOn(), revision.knownOn())));
	}

	/** Whoever names a year or a month means any day in it. */
	private static boolean alike(Claim claim, LocalDate day, LocalDate other) {
		return claim.precision().format(day).equals(claim.precision().format(other));
	}

	private static boolean alike(Claim claim, @Nullable BigDecimal value, Bound bound, ObsStatus status) {
		return claim.value() != null && value != null && claim.value().compareTo(value) == 0 && claim.bound() == bound
				&& claim.status() == status;
	}

	private static boolean alike(Claim claim, Revision revision) {
		return alike(claim, revision.value(), revision.bound(), revision.obsStatus());
	}

	private static boolean equal(@Nullable String one, @Nullable String other) {
		return one != null && one.equals(other);
	}

	private Optional<Revision> counting() {
		return this.vintages.stream()
			.filter((revision) -> !revision.knownOn().isAfter(this.today))
			.reduce((older, newer) -> newer);
	}

	/** What is published, in one text that changes with it. */
	private String before() {
		return counting()
			.map((revision) -> revision.value().toPlainString() + ' ' + revision.bound() + ' '
					+ revision.datePrecision().format(revision.knownOn()))
			.orElse("");
	}

}
