package org.lantu.planning.written;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Reads the calls of a plan file: plain ones, whose arguments are named and are texts,
 * numbers, days, true, false, NULL or lists of texts.
 */
final class SeedingCalls {

	private static final Pattern PIECE = Pattern.compile("""
			(?<remark>--[^\\n]*|/\\*.*?\\*/|\\s+)|'(?<text>(?:[^']++|'')*+)'|(?<number>[-+]?\\d+(?:\\.\\d+)?)\
			|(?<word>\\w+)|(?<mark>=>|::|.)""", Pattern.DOTALL);

	private final List<Piece> pieces = new ArrayList<>();

	private int at;

	private SeedingCalls(String sql) {
		Matcher found = PIECE.matcher(sql.startsWith("\uFEFF") ? sql.substring(1) : sql);
		int line = 1;
		while (found.find()) {
			if (found.group("remark") == null) {
				String text = found.group("text");
				this.pieces.add(new Piece(line, text != null,
						(text != null) ? text.replace("''", "'") : found.group().strip()));
			}
			line += (int) found.group().chars().filter((each) -> each == '\n').count();
		}
	}

	/**
	 * The calls in their order.
	 * @throws UnreadableCallException where a statement is no plain call
	 */
	static List<SeedingCall> read(String sql) {
		SeedingCalls reader = new SeedingCalls(sql);
		List<SeedingCall> calls = new ArrayList<>();
		while (reader.at < reader.pieces.size()) {
			int line = reader.piece().line();
			if (reader.passes(";")) {
				continue;
			}
			reader.expect("SELECT", line);
			do {
				calls.add(reader.call(line));
			}
			while (reader.passes(","));
			if (reader.at < reader.pieces.size()) {
				reader.expect(";", line);
			}
		}
		return calls;
	}

	private SeedingCall call(int line) {
		String function = next(line).text().toLowerCase(Locale.ROOT);
		expect("(", line);
		Map<String, String> arguments = new LinkedHashMap<>();
		if (!passes(")")) {
			do {
				String name = next(line).text().toLowerCase(Locale.ROOT);
				expect("=>", line);
				String value = value(line);
				if (value != null) {
					arguments.put(name, value);
				}
			}
			while (passes(","));
			expect(")", line);
		}
		return new SeedingCall(line, function, arguments);
	}

	private @Nullable String value(int line) {
		Piece piece = next(line);
		if (piece.quoted() || piece.text().matches("[-+]?\\d+(\\.\\d+)?")) {
			return piece.text();
		}
		return switch (piece.text().toUpperCase(Locale.ROOT)) {
			case "NULL" -> null;
			case "TRUE" -> "true";
			case "FALSE" -> "false";
			case "DATE" -> next(line).text();
			case "ARRAY" -> list(line);
			default -> throw new UnreadableCallException(line, piece.text());
		};
	}

	private String list(int line) {
		List<String> texts = new ArrayList<>();
		expect("[", line);
		while (!passes("]")) {
			texts.add(next(line).text());
			passes(",");
		}
		return String.join(",", texts);
	}

	private boolean passes(String mark) {
		boolean there = this.at < this.pieces.size() && piece().is(mark);
		this.at += there ? 1 : 0;
		return there;
	}

	private void expect(String mark, int line) {
		Piece piece = next(line);
		if (!piece.is(mark)) {
			throw new UnreadableCallException(line, piece.text());
		}
	}

	private Piece next(int line) {
		if (this.at == this.pieces.size()) {
			throw new UnreadableCallException(line, "");
		}
		return this.pieces.get(this.at++);
	}

	private Piece piece() {
		return this.pieces.get(this.at);
	}

	private record Piece(int line, boolean quoted, String text) {

		boolean is(String mark) {
			return !this.quoted && this.text.equalsIgnoreCase(mark);
		}

	}

}
