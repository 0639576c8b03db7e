package org.lantu.entry;

import java.util.List;
import java.util.stream.Stream;

/**
 * Counts where the lines of a grid stand.
 */
final class GridCounts {

	private GridCounts() {
	}

	static List<GridPage.Count> of(List<GridLine> lines, GridWords words) {
		GridPage.Count overdue = count(lines, words, "overdue", "overdue");
		return Stream.concat((overdue.number() > 0) ? Stream.of(overdue) : Stream.empty(),
				Stream.of(count(lines, words, "todo", "returned", "error", "check"),
						count(lines, words, "drafts", "draft", "typed"), count(lines, words, "waiting", "submitted"),
						count(lines, words, "late", "late"), count(lines, words, "owed", "owed"),
						count(lines, words, "done", "published")))
			.toList();
	}

	private static GridPage.Count count(List<GridLine> lines, GridWords words, String word, String... states) {
		int number = (int) lines.stream().filter((line) -> List.of(states).contains(line.state().code())).count();
		boolean bad = number > 0 && List.of("overdue", "todo", "late").contains(word);
		return new GridPage.Count(bad ? "missed" : (number == 0) ? "zero" : "plain", number,
				words.text("entry.count." + word), words.text("entry.count." + word + ".note"));
	}

}
