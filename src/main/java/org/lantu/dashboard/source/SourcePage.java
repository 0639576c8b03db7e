package org.lantu.dashboard.source;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lantu.dashboard.parts.Link;
import org.lantu.reference.translation.TranslatedText;

/**
 * A document, and everything that rests on it.
 */
record SourcePage(String id, TranslatedText title, @Nullable String publisher, String published, String trust,
		String trustMeaning, @Nullable String url, List<Link> plans, List<Promise> targets, FigureList figures,
		List<Commitment> measures, Others others) {

	/**
	 * What else rests on it.
	 *
	 * @param departments those that it assigns or names otherwise
	 * @param shares what regions are given of targets
	 * @param ended regions that ended by it
	 * @param reported on whose measures it reports
	 * @param broken series that are not comparable across a year of which it tells
	 * @param corrected how many corrections concern it; {@code null} for none
	 */
	record Others(List<Link> departments, List<Given> shares, List<Told> ended, List<Reported> reported,
			List<Told> broken, @Nullable String corrected) {

		public boolean none() {
			return this.departments.isEmpty() && this.shares.isEmpty() && this.ended.isEmpty()
					&& this.reported.isEmpty() && this.broken.isEmpty() && this.corrected == null;
		}

	}

	/** A plan on whose measures it reports. */
	record Reported(Link plan, int measures) {
	}

	/** What a region is given of a target. */
	record Given(Link target, Link plan, String region, String share, String quote, String quoteLang) {
	}

	/** A target with the words on which it rests. */
	record Promise(Link plan, Link target, String promise, String quote, String quoteLang) {
	}

	/** A measure. */
	record Commitment(Link plan, String text, @Nullable String lang) {
	}

}
