package org.lantu.scoreboard.resting;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lantu.reference.Bilingual;

/**
 * What rests on a document beside what is promised and measured.
 *
 * @param ended regions that ended by it, by code
 * @param reported plans of whose measures it tells where they stand, by code
 * @param broken series that it breaks, by indicator and year
 * @param shared whether it gives regions shares of targets
 * @param answered whether it assigns departments or names them otherwise
 * @param corrected how many corrections speak of it, or of what was copied from it
 */
public record Resting(List<Ended> ended, List<Reported> reported, List<Broken> broken, boolean shared, boolean answered,
		int corrected) {

	public Resting {
		ended = List.copyOf(ended);
		reported = List.copyOf(reported);
		broken = List.copyOf(broken);
	}

	/**
	 * The end of a region.
	 *
	 * @param successor the region that goes on with it; {@code null} for none
	 */
	public record Ended(String region, int lastYear, @Nullable String successor, Bilingual reason) {
	}

	/**
	 * Published reports on measures of a plan.
	 *
	 * @param measures how many measures they speak of
	 */
	public record Reported(String plan, int measures) {
	}

	/**
	 * A year from which on a series is not comparable with what was before.
	 *
	 * @param region {@code null} for everywhere
	 */
	public record Broken(String indicator, @Nullable String region, int year, Bilingual reason) {
	}

}
