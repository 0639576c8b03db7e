package org.lantu.entry.tables;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What documents say for what people say, for names in the form of {@link RowName}.
 *
 * @param pairs a word and what may stand in its place
 */
record NameSynonyms(List<SpokenWord> pairs) {

	/** More ways than a name has. */
	private static final int MOST = 64;

	/**
	 * Takes the words of the search.
	 * @param synonyms by word, what may stand instead of it
	 */
	static NameSynonyms of(Map<String, List<String>> synonyms) {
		List<SpokenWord> pairs = new ArrayList<>();
		synonyms.forEach((word, meanings) -> meanings
			.forEach((meaning) -> pairs.add(new SpokenWord(RowName.of(word).text(), RowName.of(meaning).text()))));
		return new NameSynonyms(pairs);
	}

	/** All that may be meant by a name; itself comes first. */
	Set<String> meanings(String name) {
		Set<String> meanings = new LinkedHashSet<>(List.of(name));
		Deque<String> next = new ArrayDeque<>(meanings);
		while (!next.isEmpty() && meanings.size() < MOST) {
			String one = next.remove();
			for (SpokenWord pair : this.pairs) {
				String other = pair.in(one);
				if (meanings.add(other)) {
					next.add(other);
				}
			}
		}
		return meanings;
	}

}
