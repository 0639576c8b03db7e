package org.lantu.entry.files;

import java.util.List;

/**
 * The page on which files are sent in.
 *
 * @param fault why the last one was not taken; empty where it was
 * @param regions the regions that a file may be of
 * @param indicators all of them, for tables to fill in
 * @param sources the sources on file, by id
 * @param lines the files that were sent in
 */
record ImportListPage(String fault, List<Choice> regions, List<Choice> indicators, List<Choice> sources,
		List<Line> lines) {

	/** Something to choose. */
	record Choice(String value, String text, boolean chosen) {

	}

	/**
	 * A file that was sent in.
	 *
	 * @param who who sent it, and when
	 * @param regions of which regions its figures are
	 * @param word where it stands
	 * @param made how many of its figures stand where by now
	 */
	record Line(String href, String name, String digest, String who, String at, String regions, String word,
			List<ImportOutcome.Count> made) {

	}

}
