package org.lantu.admin.indicators;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.lantu.reference.upkeep.IndicatorText;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/**
 * Reads the fields of an indicator, and says of each that cannot stay so what is wrong
 * with it.
 */
final class IndicatorReading {

	private static final int LONGEST_NAME = 120;

	private static final int LONGEST_DEFINITION = 2000;

	private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");

	private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}&&[^\r\n\t]]");

	private final Map<String, MessageSourceResolvable> faults = new LinkedHashMap<>();

	private final IndicatorText text;

	IndicatorReading(IndicatorForm form) {
		this.text = new IndicatorText(name("nameZh", form.nameZh()), name("nameEn", form.nameEn()),
				definition("definitionZh", form.definitionZh()), definition("definitionEn", form.definitionEn()),
				number("warnPercent", form.warnPercent()), number("lowest", form.lowest()),
				number("highest", form.highest()));
		BigDecimal warn = this.text.warnPercent();
		if (warn != null && warn.signum() <= 0) {
			fault("warnPercent", "indicator-texts.fault.warn");
		}
		BigDecimal lowest = this.text.lowest();
		BigDecimal highest = this.text.highest();
		if (lowest != null && highest != null && lowest.compareTo(highest) >= 0) {
			fault("highest", "indicator-texts.fault.range", lowest.toPlainString(), highest.toPlainString());
		}
	}

	/** What was read; of use where nothing is wrong. */
	IndicatorText text() {
		return this.text;
	}

	/** A sentence for each field that cannot stay so. */
	Map<String, MessageSourceResolvable> faults() {
		return this.faults;
	}

	private String name(String field, @Nullable String typed) {
		String name = line(typed);
		if (name.isEmpty()) {
			fault(field, "indicator-texts.fault.name.missing");
		}
		else if (name.length() > LONGEST_NAME) {
			fault(field, "indicator-texts.fault.long", name.length(), LONGEST_NAME);
		}
		return name;
	}

	private @Nullable String definition(String field, @Nullable String typed) {
		String definition = line(typed);
		if (definition.length() > LONGEST_DEFINITION) {
			fault(field, "indicator-texts.fault.long", definition.length(), LONGEST_DEFINITION);
		}
		return definition.isEmpty() ? null : definition;
	}

	private @Nullable BigDecimal number(String field, @Nullable String typed) {
		String number = Normalizer.normalize(line(typed), Normalizer.Form.NFKC).replace('−', '-').replace(",", "");
		if (number.isEmpty()) {
			return null;
		}
		if (!NUMBER.matcher(number).matches()) {
			fault(field, "indicator-texts.fault.number", number);
			return null;
		}
		return new BigDecimal(number);
	}

	private static String line(@Nullable String typed) {
		return (typed != null) ? CONTROLS.matcher(typed).replaceAll("").strip().replaceAll("\\s+", " ") : "";
	}

	/** Of two things that are wrong with a field the first is said. */
	private void fault(String field, String messageKey, Object... arguments) {
		this.faults.putIfAbsent(field, new DefaultMessageSourceResolvable(new String[] { messageKey }, arguments));
	}

}
