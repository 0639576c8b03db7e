package org.lantu.entry.reminders;

import java.util.Locale;

/**
 * What something to be done is about: a figure, a measure or a target.
 */
public interface Matter {

	/** How it is called. */
	String name(MatterNames names, Locale locale);

	/** Where its people go on with it. */
	String href(MatterNames names);

}
