package org.lantu.actuals.rounds;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.lantu.actuals.FigureKey;
import org.lantu.actuals.checks.CheckedFigure;

/**
 * The figures of a region and year, which are entered together.
 */
public record Round(String region, int year) implements Comparable<Round> {

	/** In which rounds what is asked. */
	public static Map<String, Collection<Round>> asked(Collection<CheckedFigure> checked) {
		Map<String, Collection<Round>> asked = new TreeMap<>();
		for (CheckedFigure figure : checked) {
			FigureKey key = figure.typed().figure();
			figure.asked()
				.forEach((question) -> asked.computeIfAbsent(question, (none) -> new TreeSet<>())
					.add(new Round(key.region(), key.year())));
		}
		return asked;
	}

	@Override
	public int compareTo(Round other) {
		int byRegion = this.region.compareTo(other.region);
		return (byRegion != 0) ? byRegion : Integer.compare(this.year, other.year);
	}

}
