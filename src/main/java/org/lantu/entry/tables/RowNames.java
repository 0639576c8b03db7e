package org.lantu.entry.tables;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.lantu.reference.Indicator;

/**
 * Finds the indicator that a table means by a name: its code or one of its names, in the
 * form of {@link RowName}, and nothing that is only alike.
 */
public final class RowNames {

	private static final int MOST_NEAR = 3;

	private final Map<String, String> codes = new HashMap<>();

	/** The pairs of characters of each name, by code. */
	private final Map<String, List<Set<String>>> pairs = new HashMap<>();

	/** The names of a block, of which each is asked for several times. */
	private final Map<String, RowName> read = new HashMap<>();

	private final Map<String, Indicator> indicators;

	private final Set<String> units;

	public RowNames(Map<String, Indicator> indicators) {
		this.indicators = indicators;
		for (Indicator indicator : indicators.values()) {
			List<RowName> names = Stream.of(indicator.code(), indicator.name().zh(), indicator.name().en())
				.map(RowName::of)
				.toList();
			names.forEach((name) -> this.codes.putIfAbsent(name.text(), indicator.code()));
			this.pairs.put(indicator.code(), names.stream().map((name) -> pairs(name.bare())).toList());
		}
		this.units = indicators.values()
			.stream()
			.flatMap((indicator) -> Stream.of(indicator.unit().zh(), indicator.unit().en()))
			.collect(Collectors.toCollection(HashSet::new));
		this.units.addAll(List.of("元", "万元", "百万元", "亿元", "万亿元", "家", "个", "件", "项", "人", "万人", "万人年", "%"));
		this.units.remove("");
	}

	private RowName name(String cell) {
		return this.read.computeIfAbsent(cell, RowName::of);
	}

	/** The code of the indicator that is meant. */
	public Optional<String> find(String cell) {
		RowName name = name(cell);
		String code = this.codes.get(name.text());
		return Optional.ofNullable((code != null || !isUnit(name.unit())) ? code : this.codes.get(name.bare()));
	}

	/** Whether a text is a unit by itself. */
	public boolean isUnit(String text) {
		return this.units.contains(text);
	}

	/**
	 * The unit that a line gives beside its name or in a column of its own, where it is
	 * not the indicator's own.
	 */
	public String foreignUnit(String code, String cell, String unit) {
		RowName name = name(cell);
		String given = !unit.isBlank() ? unit.strip()
				: isUnit(name.unit()) && !this.codes.containsKey(name.text()) ? name.unit() : "";
		Indicator indicator = this.indicators.get(code);
		boolean own = indicator != null
				&& (given.equals(indicator.unit().zh()) || given.equalsIgnoreCase(indicator.unit().en()));
		return own ? "" : given;
	}

	/** The codes of those whose names are nearest, the nearest first. */
	public List<String> near(String cell) {
		Set<String> wanted = pairs(name(cell).bare());
		Map<String, Double> likeness = new HashMap<>();
		this.pairs.forEach((code, names) -> likeness.put(code,
				names.stream().mapToDouble((name) -> likeness(wanted, name)).max().orElse(0)));
		return likeness.entrySet()
			.stream()
			.filter((each) -> each.getValue() > 0)
			.sorted(Comparator.comparing((Map.Entry<String, Double> each) -> -each.getValue())
				.thenComparing(Map.Entry::getKey))
			.limit(MOST_NEAR)
			.map(Map.Entry::getKey)
			.toList();
	}

	private static double likeness(Set<String> one, Set<String> other) {
		long both = one.stream().filter(other::contains).count();
		return (both == 0) ? 0 : 2.0 * both / (one.size() + other.size());
	}

	private static Set<String> pairs(String text) {
		return IntStream.range(0, Math.max(0, text.length() - 1))
			.mapToObj((at) -> text.substring(at, at + 2))
			.collect(Collectors.toSet());
	}

}
