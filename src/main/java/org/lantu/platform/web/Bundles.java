package org.lantu.platform.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/**
 * The words of the portal: each room has its bundles in a folder of {@code messages/},
 * Chinese without a suffix and English with {@code _en}; a new bundle is found without
 * being listed. It is written by hand because {@code spring.messages.basename} asks for
 * every bundle by name, and takes no pattern of folders.
 */
public final class Bundles {

	private static final String ROOT = "messages/";

	private static final String CHINESE = ".properties";

	private static final String ENGLISH = "_en.properties";

	private Bundles() {
	}

	/** The words of all rooms. */
	public static MessageSource messageSource() {
		return new Messages(texts(CHINESE), texts(ENGLISH));
	}

	/** The words of a language by their keys, each of which stands in one bundle only. */
	private static Map<String, String> texts(String ending) {
		Map<String, String> byKey = new HashMap<>();
		for (String name : names()) {
			Properties texts = new Properties();
			try {
				PropertiesLoaderUtils.fillProperties(texts,
						new EncodedResource(new ClassPathResource(ROOT + name + ending), StandardCharsets.UTF_8));
			}
			catch (IOException ex) {
				throw new UncheckedIOException("The words of " + name + " cannot be read", ex);
			}
			texts.stringPropertyNames().forEach((key) -> {
				if (byKey.put(key, texts.getProperty(key)) != null) {
					throw new IllegalStateException(
							"The key %s of %s stands in another bundle, too".formatted(key, name));
				}
			});
		}
		return Map.copyOf(byKey);
	}

	/**
	 * The bundles' names with their folders, {@code dashboard/plan}, in alphabetical
	 * order.
	 */
	static List<String> names() {
		try {
			List<String> names = new ArrayList<>();
			for (Resource file : new PathMatchingResourcePatternResolver()
				.getResources("classpath*:" + ROOT + "**/*" + CHINESE)) {
				String address = file.getURL().toString();
				names.add(address.substring(address.lastIndexOf(ROOT) + ROOT.length()));
			}
			return names.stream()
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
