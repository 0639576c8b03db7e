package org.lantu.dashboard.source;

import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.lantu.dashboard.address.QueryParameters;
import org.lantu.dashboard.parts.Presenter;
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
				QueryParameters.named(sort.replaceFirst("^-", ""), Order.class).orElse(Order.PUBLISHED),
				sort.startsWith("-"));
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

	/** Whether a document is listed, by what rests on it. */
	boolean shows(Source source, Set<SourceUses.Use> carried) {
		return (this.trusts.isEmpty() || this.trusts.contains(source.trust()))
				&& (this.year.isEmpty() || this.year.equals(year(source)))
				&& (this.publisher.isEmpty() || this.publisher.equals(source.publisher()))
				&& carried.containsAll(this.uses) && named(source);
	}

	static String year(Source source) {
		return (source.publishedOn() != null) ? Presenter.year(source.publishedOn().getYear()) : UNDATED;
	}

	private boolean named(Source source) {
		String all = (source.title() + " " + Objects.requireNonNullElse(source.publisher(), "") + " " + source.id())
			.toLowerCase(Locale.ROOT);
		for (String word : this.words.toLowerCase(Locale.ROOT).split("\\s+")) {
			if (!all.contains(word)) {
				return false;
			}
		}
		return true;
	}

	/** The order of rows that come the newest first. */
	Comparator<SourceListPage.Item> comparator(Locale locale) {
		Collator collator = Collator.getInstance(locale);
		Comparator<SourceListPage.Item> comparator = switch (this.order) {
			case PUBLISHED -> Comparator.comparing(SourceListPage.Item::place);
			case TITLE -> Comparator.comparing((item) -> item.source().text(), collator);
			case PUBLISHER -> Comparator.comparing(SourceListPage.Item::publisher, collator);
			case FIGURES -> Comparator.comparing((item) -> -item.uses().figures());
			case TARGETS -> Comparator.comparing((item) -> -item.uses().targets());
		};
		return (this.reversed ? comparator.reversed() : comparator).thenComparing(SourceListPage.Item::place);
	}

}
