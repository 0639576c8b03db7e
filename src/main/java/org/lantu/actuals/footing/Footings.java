package org.lantu.actuals.footing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.Footing;
import org.lantu.actuals.Revision;
import org.lantu.reference.Bilingual;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * The catalogue of bases and breaks. It changes by migration only, so it is read once, at
 * the start.
 */
@Service
public class Footings {

	private static final String BASES = """
			select indicator, code, known_from, reason_zh, reason_en from basis
			order by indicator, known_from nulls first
			""";

	private static final String BREAKS = """
			select indicator, region, year, reason_zh, reason_en from series_break order by indicator, year, region
			""";

	private final Catalogue catalogue;

	Footings(JdbcClient jdbc) {
		this.catalogue = new Catalogue(
				jdbc.sql(BASES).query(Footings::basis).list().stream().collect(Collectors.groupingBy(Basis::indicator)),
				jdbc.sql(BREAKS)
					.query(Footings::seriesBreak)
					.list()
					.stream()
					.collect(Collectors.groupingBy(Break::indicator)));
	}

	/** Where neighbours among some figures of one series cannot be compared. */
	public List<Discontinuity> discontinuities(List<Revision> figures) {
		return IntStream.range(1, figures.size())
			.mapToObj((i) -> between(figures.get(i - 1), figures.get(i)))
			.flatMap(Optional::stream)
			.toList();
	}

	/** The same of two figures of one indicator; empty where they can be compared. */
	public Optional<Discontinuity> between(Revision before, Revision after) {
		return before.footing().comparable(after.footing()) ? Optional.empty()
				: Optional.of(new Discontinuity(before, after, this.catalogue.reasons(before, after)));
	}

	/**
	 * A figure that is not published yet, on what it will rest by its day and year once
	 * it is.
	 */
	public Revision settled(Revision figure) {
		return figure.on(new Footing(this.catalogue.basis(figure.indicator(), figure.knownOn()),
				this.catalogue.lastBreak(figure.indicator(), figure.region(), figure.year())));
	}

	private static Basis basis(ResultSet row, int number) throws SQLException {
		return new Basis(row.getString("indicator"), row.getString("code"),
				row.getObject("known_from", LocalDate.class), reason(row));
	}

	private static Break seriesBreak(ResultSet row, int number) throws SQLException {
		return new Break(row.getString("indicator"), row.getString("region"), row.getInt("year"),
				Objects.requireNonNull(reason(row)));
	}

	private static @Nullable Bilingual reason(ResultSet row) throws SQLException {
		String chinese = row.getString("reason_zh");
		return (chinese != null) ? new Bilingual(chinese, row.getString("reason_en")) : null;
	}

	/**
	 * A basis.
	 *
	 * @param knownFrom {@code null} for the first
	 * @param reason why figures on it differ from earlier ones
	 */
	private record Basis(String indicator, String code, @Nullable LocalDate knownFrom, @Nullable Bilingual reason) {
	}

	/**
	 * A break.
	 *
	 * @param region {@code null} for everywhere
	 */
	private record Break(String indicator, @Nullable String region, int year, Bilingual reason) {

		boolean concerns(String code) {
			return this.region == null || this.region.equals(code);
		}

	}

	/**
	 * Bases and breaks by indicator, the oldest first.
	 */
	private record Catalogue(Map<String, List<Basis>> bases, Map<String, List<Break>> breaks) {

		List<Basis> bases(String indicator) {
			return this.bases.getOrDefault(indicator, List.of());
		}

		private Stream<Break> breaks(String indicator, String region) {
			return this.breaks.getOrDefault(indicator, List.of()).stream().filter((one) -> one.concerns(region));
		}

		@Nullable String basis(String indicator, LocalDate knownOn) {
			return bases(indicator).stream()
				.filter((one) -> one.knownFrom() == null || !one.knownFrom().isAfter(knownOn))
				.reduce((earlier, later) -> later)
				.map(Basis::code)
				.orElse(null);
		}

		@Nullable Integer lastBreak(String indicator, String region, int year) {
			return breaks(indicator, region).map(Break::year)
				.filter((since) -> since <= year)
				.reduce((earlier, later) -> later)
				.orElse(null);
		}

		/** Of each basis and break that lies between two figures, the older first. */
		List<Bilingual> reasons(Revision before, Revision after) {
			List<Basis> bases = bases(before.indicator());
			List<String> codes = bases.stream().map(Basis::code).toList();
			int from = codes.indexOf(before.footing().basis());
			int to = codes.indexOf(after.footing().basis());
			List<Bilingual> reasons = new ArrayList<>();
			if (from >= 0 && to >= 0) {
				bases.subList(Math.min(from, to) + 1, Math.max(from, to) + 1)
					.stream()
					.map(Basis::reason)
					.filter(Objects::nonNull)
					.forEach(reasons::add);
			}
			boolean later = since(after) >= since(before);
			breaks(before.indicator(), (later ? after : before).region()).filter(
					(one) -> one.year() > since(later ? before : after) && one.year() <= since(later ? after : before))
				.map(Break::reason)
				.forEach(reasons::add);
			return reasons;
		}

		private static int since(Revision figure) {
			return Objects.requireNonNullElse(figure.footing().sinceBreak(), Integer.MIN_VALUE);
		}

	}

}
