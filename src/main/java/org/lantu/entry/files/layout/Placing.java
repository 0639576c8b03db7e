package org.lantu.entry.files.layout;

/**
 * Of what a figure is, as far as one place of a sheet says it.
 *
 * @param region empty where it is not said
 * @param indicator empty where it is not said
 * @param year 0 where it is not said
 */
record Placing(String region, String indicator, int year) {

	static final Placing NONE = new Placing("", "", 0);

	/** With what another place says, where this one says nothing. */
	Placing or(Placing other) {
		return new Placing(this.region.isEmpty() ? other.region : this.region,
				this.indicator.isEmpty() ? other.indicator : this.indicator, (this.year == 0) ? other.year : this.year);
	}

	boolean isNone() {
		return equals(NONE);
	}

}
