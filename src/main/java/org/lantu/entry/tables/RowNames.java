package org.lantu.entry.tables;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.lantu.reference.Indicator;

/**
 * Finds the indicator that a table means by a name: its code or one of its names, in the
 * form of {@link RowName}, or what people say for one; nothing that is only alike, and
 * none where several are meant.
 */
public final class RowNames {

	private static final int MOST_NEAR = 3;

	/** A file may name very many things; what was read of these is kept. */
	private static final int MOST_KEPT = 10_000;

	/** What is counted may be called without the word for its number. */
	private static final String NUMBER_OF = "数";

	/** What yearbooks write for units of money in English, without spaces. */
	private static final Map<String, String> TRANSLATED = Map.of("yuan", "元", "10000yuan", "万元", "10000cny", "万元",
			"millionyuan", "百万元", "100millionyuan", "亿元", "100millioncny", "亿元");

	private final Map<String, Set<String>> codes = new HashMap<>();

	/** The pairs of characters of each name, by code. */
	private final Map<String, List<Set<String>>> pairs = new HashMap<>();

	/** The names of a block, of which each is asked for several times. */
	private final Map<String, RowName> read = new HashMap<>();

	private final Map<String, Set<String>> meant = new HashMap<>();

	private final Map<String, Indicator> indicators;

	private final Set<String> units;

	private final NameSynonyms synonyms;

	/**
	 * @param synonyms what people say for what documents say, by word
	 */
	public RowNames(Map<String, Indicator> indicators, Map<String, List<String>> synonyms) {
		this.indicators = indicators;
		this.synonyms = NameSynonyms.of(synonyms);
		for (Indicator indicator : indicators.values()) {
			List<RowName> names = Stream.of(indicator.code(), indicator.name().zh(), indicator.name().en())
				.map(RowName::of)
				.toList();
			names.forEach((name) -> named(name.text(), indicator.code()));
			this.pairs.put(indicator.code(), names.stream().map((name) -> pairs(name.bare())).toList());
		}
		indicators.values().forEach(this::counted);
		this.units = indicators.values()
			.stream()
			.flatMap((indicator) -> Stream.of(indicator.unit().zh(), indicator.unit().en()))
			.collect(Collectors.toCollection(HashSet::new));
		this.units.addAll(List.of("元", "万元", "百万元", "亿元", "万亿元", "家", "个", "件", "项", "人", "万人", "万人年", "%"));
		this.units.remove("");
	}

	private RowName name(String cell) {
		if (this.read.size() >= MOST_KEPT) {
			this.read.clear();
		}
		return this.read.computeIfAbsent(cell, RowName::of);
	}

	private void named(String name, String code) {
		this.codes.computeIfAbsent(name, (any) -> new TreeSet<>()).add(code);
	}

	private void counted(Indicator indicator) {
		String name = RowName.of(indicator.name().in(Locale.CHINESE)).text();
		String bare = name.endsWith(NUMBER_OF) ? name.substring(0, name.length() - NUMBER_OF.length()) : "";
		if (!bare.isEmpty() && !this.codes.containsKey(bare)) {
			named(bare, indicator.code());
		}
	}

	/** The code of the indicator that is meant; none where several may be. */
	public Optional<String> find(String cell) {
		Set<String> meant = meant(cell);
		return (meant.size() == 1) ? Optional.of(meant.iterator().next()) : Optional.empty();
	}

	/** Whether it names an indicator, or several. */
	public boolean knows(String cell) {
		return !meant(cell).isEmpty();
	}

	/** The codes of all indicators that may be meant: its own names before synonyms. */
	public Set<String> meant(String cell) {
		if (this.meant.size() >= MOST_KEPT) {
			this.meant.clear();
		}
		return this.meant.computeIfAbsent(cell, (any) -> {
			RowName name = name(cell);
			Set<String> whole = meantBy(name.text());
			return (whole.isEmpty() && isUnit(name.unit())) ? meantBy(name.bare()) : whole;
		});
	}

	private Set<String> meantBy(String name) {
		Set<String> own = this.codes.get(name);
		return (own != null) ? own
				: this.synonyms.meanings(name)
					.stream()
					.flatMap((meaning) -> this.codes.getOrDefault(meaning, Set.of()).stream())
					.collect(Collectors.toCollection(TreeSet::new));
	}

	/** Whether a text is a unit by itself. */
	public boolean isUnit(String text) {
		return this.units.contains(text) || TRANSLATED.containsKey(joined(text));
	}

	private static String joined(String text) {
		return text.replaceAll("[\\s,]+", "").toLowerCase(Locale.ROOT);
	}

	/** The unit that stands in brackets behind a name; empty where none does. */
	public String unit(String cell) {
		String unit = name(cell).unit();
		return isUnit(unit) ? unit : "";
	}

	/**
	 * The unit that a line gives beside its name or in a column of its own, where it is
	 * not the indicator's own.
	 */
	public String foreignUnit(String code, String cell, String unit) {
		RowName name = name(cell);
		String given = !unit.isBlank() ? unit.strip()
				: isUnit(name.unit()) && meantBy(name.text()).isEmpty() ? name.unit() : "";
		given = TRANSLATED.getOrDefault(joined(given), given);
		Indicator indicator = this.indicators.get(code);
		boolean own = indicator != null
				&& (given.equals(indicator.unit().zh()) || given.equalsIgnoreCase(indicator.unit().en()));
		return own ? "" : given;
	}

	/**
	 * The codes to choose from: those that may be meant, else those with the nearest
	 * names.
	 */
	public List<String> near(String cell) {
		Set<String> meant = meant(cell);
		if (!meant.isEmpty()) {
			return List.copyOf(meant);
		}
		List<Set<String>> wanted = this.synonyms.meanings(name(cell).bare()).stream().map(RowNames::pairs).toList();
		Map<String, Double> likeness = new HashMap<>();
		this.pairs.forEach((code, names) -> likeness.put(code,
				names.stream()
					.flatMapToDouble((name) -> wanted.stream().mapToDouble((one) -> likeness(one, name)))
					.max()
					.orElse(0)));
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
