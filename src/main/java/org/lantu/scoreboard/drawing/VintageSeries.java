package org.lantu.scoreboard.drawing;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The values of a series as they count, and what was published earlier.
 *
 * @param points the values that count
 * @param apart why the point of a year is not joined to the one before, by that year
 * @param vintages the values published earlier
 * @param key the earlier vintage by which the verdict was another one
 */
public record VintageSeries(List<Point> points, Map<Integer, String> apart, List<YearValue> vintages,
		@Nullable KeyVintage key) {

	/**
	 * A value that counts.
	 *
	 * @param label the value as published, led by its sign where it is a bound or about
	 * @param bounded whether it is a bound or only about
	 * @param expected whether it is only expected
	 * @param provisional whether its publisher calls it provisional
	 */
	public record Point(int year, double value, String label, boolean bounded, boolean expected, boolean provisional) {
	}

	/** The earlier vintage whose verdict was another one. */
	public record KeyVintage(int year, double value, String label, String note) {
	}

	public VintageSeries {
		points = points.stream()
			.filter((point) -> Double.isFinite(point.value()))
			.sorted(Comparator.comparingInt(Point::year))
			.toList();
	}

}
