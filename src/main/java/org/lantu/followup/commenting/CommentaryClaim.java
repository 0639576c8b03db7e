package org.lantu.followup.commenting;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.lantu.followup.BoundVerdict;
import org.lantu.reference.DatePrecision;

/**
 * What a commentary says; in a draft, as far as it is known.
 *
 * @param verdict the verdict for which it was written
 */
public record CommentaryClaim(BoundVerdict verdict, @Nullable String cause, @Nullable String nextStep,
		@Nullable LocalDate dueOn, @Nullable DatePrecision precision) {

	/** The day, the month or the year by when; empty for none. */
	public String due() {
		return (this.dueOn != null && this.precision != null) ? this.precision.format(this.dueOn) : "";
	}

	/** What the audit trail keeps of it. */
	Map<String, Object> details() {
		Map<String, Object> details = new LinkedHashMap<>();
		details.put("verdict", this.verdict.verdict().name());
		details.put("asOf", this.verdict.asOf().toString());
		details.put("edition", this.verdict.edition());
		details.put("cause", Objects.requireNonNullElse(this.cause, ""));
		details.put("nextStep", Objects.requireNonNullElse(this.nextStep, ""));
		details.put("due", due());
		return details;
	}

}
