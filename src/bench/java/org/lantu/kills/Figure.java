package org.lantu.kills;

import java.util.List;

/**
 * A figure that is entered. Its source does not say the number, which is questioned, so
 * that there is a finding of each.
 */
record Figure(String region, String indicator, int year) {

	static Figure parse(String text) {
		String[] parts = text.split(" ");
		return new Figure(parts[0], parts[1], Integer.parseInt(parts[2]));
	}

	/** Where it is entered. */
	String page() {
		return "/entry/figures?region=" + this.region + "&year=" + this.year;
	}

	/** What is typed; the same number for one figure, whoever asks. */
	String value() {
		return String.valueOf(100 + Math.floorMod(toString().hashCode(), 900));
	}

	List<String> fields(String act, String seen) {
		return List.of("act", act, "seen." + this.indicator, seen, "value." + this.indicator, value(),
				"source." + this.indicator, "2026年全省科技工作会议", "quote." + this.indicator, "见公报",
				"reason." + this.indicator, "试验");
	}

	/** As the audit trail names it. */
	@Override
	public String toString() {
		return this.region + " " + this.indicator + " " + this.year;
	}

}
