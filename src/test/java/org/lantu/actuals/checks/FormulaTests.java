package org.lantu.actuals.checks;

import java.math.BigDecimal;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * The formulas of rules between indicators.
 */
class FormulaTests {

	private static final Map<String, BigDecimal> VALUES = Map.of("a", new BigDecimal("6"), "b-c", new BigDecimal("4"),
			"nil", BigDecimal.ZERO);

	@ParameterizedTest
	@CsvSource({ "100 * a / b-c, 150", "a - b-c, 2", "a + b-c * 2, 14", "(a + b-c) * 2, 20", "a - b-c - 1, 1",
			"0.5 * a, 3", "a/b-c, 1.5" })
	void reckonsAsOneDoes(String formula, BigDecimal value) {
		assertThat(new Formula(formula).value(VALUES))
			.hasValueSatisfying((result) -> assertThat(result).isEqualByComparingTo(value));
	}

	@ParameterizedTest
	@ValueSource(strings = { "a / nil", "a * unknown", "(a / nil) + 1" })
	void yieldsNothingWithoutItsValues(String formula) {
		assertThat(new Formula(formula).value(VALUES)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "a +", "(a", "a b-c", "a ^ 2", "* a", "", "a; drop" })
	void refusesWhatIsNoFormula(String formula) {
		assertThatIllegalArgumentException().isThrownBy(() -> new Formula(formula).value(VALUES));
	}

	@Test
	void namesItsIndicators() {
		assertThat(new Formula("100 * rd-expenditure / gdp").codes()).containsExactly("rd-expenditure", "gdp");
	}

}
