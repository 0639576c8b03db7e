package org.lantu.actuals.checks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.FigureKey;
import org.lantu.actuals.Revision;
import org.lantu.actuals.checks.Finding.Field;
import org.lantu.platform.Numbers;
import org.lantu.reference.DerivedRule;
import org.lantu.reference.Indicator;

/**
 * Holds an entry against the rules by which indicators hang together: with the other
 * entries made at the same time, else with what was public on the entry's own day, so
 * that both sides are of one vintage.
 */
final class RuleCheck {

	private final CheckData data;

	private final Map<FigureKey, Entry> entries;

	RuleCheck(CheckData data, List<Entry> entries) {
		this.data = data;
		this.entries = entries.stream()
			.collect(Collectors.toMap(Entry::figure, (entry) -> entry, (first, second) -> first));
	}

	List<Finding> of(Entry entry) {
		LocalDate knownOn = entry.knownOn();
		if (entry.value() == null || knownOn == null || !Entry.reckonable(entry.status(), entry.bound())) {
			return List.of();
		}
		return this.data.rules().stream().flatMap((rule) -> broken(rule, entry, knownOn).stream()).toList();
	}

	private Optional<Finding> broken(DerivedRule rule, Entry entry, LocalDate knownOn) {
		Formula formula = new Formula(rule.formula());
		boolean concerned = rule.indicator().equals(entry.figure().indicator())
				|| formula.codes().contains(entry.figure().indicator());
		BigDecimal stated = concerned ? value(entry.figure(), rule.indicator(), knownOn) : null;
		if (stated == null) {
			return Optional.empty();
		}
		Map<String, BigDecimal> values = new LinkedHashMap<>();
		formula.codes().forEach((code) -> {
			BigDecimal value = value(entry.figure(), code, knownOn);
			if (value != null) {
				values.put(code, value);
			}
		});
		return formula.value(values)
			.filter((derived) -> derived.subtract(stated).abs().compareTo(rule.tolerance()) > 0)
			.map((derived) -> finding(rule, formula, values, stated, derived));
	}

	private Finding finding(DerivedRule rule, Formula formula, Map<String, BigDecimal> values, BigDecimal stated,
			BigDecimal derived) {
		Indicator indicator = Objects.requireNonNull(this.data.indicators().get(rule.indicator()));
		String arithmetic = rule.formula();
		for (String code : formula.codes()) {
			arithmetic = arithmetic.replaceAll("(?<![a-z0-9-])" + code + "(?![a-z0-9-])",
					Numbers.format(values.get(code)));
		}
		return Finding.soft(Field.VALUE, "actuals.check.rule", indicator.name(), Numbers.format(stated),
				arithmetic.replace(" * ", " × ").replace(" / ", " ÷ ").replace(" - ", " − "),
				Numbers.format(derived.setScale(indicator.decimals(), RoundingMode.HALF_UP)),
				Numbers.format(rule.tolerance()), indicator.unit());
	}

	private @Nullable BigDecimal value(FigureKey beside, String indicator, LocalDate knownOn) {
		FigureKey figure = new FigureKey(beside.region(), indicator, beside.year());
		Entry entered = this.entries.get(figure);
		if (entered != null && entered.value() != null) {
			return Entry.reckonable(entered.status(), entered.bound()) ? entered.value() : null;
		}
		return this.data.counting(figure, knownOn)
			.filter((found) -> Entry.reckonable(found.obsStatus(), found.bound()))
			.map(Revision::value)
			.orElse(null);
	}

}
