package org.lantu.followup.commenting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.checks.Finding;
import org.lantu.actuals.checks.Finding.Field;
import org.lantu.actuals.checks.TypedDate;
import org.lantu.actuals.checks.TypedText;
import org.lantu.actuals.checks.reading.WrittenText;
import org.lantu.followup.BoundVerdict;

/**
 * Reads what was typed as a commentary, and finds what is wrong with it.
 */
record CommentaryChecks(LocalDate today) {

	/** The longest cause, and the longest next step. */
	static final int LONGEST = 1000;

	/** Nobody plans a next step further ahead; a year so far off is a slip. */
	private static final int YEARS_AHEAD = 10;

	Checked read(TypedCommentary typed, BoundVerdict verdict) {
		List<Finding> findings = new ArrayList<>();
		String cause = text(typed.cause(), Field.CAUSE, "commentary.cause.missing", findings);
		String nextStep = text(typed.nextStep(), Field.NEXT_STEP, "commentary.next-step.missing", findings);
		Optional<TypedDate> due = due(typed.due(), findings);
		return new Checked(new CommentaryClaim(verdict, cause, nextStep, due.map(TypedDate::date).orElse(null),
				due.map(TypedDate::precision).orElse(null)), findings);
	}

	private static @Nullable String text(String typed, Field field, String missing, List<Finding> findings) {
		String text = typed.replace("\r\n", "\n").strip();
		Optional<Finding> unfit = text.isEmpty() ? Optional.of(Finding.missing(field, missing))
				: TypedText.unfit(text, LONGEST, field);
		unfit.ifPresent(findings::add);
		return unfit.isPresent() ? null : text;
	}

	/** Of a month or a year the last day counts, also while it runs. */
	private Optional<TypedDate> due(String typed, List<Finding> findings) {
		if (typed.isBlank()) {
			findings.add(Finding.missing(Field.DUE, "commentary.due.missing"));
			return Optional.empty();
		}
		Optional<TypedDate> due = TypedDate.read(typed, LocalDate.MIN);
		if (due.isEmpty()) {
			findings.add(Finding.hard(Field.DUE, "commentary.due.unreadable", WrittenText.shown(typed)));
		}
		else if (due.get().date().isBefore(this.today)) {
			findings.add(
					Finding.hard(Field.DUE, "commentary.due.past", due.get().date().toString(), this.today.toString()));
		}
		else if (due.get().date().isAfter(this.today.plusYears(YEARS_AHEAD))) {
			findings.add(Finding.hard(Field.DUE, "commentary.due.far", due.get().date().toString()));
		}
		return due;
	}

	/**
	 * A commentary as it was read.
	 *
	 * @param findings all that is wrong with it
	 */
	record Checked(CommentaryClaim claim, List<Finding> findings) {

		/** What is in the way of keeping it; a draft may lack something. */
		List<Finding> inTheWay(boolean submits) {
			return this.findings.stream()
				.filter((finding) -> submits || finding.severity() == Finding.Severity.HARD)
				.toList();
		}

	}

}
