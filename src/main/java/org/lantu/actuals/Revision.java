package org.lantu.actuals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.lantu.progress.Bound;
import org.lantu.reference.DatePrecision;

/**
 * One published vintage of the yearly actual of an indicator in a region.
 *
 * @param value in the indicator's unit, with the published decimals
 * @param quote the words of the source
 * @param knownOn the day from which the value was public
 * @param revised whether the publisher itself marked the value as a revision
 * @param footing on what it rests, and since when figures of its kind are collected alike
 */
public record Revision(FigureKey figure, BigDecimal value, ObsStatus obsStatus, Bound bound, LocalDate knownOn,
		DatePrecision datePrecision, boolean revised, String source, String quote, @Nullable String note,
		Footing footing) {

	/** How a value was worked out, at the beginning of its note or of a part of it. */
	private static final Pattern DERIVED = Pattern.compile("(?:^|; )derived: ([0-9.]+( ?[-+x/] ?[0-9.]+)+)");

	public String region() {
		return this.figure.region();
	}

	public String indicator() {
		return this.figure.indicator();
	}

	public int year() {
		return this.figure.year();
	}

	/**
	 * How the value was worked out from published ones, where it was; the note says so.
	 */
	public Optional<String> formula() {
		return formula(this.note);
	}

	/** The formula that a note tells. */
	public static Optional<String> formula(@Nullable String note) {
		Matcher derived = DERIVED.matcher((note != null) ? note : "");
		return derived.find() ? Optional.of(derived.group(1).replaceAll(" ?- ?", " − ").replaceAll(" ?x ?", " × "))
				: Optional.empty();
	}

	/** The same on another footing, as who entered it knows none. */
	public Revision on(Footing other) {
		return new Revision(this.figure, this.value, this.obsStatus, this.bound, this.knownOn, this.datePrecision,
				this.revised, this.source, this.quote, this.note, other);
	}

	/** Whether the value is one to reckon with: no expectation, no open bound. */
	public boolean reckonable() {
		return this.obsStatus.reckonable(this.bound);
	}

	/** The SDMX observation status. */
	public enum ObsStatus {

		/** Normal. */
		A,
		/** Provisional. */
		P,
		/** An estimate or expectation. */
		E;

		boolean reckonable(Bound bound) {
			return this != E && (bound == Bound.EXACT || bound == Bound.APPROXIMATE);
		}

	}

}
