package org.lantu.entry.reminders;

import java.util.Locale;

import org.lantu.plan.Target;

/**
 * A commentary on a target.
 */
record TargetMatter(String plan, String region, String code) implements Matter {

	@Override
	public String name(MatterNames names, Locale locale) {
		Target target = names.target(this.plan, this.code);
		return names.text("reminder.target", locale, names.region(this.region, locale), names.plan(this.plan, locale),
				names.indicator(target.indicator()).name().in(locale), String.valueOf(target.year()));
	}

	@Override
	public String href(MatterNames names) {
		return "/entry/plans/" + this.plan + "/targets/" + this.code + "/commentary";
	}

}
