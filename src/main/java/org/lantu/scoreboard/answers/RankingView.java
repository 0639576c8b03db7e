package org.lantu.scoreboard.answers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lantu.reference.Region;
import org.lantu.scoreboard.Ranking;

/**
 * A ranking as the API tells it, flat.
 *
 * @param year the year ranked; {@code null} where no year was asked for and none has a
 * figure
 * @param missing the provinces that have no rank
 * @param expected those among them of which an estimate or expectation was published
 * @param revised the provinces whose figure the publisher has revised, where others' were
 * not
 * @param complete whether so many provinces are on file that a rank says how a province
 * stands; the pages show none where it is not
 */
public record RankingView(String indicator, @Nullable Integer year, LocalDate asOf, List<Place> ranking,
		List<String> missing, List<String> expected, List<String> revised, boolean complete) {

	/**
	 * A province.
	 *
	 * @param rank {@code null} where there is no figure to rank
	 * @param value with the published decimals
	 * @param tied whether another province has the same value
	 * @param overlapsNext whether the next place has another value, but rounding or a
	 * bound leaves open which is the better one
	 * @param basis the code of what the figure rests on, where its indicator knows
	 * several
	 */
	public record Place(@Nullable Integer rank, String region, @Nullable BigDecimal value, @Nullable Boolean tied,
			@Nullable String bound, @Nullable Boolean overlapsNext, @Nullable String basis) {
	}

	static RankingView of(Ranking ranking, @Nullable Integer year, LocalDate asOf) {
		return new RankingView(ranking.indicator().code(), year, asOf,
				ranking.places()
					.stream()
					.map((place) -> new Place(place.rank(), place.region().code(), place.figure().value(), place.tied(),
							place.figure().bound().name(), place.overlapsNext(), place.figure().footing().basis()))
					.toList(),
				codes(ranking.missing()), ranking.expected().stream().map((revision) -> revision.region()).toList(),
				codes(ranking.revised()), ranking.complete());
	}

	/** A row for each province, those without a rank last. */
	public List<Place> rows() {
		return Stream
			.concat(this.ranking.stream(),
					this.missing.stream().map((region) -> new Place(null, region, null, null, null, null, null)))
			.toList();
	}

	private static List<String> codes(List<Region> regions) {
		return regions.stream().map(Region::code).toList();
	}

}
