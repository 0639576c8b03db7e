package org.lantu.reference;

import java.math.BigDecimal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/**
 * A row of {@code derived_rule}.
 */
@Entity
@Immutable
@Table(name = "derived_rule")
@SuppressWarnings("NullAway.Init")
class DerivedRuleEntity {

	@Id
	private String indicator;

	private String formula;

	private BigDecimal tolerance;

	DerivedRule toRule() {
		return new DerivedRule(this.indicator, this.formula, this.tolerance);
	}

}
