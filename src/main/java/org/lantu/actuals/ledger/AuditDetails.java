package org.lantu.actuals.ledger;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the audit trail keeps of a revision beside who, when and which.
 */
final class AuditDetails {

	private AuditDetails() {
	}

	static Map<String, Object> of(LedgerEntry entry) {
		Map<String, Object> details = new LinkedHashMap<>();
		details.put("revision", entry.ref().id());
		details.put("value", (entry.value() != null) ? entry.value().toPlainString() : "");
		details.put("status", entry.status().name());
		details.put("bound", entry.bound().name());
		details.put("source", (entry.source() != null) ? entry.source() : "");
		details.put("knownOn", (entry.knownOn() != null) ? entry.knownOn().toString() : "");
		if (entry.reason() != null) {
			details.put("reason", entry.reason());
		}
		return details;
	}

}
