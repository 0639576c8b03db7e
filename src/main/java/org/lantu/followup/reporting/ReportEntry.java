package org.lantu.followup.reporting;

import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.lantu.actuals.ReviewState;
import org.lantu.actuals.RevisionRef;
import org.lantu.actuals.ledger.LedgerEntry.Hands;
import org.lantu.followup.reviewing.Reviewed;

/**
 * A report on a measure as the people of its region see it: in any state, with who did
 * what.
 *
 * @param measure the measure's number in its plan
 */
public record ReportEntry(RevisionRef ref, String plan, String region, int measure, ReviewState state,
		ReportClaim claim, Hands hands) implements Reviewed {

	/** What a form shows for going on with it. */
	public TypedReport typed() {
		return new TypedReport(this.measure, (this.claim.status() != null) ? this.claim.status().name() : "",
				this.claim.day(), Objects.requireNonNullElse(this.claim.source(), ""),
				Objects.requireNonNullElse(this.claim.note(), ""), this.ref);
	}

	/** The same without who did it. */
	ReportEntry withoutNames() {
		return new ReportEntry(this.ref, this.plan, this.region, this.measure, this.state, this.claim,
				new Hands("", this.hands.enteredAt(), null, this.hands.decidedAt(), null, Set.of()));
	}

	@Override
	public String part() {
		return String.valueOf(this.measure);
	}

	@Override
	public Map<String, Object> details() {
		return this.claim.details();
	}

}
