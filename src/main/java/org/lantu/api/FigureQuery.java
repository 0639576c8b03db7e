package org.lantu.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lantu.platform.BadParameterException;
import org.lantu.platform.FirstDay;

/**
 * Which figures are asked for.
 *
 * @param regions codes; empty for all
 * @param indicators codes; empty for all
 * @param from the first year; {@code null} for no limit
 * @param to the last year; {@code null} for no limit
 */
record FigureQuery(List<String> regions, List<String> indicators, @Nullable Integer from, @Nullable Integer to) {

	static FigureQuery of(Map<String, String[]> parameters, FirstDay first) {
		Integer from = year("from", parameters, first);
		Integer to = year("to", parameters, first);
		if (from != null && to != null && from > to) {
			throw new BadParameterException("to", String.valueOf(to), "expected.api.order", String.valueOf(from));
		}
		return new FigureQuery(codes("region", parameters), codes("indicator", parameters), from, to);
	}

	private static @Nullable Integer year(String name, Map<String, String[]> parameters, FirstDay first) {
		String text = NumberParameters.single(name, parameters.get(name));
		return (text != null) ? NumberParameters.year(name, text, first) : null;
	}

	/**
	 * The codes of a parameter that may be given several times; they have no capitals.
	 */
	static List<String> codes(String name, Map<String, String[]> parameters) {
		String[] codes = parameters.get(name);
		return (codes != null) ? Stream.of(codes).map((code) -> code.toLowerCase(Locale.ROOT)).toList() : List.of();
	}

}
