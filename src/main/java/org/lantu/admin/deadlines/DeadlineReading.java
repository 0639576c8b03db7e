package org.lantu.admin.deadlines;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.due.Deadline;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/**
 * Reads the fields of a deadline, and says of each that cannot stay so what is wrong with
 * it.
 */
final class DeadlineReading {

	private static final Pattern DAY = Pattern.compile("(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*[日号]?");

	private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);

	/** So many years back nobody is asked for what was missed. */
	private static final int YEARS_BACK = 5;

	private final Map<String, MessageSourceResolvable> faults = new LinkedHashMap<>();

	private final MonthDay day;

	private final int lead;

	private final int firstYear;

	/**
	 * Reads a form.
	 * @param thisYear of a later year no figure is asked for yet
	 */
	DeadlineReading(DeadlineForm form, int thisYear) {
		this.day = day(line(form.day()));
		this.lead = number("lead", line(form.lead()), 0, Deadline.LONGEST_LEAD);
		this.firstYear = number("from", line(form.from()), thisYear - YEARS_BACK, thisYear);
	}

	/** What was read; of use where nothing is wrong. */
	Deadline deadline() {
		return new Deadline(this.day, this.lead, this.firstYear);
	}

	/** A sentence for each field that cannot stay so. */
	Map<String, MessageSourceResolvable> faults() {
		return this.faults;
	}

	private MonthDay day(String typed) {
		Matcher matcher = DAY.matcher(typed);
		if (typed.isEmpty()) {
			fault("day", "deadlines.fault.day.missing");
		}
		else if (!matcher.matches()) {
			fault("day", "deadlines.fault.day", typed);
		}
		else {
			try {
				MonthDay read = MonthDay.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
				if (!read.equals(LEAP_DAY)) {
					return read;
				}
				fault("day", "deadlines.fault.day.leap");
			}
			catch (DateTimeException ex) {
				fault("day", "deadlines.fault.day.none", typed);
			}
		}
		return LEAP_DAY;
	}

	private int number(String field, String typed, int lowest, int highest) {
		if (typed.matches("\\d{1,4}")) {
			int read = Integer.parseInt(typed);
			if (read >= lowest && read <= highest) {
				return read;
			}
		}
		fault(field, "deadlines.fault." + field, typed, String.valueOf(lowest), String.valueOf(highest));
		return lowest;
	}

	private static String line(@Nullable String typed) {
		return (typed != null) ? Normalizer.normalize(typed, Normalizer.Form.NFKC).strip() : "";
	}

	private void fault(String field, String messageKey, Object... arguments) {
		this.faults.put(field, new DefaultMessageSourceResolvable(new String[] { messageKey }, arguments));
	}

}
