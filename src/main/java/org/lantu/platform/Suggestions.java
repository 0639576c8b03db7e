package org.lantu.platform;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Finds what a visitor may have meant.
 */
public final class Suggestions {

	private static final int LONGEST = 60;

	private static final double FAR = 0.6;

	private Suggestions() {
	}

	/**
	 * The candidates that are nearest to what was given, nearest first.
	 * @param given what the visitor asked for
	 * @param candidates what exists
	 * @param names the names by which a candidate is known, its code among them
	 * @param max how many to offer
	 * @return none if nothing is near
	 */
	public static <T> List<T> nearest(String given, Collection<? extends T> candidates,
			Function<? super T, ? extends Collection<String>> names, int max) {
		String wanted = normal(given);
		if (wanted.isEmpty()) {
			return List.of();
		}
		return candidates.stream()
			.map((candidate) -> new Scored<T>(candidate, score(wanted, names.apply(candidate))))
			.filter((scored) -> scored.score() <= FAR)
			.sorted(Comparator.comparingDouble(Scored::score))
			.limit(max)
			.map(Scored::candidate)
			.toList();
	}

	private static double score(String wanted, Collection<String> names) {
		return names.stream().mapToDouble((name) -> score(wanted, normal(name))).min().orElse(1);
	}

	private static double score(String wanted, String name) {
		if (name.isEmpty()) {
			return 1;
		}
		int longer = Math.max(wanted.length(), name.length());
		double distance = (double) distance(wanted, name) / longer;
		boolean contained = wanted.length() > 1 && name.length() > 1
				&& (name.contains(wanted) || wanted.contains(name));
		return contained ? Math.min(distance, FAR / 2) : distance;
	}

	private static String normal(String text) {
		String lower = text.strip().toLowerCase(Locale.ROOT);
		return (lower.length() > LONGEST) ? lower.substring(0, LONGEST) : lower;
	}

	private static int distance(String left, String right) {
		int[] above = new int[right.length() + 1];
		for (int column = 0; column <= right.length(); column++) {
			above[column] = column;
		}
		for (int row = 1; row <= left.length(); row++) {
			int[] current = new int[right.length() + 1];
			current[0] = row;
			for (int column = 1; column <= right.length(); column++) {
				int change = (left.charAt(row - 1) == right.charAt(column - 1)) ? 0 : 1;
				current[column] = Math.min(above[column - 1] + change,
						1 + Math.min(above[column], current[column - 1]));
			}
			above = current;
		}
		return above[right.length()];
	}

	private record Scored<T>(T candidate, double score) {

	}

}
