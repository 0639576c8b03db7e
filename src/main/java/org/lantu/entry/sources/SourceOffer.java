package org.lantu.entry.sources;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.lantu.entry.tables.SourceTitles;
import org.lantu.reference.Source;

/**
 * A document that a form offers; any other may be named by its id or title.
 *
 * @param value its title, or its id where another has the same title
 * @param text what tells it apart
 */
public record SourceOffer(String value, String text) {

	/**
	 * Some documents and the newest ones.
	 * @param all by id, the newest first
	 * @param some the ids of those that are offered however old they are
	 * @param newest how many of the newest are offered, too
	 */
	public static List<SourceOffer> of(Map<String, Source> all, SourceTitles titles, Collection<String> some,
			int newest) {
		Set<String> ids = new LinkedHashSet<>(some);
		all.keySet().stream().limit(newest).forEach(ids::add);
		return all.values().stream().filter((source) -> ids.contains(source.id())).map((source) -> {
			String title = titles.title(source.id());
			return new SourceOffer(title, title.equals(source.id()) ? source.title() : source.id());
		}).toList();
	}

}
