package org.lantu.entry.reminders;

import java.util.Locale;

import org.lantu.actuals.FigureKey;
import org.lantu.entry.sheets.SheetAddresses;

/**
 * A figure.
 */
record FigureMatter(FigureKey figure) implements Matter {

	@Override
	public String name(MatterNames names, Locale locale) {
		return names.text("reminder.figure", locale, names.region(this.figure.region(), locale),
				names.indicator(this.figure.indicator()).name().in(locale), String.valueOf(this.figure.year()));
	}

	@Override
	public String href(MatterNames names) {
		return SheetAddresses.ofYear(this.figure.region(), this.figure.year()) + "#r"
				+ names.indicator(this.figure.indicator()).ordinal();
	}

}
