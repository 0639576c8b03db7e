package org.lantu.actuals.checks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.Claim;
import org.lantu.actuals.FigureKey;
import org.lantu.actuals.Revision;
import org.lantu.actuals.checks.Finding.Field;
import org.lantu.platform.Numbers;
import org.lantu.reference.DerivedRule;
import org.lantu.reference.Indicator;

/**
 * Holds a claim against the rules by which indicators hang together: with the other
 * claims made at the same time, else with what was public on the claim's own day, so that
 * both sides are of one vintage.
 */
final class RuleCheck {

	private final CheckData data;

	private final Map<FigureKey, Claim> claims;

	RuleCheck(CheckData data, Map<FigureKey, Claim> claims) {
		this.data = data;
		this.claims = claims;
	}

	List<Finding> of(FigureKey figure, Claim claim) {
		LocalDate knownOn = claim.knownOn();
		if (claim.value() == null || knownOn == null || !claim.reckonable()) {
			return List.of();
		}
		return this.data.rules()
			.stream()
			.filter((rule) -> rule.codes().contains(figure.indicator()))
			.flatMap((rule) -> broken(rule.rule(), rule.formula(), figure, knownOn).stream())
			.toList();
	}

	private Optional<Finding> broken(DerivedRule rule, Formula formula, FigureKey figure, LocalDate knownOn) {
		BigDecimal stated = value(figure, rule.indicator(), knownOn);
		if (stated == null) {
			return Optional.empty();
		}
		Map<String, BigDecimal> values = new LinkedHashMap<>();
		formula.codes().forEach((code) -> {
			BigDecimal value = value(figure, code, knownOn);
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
					Numbers.format(Objects.requireNonNull(values.get(code))));
		}
		return Finding.soft(Field.VALUE, "actuals.check.rule", indicator.name(), Numbers.format(stated),
				arithmetic.replace(" * ", " × ").replace(" / ", " ÷ ").replace(" - ", " − "),
				Numbers.format(derived.setScale(indicator.decimals(), RoundingMode.HALF_UP)),
				Numbers.format(rule.tolerance()), indicator.unit());
	}

	private @Nullable BigDecimal value(FigureKey beside, String indicator, LocalDate knownOn) {
		FigureKey figure = new FigureKey(beside.region(), indicator, beside.year());
		Claim entered = this.claims.get(figure);
		if (entered != null && entered.value() != null) {
			return entered.reckonable() ? entered.value() : null;
		}
		return this.data.counting(figure, knownOn).filter(Revision::reckonable).map(Revision::value).orElse(null);
	}

}
