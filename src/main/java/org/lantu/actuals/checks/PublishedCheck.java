package org.lantu.actuals.checks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.lantu.actuals.Claim;
import org.lantu.actuals.Revision;
import org.lantu.actuals.checks.Finding.Field;
import org.lantu.platform.Numbers;

/**
 * Holds a claim against what is published of the same figure: a correction needs its
 * reason, and must say something new.
 */
final class PublishedCheck {

	private PublishedCheck() {
	}

	static List<Finding> of(Claim claim, List<Revision> vintages) {
		BigDecimal value = claim.value();
		if (vintages.isEmpty() || value == null) {
			return List.of();
		}
		List<Finding> findings = new ArrayList<>();
		Revision latest = vintages.get(vintages.size() - 1);
		LocalDate knownOn = claim.knownOn();
		if (knownOn != null) {
			vintages.stream()
				.filter((vintage) -> vintage.knownOn().equals(knownOn))
				.reduce((older, newer) -> newer)
				.ifPresent((same) -> findings.addAll(sameDay(claim, value, same)));
			if (latest.knownOn().isAfter(knownOn)) {
				findings.add(Finding.soft(Field.KNOWN_ON, "actuals.check.published.later", knownOn.toString(),
						latest.datePrecision().format(latest.knownOn()), Numbers.format(latest.value())));
			}
		}
		if (claim.reason() == null) {
			findings.add(Finding.missing(Field.REASON, "actuals.check.reason.correction",
					Numbers.format(latest.value()), latest.datePrecision().format(latest.knownOn())));
		}
		return findings;
	}

	private static List<Finding> sameDay(Claim claim, BigDecimal value, Revision same) {
		if (value.compareTo(same.value()) != 0) {
			return List.of(Finding.soft(Field.VALUE, "actuals.check.published.differs", Numbers.format(value),
					Numbers.format(same.value()), same.datePrecision().format(same.knownOn())));
		}
		boolean identical = value.equals(same.value()) && claim.bound() == same.bound()
				&& claim.status() == same.obsStatus() && same.source().equals(claim.source())
				&& same.quote().equals(claim.quote());
		return identical ? List.of(Finding.hard(Field.VALUE, "actuals.check.published.identical", Numbers.format(value),
				same.datePrecision().format(same.knownOn()))) : List.of();
	}

}
