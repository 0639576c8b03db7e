package org.lantu.scoreboard.account;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.lantu.plan.Plan;

/**
 * The years of which an account is given, both included.
 */
public record Period(int first, int last) {

	private static final Pattern WRITTEN = Pattern.compile("([0-9]{4})-([0-9]{4})");

	/** A period as an address has it; empty where a text is none. */
	public static Optional<Period> of(String written) {
		Matcher matcher = WRITTEN.matcher(written);
		return matcher.matches()
				? Optional.of(new Period(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
					.filter((period) -> period.first <= period.last)
				: Optional.empty();
	}

	public static Period of(Plan plan) {
		return new Period(plan.firstYear(), plan.lastYear());
	}

	public boolean contains(int year) {
		return this.first <= year && year <= this.last;
	}

	/** Whether a plan speaks of any of its years. */
	public boolean covered(Plan plan) {
		return plan.firstYear() <= this.last && plan.lastYear() >= this.first;
	}

	/** As a sentence writes it: "2021–2025". */
	public String text() {
		return (this.first == this.last) ? Integer.toString(this.first) : this.first + "–" + this.last;
	}

	/** As an address writes it: "2021-2025". */
	public String code() {
		return this.first + "-" + this.last;
	}

}
