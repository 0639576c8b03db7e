package org.lantu.planning.written;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * What comes with every portal: whatever the migrations and data of this version name. So
 * a code that only such a portal has is told from one that has to be brought to it.
 */
@Component
class DeliveredNames {

	private static final String NAME = "([A-Za-z0-9]+(?:[-._][A-Za-z0-9]+)*)";

	/** Between quotes in a migration; at the beginning of a line of a table. */
	private static final Pattern QUOTED = Pattern.compile("'" + NAME + "'");

	private static final Pattern FIRST = Pattern.compile("^" + NAME + ",", Pattern.MULTILINE);

	/** Whether something of this name comes with the portal. */
	boolean has(String name) {
		return Names.ALL.contains(name);
	}

	/** Read when they are first asked for, which few portals do. */
	private static final class Names {

		private static final Set<String> ALL = read();

		private static Set<String> read() {
			Set<String> names = new HashSet<>();
			try {
				PathMatchingResourcePatternResolver files = new PathMatchingResourcePatternResolver();
				for (Resource file : files.getResources("classpath*:db/*/*.sql")) {
					collect(QUOTED, file, names);
				}
				for (Resource file : files.getResources("classpath*:db/data/*.csv")) {
					collect(FIRST, file, names);
				}
			}
			catch (IOException ex) {
				throw new UncheckedIOException("What comes with the portal cannot be read", ex);
			}
			return Set.copyOf(names);
		}

		private static void collect(Pattern name, Resource file, Set<String> names) throws IOException {
			Matcher found = name.matcher(file.getContentAsString(StandardCharsets.UTF_8));
			while (found.find()) {
				names.add(found.group(1));
			}
		}

	}

}
