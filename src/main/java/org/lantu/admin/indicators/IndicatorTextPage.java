package org.lantu.admin.indicators;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The page of one indicator.
 *
 * @param version the state of the indicator that the form is based on
 * @param fault what is wrong with the whole; {@code null} for nothing
 */
record IndicatorTextPage(String code, String name, String unit, @Nullable String version, @Nullable String fault,
		List<Field> fields) {

	/** How many fields cannot stay so. */
	public long wrong() {
		return this.fields.stream().filter((field) -> field.fault() != null).count();
	}

	/**
	 * A field of the form.
	 *
	 * @param many whether it takes many lines
	 * @param number whether it takes a number
	 * @param lang the language of what is typed; {@code null} for none
	 * @param hint empty for none
	 * @param fault what is wrong with it; {@code null} for nothing
	 */
	record Field(String name, String label, @Nullable String value, boolean many, boolean number, @Nullable String lang,
			String hint, @Nullable String fault) {

	}

}
