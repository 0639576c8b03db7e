package org.lantu.actuals.checks;

import java.math.BigDecimal;

import org.lantu.actuals.ReviewState;
import org.lantu.platform.Numbers;
import org.lantu.reference.Bilingual;

/**
 * What another year of the same series has: published, on its way, or typed beside it.
 *
 * @param amount the value without zeros at its end, which is equal where the value is
 */
record OtherYear(int year, BigDecimal value, BigDecimal amount, ReviewState state) {

	/**
	 * @param value as it was written
	 */
	OtherYear(int year, BigDecimal value, ReviewState state) {
		this(year, value, value.stripTrailingZeros(), state);
	}

	boolean published() {
		return this.state == ReviewState.PUBLISHED;
	}

	/** The value, with where it stands unless it is published. */
	Bilingual told() {
		String number = Numbers.format(this.value);
		return switch (this.state) {
			case PUBLISHED, CORRECTED -> new Bilingual(number, number);
			case SUBMITTED -> new Bilingual(number + "，待审核", number + ", waiting for review");
			case DRAFT, RETURNED -> new Bilingual(number + "，草稿", number + ", a draft");
		};
	}

}
