package org.lantu.entry.sheets;

/**
 * Where sheets are.
 */
public final class SheetAddresses {

	private SheetAddresses() {
	}

	/** Where the indicators of a year are entered. */
	public static String ofYear(String region, int year) {
		return "/entry/figures?region=" + region + "&year=" + year;
	}

	/** Where the years of an indicator are entered. */
	public static String ofIndicator(String region, String indicator) {
		return "/entry/regions/" + region + "/indicators/" + indicator;
	}

}
