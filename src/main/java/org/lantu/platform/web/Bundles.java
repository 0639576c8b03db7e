package org.lantu.platform.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The words of the portal: each module has a bundle in {@code messages/}, Chinese without
 * a suffix and English with {@code _en}; a new bundle is found without being listed.
 */
final class Bundles {

	private static final String CHINESE = ".properties";

	private static final String ENGLISH = "_en.properties";

	private Bundles() {
	}

	static MessageSource messageSource() {
		ResourceBundleMessageSource source = new ResourceBundleMessageSource();
		source.setDefaultEncoding(StandardCharsets.UTF_8.name());
		source.setFallbackToSystemLocale(false);
		source.setBasenames(names().stream().map((name) -> "messages/" + name).toArray(String[]::new));
		return source;
	}

	/**
	 * The bundles' names, in alphabetical order.
	 */
	static List<String> names() {
		try {
			Resource[] files = new PathMatchingResourcePatternResolver()
				.getResources("classpath*:messages/*" + CHINESE);
			return Arrays.stream(files)
				.map((file) -> Objects.requireNonNull(file.getFilename()))
				.filter((name) -> !name.endsWith(ENGLISH))
				.map((name) -> name.substring(0, name.length() - CHINESE.length()))
				.distinct()
				.sorted()
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The message bundles cannot be listed", ex);
		}
	}

}
