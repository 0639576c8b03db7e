package org.lantu.plan.files;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mark of Chinese or typeset text that stands where SQL wants another: word processors
 * and input methods put them there, and the database then speaks of something else.
 *
 * @param line in which line it stands, from 1
 * @param mark the mark
 * @param wanted what SQL wants in its place
 */
record WrongMark(int line, String mark, String wanted) {

	private static final Map<String, String> WANTED = Map.ofEntries(Map.entry("‘", "'"), Map.entry("’", "'"),
			Map.entry("“", "'"), Map.entry("”", "'"), Map.entry("＇", "'"), Map.entry("＂", "'"), Map.entry("（", "("),
			Map.entry("）", ")"), Map.entry("，", ","), Map.entry("；", ";"), Map.entry("＝", "="), Map.entry("＞", ">"),
			Map.entry("–", "-"), Map.entry("—", "-"));

	/**
	 * Texts and remarks first, as in them all marks may stand; a text that was begun
	 * rightly and ended by a typeset mark goes on to the next argument.
	 */
	private static final Pattern PIECE = Pattern.compile("""
			--[^\\n]*|/\\*.*?\\*/|\\$(\\w*)\\$.*?\\$\\1\\$\
			|'[^']*?(?<unended>[’”])\\s*[,)，）]\\s*(?:\\w+\\s*=>|;)\
			|'(?:[^']++|'')*+'|(?<mark>[‘’“”＇＂（），；＝＞–—])""", Pattern.DOTALL);

	/** The first of a file. */
	static Optional<WrongMark> first(String sql) {
		Matcher pieces = PIECE.matcher(sql);
		while (pieces.find()) {
			for (String group : new String[] { "unended", "mark" }) {
				if (pieces.group(group) != null) {
					return Optional.of(at(sql, pieces.start(group), pieces.group(group)));
				}
			}
		}
		return Optional.empty();
	}

	private static WrongMark at(String sql, int position, String mark) {
		int line = 1 + (int) sql.substring(0, position).chars().filter((each) -> each == '\n').count();
		return new WrongMark(line, mark, String.valueOf(WANTED.get(mark)));
	}

}
