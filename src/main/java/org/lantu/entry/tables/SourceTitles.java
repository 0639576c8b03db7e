package org.lantu.entry.tables;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.lantu.reference.Source;

/**
 * Documents by what people call them: their id, or a title that no other has.
 */
public final class SourceTitles {

	private final Map<String, Source> sources;

	private final Map<String, List<String>> ids;

	/**
	 * @param sources by id
	 */
	public SourceTitles(Map<String, Source> sources) {
		this.sources = sources;
		this.ids = sources.values()
			.stream()
			.collect(Collectors.groupingBy(Source::title, Collectors.mapping(Source::id, Collectors.toList())));
	}

	/** The document with an id. */
	public @Nullable Source find(String id) {
		return this.sources.get(id);
	}

	/** The id that is meant; the text as it is where it calls none, or several. */
	public String id(String text) {
		String called = text.strip();
		List<String> titled = this.ids.getOrDefault(called, List.of());
		return this.sources.containsKey(called) ? called : (titled.size() == 1) ? titled.get(0) : text;
	}

	/** The title of a document, where no other has the same; else its id. */
	public String title(String id) {
		Source source = this.sources.get(id);
		return (source != null && id(source.title()).equals(id)) ? source.title() : id;
	}

}
