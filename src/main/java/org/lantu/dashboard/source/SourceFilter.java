package org.lantu.dashboard.source;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.lantu.actuals.UsedSources;
import org.lantu.actuals.UsedSources.UsedSource;
import org.lantu.dashboard.address.QueryParameters;
import org.lantu.dashboard.source.SourceUses.Use;
import org.lantu.reference.Source;

/**
 * Which documents are listed, and in which order.
 *
 * @param words what title, publisher or number must hold; empty for all
 * @param trusts none for all
 * @param year the year of publication, or {@code undated}; empty for all
 * @param publisher empty for all
 * @param uses none for all; a document must carry each of them
 */
record SourceFilter(String words, Set<Source.Trust> trusts, String year, String publisher, Set<SourceUses.Use> uses,
		Order order, boolean reversed) {

	static final String UNDATED = "undated";

	/** What stands in place of a publisher. */
	static final String NOBODY = "–";

	/** By what documents are sorted. */
	enum Order {

		/** The newest first. */
		PUBLISHED, TITLE, PUBLISHER,
		/** The most first. */
		FIGURES,
		/** The most first. */
		TARGETS

	}

	static SourceFilter of(QueryParameters query) {
		String sort = query.text("sort");
		return new SourceFilter(query.text("q"), query.all("trust", Source.Trust.class), query.text("published"),
				query.text("publisher"), query.all("use", SourceUses.Use.class),
				query.order("sort", Order.class).orElse(Order.PUBLISHED), sort.startsWith("-"));
	}

	SourceFilter by(Order other, boolean otherWay) {
		return new SourceFilter(this.words, this.trusts, this.year, this.publisher, this.uses, other, otherWay);
	}

	SourceFilter from(String other) {
		return new SourceFilter(this.words, this.trusts, this.year, other, this.uses, this.order, this.reversed);
	}

	/** How it is written in an address; what is usual is left out. */
	Map<String, String> parameters() {
		Map<String, String> parameters = new LinkedHashMap<>();
		parameters.put("q", this.words);
		parameters.put("trust", QueryParameters.words(this.trusts));
		parameters.put("published", this.year);
		parameters.put("publisher", this.publisher);
		parameters.put("use", QueryParameters.words(this.uses));
		boolean usual = this.order == Order.PUBLISHED && !this.reversed;
		parameters.put("sort", usual ? "" : (this.reversed ? "-" : "") + QueryParameters.word(this.order));
		parameters.values().removeIf(String::isEmpty);
		return parameters;
	}

	/** What the database is asked for. */
	UsedSources.Asked asked() {
		boolean dated = this.year.matches("[0-9]{1,4}");
		return new UsedSources.Asked(
				Arrays.stream(this.words.toLowerCase(Locale.ROOT).split("\\s+"))
					.filter((word) -> !word.isEmpty())
					.toList(),
				this.trusts,
				dated ? Integer.valueOf(this.year) : this.year.isEmpty() || undated() ? null : Integer.valueOf(0),
				undated(), this.publisher.isEmpty() ? null : this.publisher, this.uses.contains(Use.PLANS),
				this.uses.contains(Use.TARGETS), this.uses.contains(Use.MEASURES), this.uses.contains(Use.FIGURES),
				this.uses.contains(Use.SHARES), this.uses.contains(Use.NOTHING));
	}

	private boolean undated() {
		return this.year.equals(UNDATED);
	}

	/** Whether everything is listed. */
	boolean none() {
		return parameters().keySet().stream().allMatch("sort"::equals);
	}

	/**
	 * The order in which the database finds them; that of words differs by language, and
	 * is not the database's.
	 */
	UsedSources.Order stored() {
		return switch (this.order) {
			case FIGURES -> this.reversed ? UsedSources.Order.FEWEST_FIGURES : UsedSources.Order.MOST_FIGURES;
			case TARGETS -> this.reversed ? UsedSources.Order.FEWEST_TARGETS : UsedSources.Order.MOST_TARGETS;
			case PUBLISHED -> this.reversed ? UsedSources.Order.OLDEST : UsedSources.Order.NEWEST;
			case TITLE, PUBLISHER -> UsedSources.Order.NEWEST;
		};
	}

	/**
	 * The order of words, of sources that come the newest first; empty for another order.
	 */
	Optional<Comparator<UsedSource>> worded(Locale locale) {
		if (this.order != Order.TITLE && this.order != Order.PUBLISHER) {
			return Optional.empty();
		}
		Comparator<UsedSource> comparator = Comparator
			.comparing(
					(used) -> (this.order == Order.TITLE) ? used.source().title()
							: Objects.requireNonNullElse(used.source().publisher(), NOBODY),
					Collator.getInstance(locale));
		return Optional.of(this.reversed ? comparator.reversed() : comparator);
	}

}
