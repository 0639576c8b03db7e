package org.lantu.planning.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What was typed behind {@code plans}.
 *
 * @param verb what is asked
 * @param operands of what: files and codes
 * @param locale in which language it is answered
 * @param settings of the portal
 */
record PlansArguments(String verb, List<String> operands, Locale locale, String[] settings) {

	private static final String LANGUAGE = "--lang=";

	/** How many operands each takes, at least and at most. */
	private static final Map<String, int[]> VERBS = Map.of("check", new int[] { 0, Integer.MAX_VALUE });

	static PlansArguments of(String[] typed) {
		List<String> operands = new ArrayList<>();
		List<String> settings = new ArrayList<>();
		Locale locale = language(Locale.getDefault().getLanguage());
		for (int at = 1; at < typed.length; at++) {
			if (typed[at].startsWith(LANGUAGE)) {
				locale = language(typed[at].substring(LANGUAGE.length()));
			}
			else if (typed[at].startsWith("--")) {
				settings.add(typed[at]);
			}
			else {
				operands.add(typed[at]);
			}
		}
		settings.add("--lantu.plans.guest=true");
		String verb = operands.isEmpty() ? "" : operands.remove(0);
		return new PlansArguments(verb, List.copyOf(operands), locale, settings.toArray(String[]::new));
	}

	private static Locale language(String code) {
		return code.startsWith("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
	}

	/** Whether there is such a thing to be asked. */
	boolean right() {
		int @Nullable [] number = VERBS.get(this.verb);
		return number != null && number[0] <= this.operands.size() && this.operands.size() <= number[1];
	}

}
