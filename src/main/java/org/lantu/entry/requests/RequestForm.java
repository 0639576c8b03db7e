package org.lantu.entry.requests;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.lantu.actuals.checks.TypedText;
import org.lantu.actuals.requests.CorrectionRequest;

import org.springframework.context.MessageSource;

/**
 * What a reader wrote, as it came.
 *
 * @param said what looks wrong
 * @param evidence where the right number stands
 */
record RequestForm(String said, String evidence) {

	static final RequestForm EMPTY = new RequestForm("", "");

	RequestForm {
		said = text(said);
		evidence = text(evidence);
	}

	/** What was typed, as it is kept. */
	static String text(String typed) {
		return typed.replace("\r\n", "\n").strip();
	}

	/** What is wrong with it, by field. */
	Map<String, String> faults(MessageSource messages, Locale locale) {
		Map<String, String> faults = new LinkedHashMap<>();
		if (this.said.isEmpty()) {
			faults.put("said", messages.getMessage("requests.said.missing", null, locale));
		}
		unfit(this.said, CorrectionRequest.LONGEST_SAID, "said", faults, messages, locale);
		unfit(this.evidence, CorrectionRequest.LONGEST_EVIDENCE, "evidence", faults, messages, locale);
		return faults;
	}

	private static void unfit(String text, int longest, String field, Map<String, String> faults,
			MessageSource messages, Locale locale) {
		if (!TypedText.storable(text)) {
			faults.put(field, messages.getMessage("requests.unreadable", null, locale));
		}
		else if (text.length() > longest) {
			faults.put(field, messages.getMessage("requests.long", new Object[] { text.length(), longest }, locale));
		}
	}

}
