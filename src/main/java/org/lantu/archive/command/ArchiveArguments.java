package org.lantu.archive.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * What was typed: {@code backup [FILE]}, {@code backup prove FILE} or
 * {@code restore FILE}.
 *
 * @param file the archive; none where a name is to be found for it
 * @param locales in which languages to answer, one after the other
 */
record ArchiveArguments(String verb, @Nullable Path file, List<Locale> locales, String[] settings, boolean right) {

	private static final String LANGUAGE = "--lang=";

	/** What is written is the answer, and nothing else. */
	static final List<String> LOGGING = List.of("--logging.level.root=error", "--logging.level.org.lantu=error",
			"--logging.level.org.flywaydb=off");

	static boolean ask(String[] typed) {
		return typed.length > 0 && List.of("backup", "restore").contains(typed[0]);
	}

	static ArchiveArguments of(String[] typed) {
		List<String> operands = new ArrayList<>();
		List<String> settings = new ArrayList<>(LOGGING);
		List<Locale> locales = languages(Locale.getDefault().getLanguage());
		for (int at = 1; at < typed.length; at++) {
			if (typed[at].startsWith(LANGUAGE)) {
				locales = languages(typed[at].substring(LANGUAGE.length()));
			}
			else if (typed[at].startsWith("--")) {
				settings.add(typed[at]);
			}
			else {
				operands.add(typed[at]);
			}
		}
		String verb = typed[0];
		if (verb.equals("backup") && !operands.isEmpty() && operands.get(0).equals("prove")) {
			verb = operands.remove(0);
		}
		boolean right = operands.size() <= 1 && (verb.equals("backup") || operands.size() == 1);
		return new ArchiveArguments(verb, operands.isEmpty() ? null : Path.of(operands.get(0)), locales,
				settings.toArray(String[]::new), right);
	}

	private static List<Locale> languages(String code) {
		if (code.equals("both")) {
			return List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);
		}
		return List.of(code.startsWith("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH);
	}

}
