package org.lantu.entry.reminders;

import java.util.Locale;

/**
 * A report on a measure.
 */
record MeasureMatter(String plan, String region, int measure) implements Matter {

	@Override
	public String name(MatterNames names, Locale locale) {
		return names.text("reminder.measure", locale, names.region(this.region, locale), names.plan(this.plan, locale),
				String.valueOf(this.measure));
	}

	@Override
	public String href(MatterNames names) {
		return "/entry/plans/" + this.plan + "/measures";
	}

}
