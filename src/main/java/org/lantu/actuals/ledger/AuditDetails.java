package org.lantu.actuals.ledger;

import java.util.LinkedHashMap;
import java.util.Map;

import org.lantu.actuals.Claim;

/**
 * What the audit trail keeps of a revision beside who, when and which.
 */
final class AuditDetails {

	private AuditDetails() {
	}

	static Map<String, Object> of(FigureRevisionEntity revision) {
		Claim claim = revision.claim();
		Map<String, Object> details = new LinkedHashMap<>();
		details.put("revision", revision.ref().id());
		details.put("value", (claim.value() != null) ? claim.value().toPlainString() : "");
		details.put("status", claim.status().name());
		details.put("bound", claim.bound().name());
		details.put("source", (claim.source() != null) ? claim.source() : "");
		details.put("knownOn", (claim.knownOn() != null) ? claim.knownOn().toString() : "");
		if (claim.reason() != null) {
			details.put("reason", claim.reason());
		}
		return details;
	}

	/** The same with the words of the decision. */
	static Map<String, Object> ofDecision(FigureRevisionEntity revision) {
		Map<String, Object> details = of(revision);
		String note = revision.decisionNote();
		if (note != null) {
			details.put("note", note);
		}
		return details;
	}

}
