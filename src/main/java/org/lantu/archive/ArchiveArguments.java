package org.lantu.archive;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * What was typed: {@code backup [FILE]} or {@code restore FILE}.
 *
 * @param file the archive; none where a name is to be found for it
 */
record ArchiveArguments(String verb, @Nullable Path file, Locale locale, String[] settings, boolean right) {

	private static final String LANGUAGE = "--lang=";

	/** What is written is the answer, and nothing else. */
	private static final List<String> COMMAND = List.of("--logging.level.root=error", "--logging.level.org.lantu=error",
			"--logging.level.org.flywaydb=off");

	static boolean ask(String[] typed) {
		return typed.length > 0 && List.of("backup", "restore").contains(typed[0]);
	}

	static ArchiveArguments of(String[] typed) {
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
		boolean right = operands.size() <= 1 && (typed[0].equals("backup") || operands.size() == 1);
		return new ArchiveArguments(typed[0], operands.isEmpty() ? null : Path.of(operands.get(0)), locale,
				settings.toArray(String[]::new), right);
	}

	private static Locale language(String code) {
		return code.startsWith("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
	}

}
