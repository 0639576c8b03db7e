package org.lantu.actuals;

import java.math.BigDecimal;
import java.util.Objects;

import org.hibernate.type.descriptor.java.BigDecimalJavaType;
import org.jspecify.annotations.Nullable;

/**
 * A number that is another one when it has other decimals: 1.40 says more than 1.4, and
 * so has to be written over it.
 */
class ExactDecimal extends BigDecimalJavaType {

	@Override
	public boolean areEqual(@Nullable BigDecimal one, @Nullable BigDecimal other) {
		return Objects.equals(one, other);
	}

}
