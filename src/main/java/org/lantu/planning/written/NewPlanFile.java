package org.lantu.planning.written;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.springframework.core.io.ClassPathResource;

/**
 * A plan file to start from, with all that one may say.
 */
public final class NewPlanFile {

	private static final String CODE = "[a-z0-9]+(-[a-z0-9]+)*";

	private NewPlanFile() {
	}

	/** Whether a plan may have such a code. */
	public static boolean takes(String code) {
		return code.matches(CODE);
	}

	/** The file, with remarks in a language. */
	public static String of(String code, Locale locale) {
		try {
			return new ClassPathResource("new_%s.sql".formatted(locale.getLanguage()), NewPlanFile.class)
				.getContentAsString(StandardCharsets.UTF_8)
				.replace("{code}", code);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
