package org.lantu.entry.paste;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.lantu.reference.Indicator;

/**
 * A table as yearbooks have them: years or indicators at the head, some years missing, in
 * either order, with units, notes, blank cells and marks around names. A value tells its
 * year and indicator.
 *
 * @param text as it comes out of a spreadsheet
 * @param hasYear whether the grid's year is among its years
 * @param expected the values of the grid's year, by code
 */
record RandomTable(String text, boolean hasYear, Map<String, String> expected) {

	private static final int YEAR = 2025;

	private static final List<String> HEADS = List.of("%d", "%d年", "%d（快报）", " %d ", "%d 年", "%d年末");

	private static final List<String> MARKS = List.of("%s", "  %s", "一、%s", "其中：%s", "%s①", "# %s", "%s（%s）", "1. %s");

	static RandomTable of(Random random, Collection<Indicator> indicators) {
		List<Indicator> chosen = new ArrayList<>(indicators);
		Collections.shuffle(chosen, random);
		chosen = chosen.subList(0, 2 + random.nextInt(chosen.size() - 1));
		Set<Integer> years = new TreeSet<>();
		while (years.size() < 2 + random.nextInt(4)) {
			years.add(YEAR - 8 + random.nextInt(10));
		}
		List<Integer> order = new ArrayList<>(years);
		if (random.nextBoolean()) {
			Collections.reverse(order);
		}
		Map<String, String> expected = new TreeMap<>();
		List<List<String>> rows = new ArrayList<>();
		String head = HEADS.get(random.nextInt(HEADS.size()));
		boolean units = random.nextInt(3) == 0;
		List<String> first = new ArrayList<>(List.of(random.nextBoolean() ? "指标" : ""));
		if (units) {
			first.add("单位");
		}
		order.forEach((year) -> first.add(head.formatted(year)));
		rows.add(first);
		for (Indicator indicator : chosen) {
			String name = String.valueOf(indicator.name().zh());
			String unit = String.valueOf(indicator.unit().zh());
			List<String> row = new ArrayList<>(List.of(MARKS.get(random.nextInt(MARKS.size())).formatted(name, unit)));
			if (units) {
				row.add(unit);
			}
			for (int year : order) {
				String value = (random.nextInt(8) == 0) ? "" : (year - 2000) + "." + (100 + indicator.ordinal());
				row.add(value);
				if (year == YEAR) {
					expected.put(indicator.code(), value);
				}
			}
			rows.add(row);
		}
		if (random.nextInt(4) == 0) {
			rows = turned(rows);
		}
		if (random.nextInt(3) == 0) {
			rows.add(List.of("注：本表数据为快报数，2025年数据以年鉴为准。"));
		}
		if (random.nextInt(3) == 0) {
			rows.add(0, List.of("主要指标（2017—2025年）"));
		}
		return new RandomTable(rows.stream().map((row) -> String.join("\t", row)).collect(Collectors.joining("\n")),
				years.contains(YEAR), expected);
	}

	/** The values that may stand in the row of an indicator. */
	List<String> values(String code) {
		return List.of(this.expected.getOrDefault(code, ""));
	}

	private static List<List<String>> turned(List<List<String>> rows) {
		return IntStream.range(0, rows.get(0).size())
			.mapToObj((column) -> rows.stream().map((row) -> row.get(column)).toList())
			.collect(Collectors.toCollection(ArrayList::new));
	}

}
