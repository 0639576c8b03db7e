package org.lantu.actuals;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantu.progress.Bound;
import org.lantu.reference.DatePrecision;

import static org.assertj.core.api.Assertions.assertThat;

class RevisionTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			derived: 1.86-0.11; first published 1.73                         | 1.86 − 0.11
			derived: 2.61 - 0.12 in the same communique                      | 2.61 − 0.12
			derived: 6.6 x 384.5                                             | 6.6 × 384.5
			derived: 716.12 / 14169.9 x 100 (basic research / R&D, a source) | 716.12 / 14169.9 × 100
			derived: 17 + 3 from the same sentence                           | 17 + 3
			derived from the order of the list                               |
			it was derived: 2 + 3                                            |
			                                                                 |
			""", delimiter = '|')
	void derivedValueTellsItsFormula(String note, String formula) {
		Revision revision = new Revision(new FigureKey("410000", "rd-intensity", 2023), BigDecimal.ONE,
				Revision.ObsStatus.A, Bound.EXACT, LocalDate.EPOCH, DatePrecision.DAY, false, "s", "q", note,
				Footing.NONE);
		assertThat(revision.formula().orElse(null)).isEqualTo(formula);
	}

}
