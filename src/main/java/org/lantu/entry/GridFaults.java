package org.lantu.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.lantu.actuals.checks.Finding;
import org.lantu.actuals.ledger.Outcome;
import org.lantu.entry.sheets.EntrySheet;

/**
 * What the ledger found in the way of an act.
 *
 * @param submitting whether what is still missing counts as wrong
 */
record GridFaults(EntrySheet sheet, boolean submitting) {

	/** Why some rows are in the way. */
	Map<String, List<Finding>> of(Outcome outcome) {
		Map<String, List<Finding>> faults = new LinkedHashMap<>();
		outcome.rows().forEach((row) -> {
			if (row.figure() != null && row.findings().stream().anyMatch(this::block)) {
				this.sheet.row(row.figure()).ifPresent((key) -> faults.put(key, row.findings()));
			}
		});
		return faults;
	}

	/** Whether it is in the way. */
	boolean block(Finding finding) {
		return finding.severity() == Finding.Severity.HARD
				|| (this.submitting && finding.severity() == Finding.Severity.MISSING);
	}

	/** What is said of none of the rows. */
	static List<Finding> general(Outcome outcome) {
		return outcome.rows()
			.stream()
			.filter((row) -> row.figure() == null)
			.flatMap((row) -> row.findings().stream())
			.toList();
	}

	static List<Finding> all(Outcome outcome) {
		return outcome.rows().stream().flatMap((row) -> row.findings().stream()).toList();
	}

}
