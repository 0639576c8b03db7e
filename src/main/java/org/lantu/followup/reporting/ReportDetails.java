package org.lantu.followup.reporting;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the audit trail keeps of a report beside who, when and on which measure.
 */
final class ReportDetails {

	private ReportDetails() {
	}

	static Map<String, Object> of(ReportClaim claim) {
		Map<String, Object> details = new LinkedHashMap<>();
		details.put("status", (claim.status() != null) ? claim.status().name() : "");
		details.put("knownOn", claim.day());
		details.put("source", (claim.source() != null) ? claim.source() : "");
		details.put("said", (claim.note() != null) ? claim.note() : "");
		return details;
	}

	/** The same with the words of the decision. */
	static Map<String, Object> of(ReportClaim claim, String reason) {
		Map<String, Object> details = of(claim);
		if (!reason.isEmpty()) {
			details.put("reason", reason);
		}
		return details;
	}

}
