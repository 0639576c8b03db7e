package org.lantu.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.lantu.platform.BadParameterException;
import org.lantu.platform.NotFoundException;
import org.lantu.platform.Suggestion;
import org.lantu.platform.Suggestions;
import org.lantu.reference.Bilingual;
import org.lantu.reference.Indicator;
import org.lantu.reference.Region;

/**
 * The codes of one kind of thing, to check those of a request against.
 *
 * @param kind the parameter by which such a thing is asked for
 * @param all what exists, by code
 * @param names the names of a thing, the one to show first
 */
record Codes<T>(String kind, Map<String, T> all, Function<T, List<Bilingual>> names) {

	private static final int OFFERED = 5;

	static Codes<Region> regions(Map<String, Region> regions) {
		return new Codes<>("region", regions, (region) -> List.of(region.name(), region.shortName()));
	}

	static Codes<Indicator> indicators(Map<String, Indicator> indicators) {
		return new Codes<>("indicator", indicators, (indicator) -> List.of(indicator.name()));
	}

	/** Refuses a filter that names something unknown. */
	void requireInFilter(List<String> codes, Locale locale) {
		for (String code : codes) {
			if (!this.all.containsKey(code)) {
				List<String> near = near(code, locale);
				String list = ApiConfiguration.CALLS + "/" + this.kind + "s";
				if (near.isEmpty()) {
					throw new BadParameterException(this.kind, code, "expected.api.code", list);
				}
				throw new BadParameterException(this.kind, code, "expected.api.code.near", list,
						String.join(", ", near));
			}
		}
	}

	/** Refuses an address that names something unknown. */
	void requireInPath(String code, Locale locale) {
		if (!this.all.containsKey(code)) {
			throw new NotFoundException(this.kind, code,
					near(code, locale).stream().map((label) -> new Suggestion(label, "")).toList());
		}
	}

	private List<String> near(String given, Locale locale) {
		return Suggestions.nearest(given, this.all.entrySet(), this::known, OFFERED)
			.stream()
			.map((entry) -> entry.getKey() + " (" + this.names.apply(entry.getValue()).get(0).in(locale) + ")")
			.toList();
	}

	private List<String> known(Map.Entry<String, T> entry) {
		List<String> known = new ArrayList<>(List.of(entry.getKey()));
		this.names.apply(entry.getValue())
			.stream()
			.flatMap((name) -> Stream.of(name.zh(), name.en()).flatMap(Stream::ofNullable))
			.collect(Collectors.toCollection(() -> known));
		return known;
	}

}
