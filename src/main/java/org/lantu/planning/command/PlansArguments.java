package org.lantu.planning.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What was typed behind {@code plans}.
 *
 * @param operands files and codes
 */
record PlansArguments(String verb, List<String> operands, Locale locale, String[] settings) {

	private static final String LANGUAGE = "--lang=";

	/** What is written is the answer, and nothing else. */
	private static final List<String> COMMAND = List.of("--lantu.plans.guest=true", "--logging.level.root=error",
			"--logging.level.org.lantu=error", "--logging.level.org.flywaydb=off");

	private static final Map<String, int[]> OPERANDS = Map.of("check", new int[] { 0, Integer.MAX_VALUE }, "new",
			new int[] { 1, 1 }, "export", new int[] { 1, 1 }, "diff", new int[] { 2, 2 }, "verify", new int[] { 0, 0 });

	static PlansArguments of(String[] typed) {
		List<String> operands = new ArrayList<>();
		List<String> settings = new ArrayList<>(COMMAND);
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
		String verb = operands.isEmpty() ? "" : operands.remove(0);
		return new PlansArguments(verb, List.copyOf(operands), locale, settings.toArray(String[]::new));
	}

	private static Locale language(String code) {
		return code.startsWith("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
	}

	/** Whether there is such a thing to be asked. */
	boolean right() {
		int @Nullable [] number = OPERANDS.get(this.verb);
		return number != null && number[0] <= this.operands.size() && this.operands.size() <= number[1];
	}

}
