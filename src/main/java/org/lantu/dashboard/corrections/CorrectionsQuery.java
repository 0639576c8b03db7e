package org.lantu.dashboard.corrections;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.lantu.dashboard.address.Address;
import org.lantu.dashboard.address.Addresses;
import org.lantu.dashboard.address.QueryParameters;
import org.lantu.scoreboard.correction.CorrectionSelection;

/**
 * Which corrections the page shows; all of it lives in the address.
 *
 * @param region the code of a region; empty for all
 * @param indicator the code of an indicator; empty for all
 * @param subject {@code figure}, {@code target} or {@code source}; empty for all
 */
record CorrectionsQuery(String region, String indicator, String subject) {

	static final List<String> SUBJECTS = List.of("figure", "target", "share", "source");

	static CorrectionsQuery of(QueryParameters query) {
		return new CorrectionsQuery(query.text("region"), query.text("indicator"),
				QueryParameters.oneOf("subject", query.text("subject").toLowerCase(Locale.ROOT), SUBJECTS));
	}

	CorrectionSelection selection() {
		return new CorrectionSelection(one(this.region), one(this.indicator), this.subject.toUpperCase(Locale.ROOT));
	}

	private static List<String> one(String code) {
		return code.isEmpty() ? List.of() : List.of(code);
	}

	Address page() {
		Map<String, String> parameters = new LinkedHashMap<>();
		parameters.put("region", this.region);
		parameters.put("indicator", this.indicator);
		parameters.put("subject", this.subject);
		parameters.values().removeIf(String::isEmpty);
		return new Address(Addresses.CORRECTIONS, parameters);
	}

}
