package org.lantu.dashboard.files;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.lantu.dashboard.parts.Presenter;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.Verdict;

/**
 * Columns of a file that count targets: all of them, and those of each verdict.
 */
public final class VerdictColumns {

	private VerdictColumns() {
	}

	public static List<String> head(Presenter presenter) {
		return Stream
			.concat(Stream.of(presenter.message("col.targets")), Arrays.stream(Verdict.values()).map(presenter::word))
			.toList();
	}

	/** How many there are, and how many of each verdict. */
	public static List<Long> row(Collection<JudgedTarget> targets) {
		return Stream
			.concat(Stream.of((long) targets.size()),
					Arrays.stream(Verdict.values())
						.map((verdict) -> targets.stream().filter((judged) -> judged.verdict() == verdict).count()))
			.toList();
	}

}
