package org.lantu.plan.files;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A statement of a plan file that is no call of functions. The database would refuse most
 * of them for want of rights; one that ends the transaction it would not, and then the
 * file would be kept in part.
 *
 * @param line in which line it begins, from 1
 * @param word the word that it begins with
 */
record ForeignStatement(int line, String word) {

	/**
	 * What is no statement's beginning is passed over: remarks, texts and quoted names.
	 */
	private static final Pattern PIECE = Pattern.compile("""
			--[^\\n]*|/\\*.*?\\*/|\\$(\\w*)\\$.*?\\$\\1\\$|[eE]'(?:[^'\\\\]++|\\\\.|'')*+'|'(?:[^']++|'')*+'\
			|"[^"]*"|(?<end>;)|(?<word>\\w+)""", Pattern.DOTALL);

	/** The first of a file. */
	static Optional<ForeignStatement> first(String sql) {
		Matcher pieces = PIECE.matcher(sql);
		boolean begins = true;
		while (pieces.find()) {
			if (pieces.group("end") != null) {
				begins = true;
			}
			else if (pieces.group("word") != null && begins) {
				String word = pieces.group("word").toUpperCase(Locale.ROOT);
				if (!word.equals("SELECT") && !word.equals("WITH")) {
					return Optional.of(new ForeignStatement(line(sql, pieces.start()), word));
				}
				begins = false;
			}
		}
		return Optional.empty();
	}

	private static int line(String sql, int position) {
		return 1 + (int) sql.substring(0, position).chars().filter((each) -> each == '\n').count();
	}

}
