package org.lantu.dashboard.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.lantu.dashboard.address.Address;
import org.lantu.dashboard.address.Addresses;
import org.lantu.dashboard.address.Choice;
import org.lantu.dashboard.address.ColumnHead;
import org.lantu.dashboard.address.Pager;
import org.lantu.dashboard.address.QueryParameters;
import org.lantu.dashboard.parts.Presenter;
import org.lantu.dashboard.source.SourceFilter.Order;
import org.lantu.reference.Source;
import org.lantu.actuals.UsedSources.UsedSource;
import org.lantu.scoreboard.wording.Amounts;

/**
 * Filters and sorts the list of documents.
 */
class SourceLists {

	private static final int PAGE_SIZE = 200;

	private static final int PUBLISHERS = 100;

	private final List<UsedSource> sources;

	private final SourceFilter filter;

	private final Presenter presenter;

	private final Map<String, Long> publishers;

	/**
	 * @param sources all documents, the newest first
	 */
	SourceLists(List<UsedSource> sources, SourceFilter filter, Presenter presenter) {
		this.sources = sources;
		this.filter = filter;
		this.presenter = presenter;
		this.publishers = this.sources.stream()
			.map((used) -> used.source().publisher())
			.filter(Objects::nonNull)
			.collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
	}

	SourceListPage page(int page) {
		List<Supplier<SourceListPage.Item>> items = new ArrayList<>();
		long figures = 0;
		for (int place = 0; place < this.sources.size(); place++) {
			UsedSource used = this.sources.get(place);
			figures += used.figures();
			SourceUses uses = new SourceUses(used.plans(), used.targets(), used.measures(), used.figures());
			if (this.filter.shows(used.source(), uses.kinds())) {
				int own = place;
				items.add(() -> item(own, used.source(), uses));
			}
		}
		String shown = (items.size() == this.sources.size()) ? null : this.presenter.message("sources.shown",
				Amounts.number(items.size(), 0), Amounts.number(this.sources.size(), 0));
		Pager pager = Pager.of(items.size(), PAGE_SIZE, page, address(this.filter));
		return new SourceListPage(this.sources.size(), figures, rows(items, pager), shown, form(), heads(), pager,
				new Address(Addresses.SOURCES, Map.of()));
	}

	/** In the usual order no more rows are made than are shown. */
	private List<SourceListPage.Item> rows(List<Supplier<SourceListPage.Item>> items, Pager pager) {
		if (this.filter.order() == Order.PUBLISHED && !this.filter.reversed()) {
			return items.subList(pager.from(), pager.to()).stream().map(Supplier::get).toList();
		}
		return items.stream()
			.map(Supplier::get)
			.sorted(this.filter.comparator(this.presenter.locale()))
			.toList()
			.subList(pager.from(), pager.to());
	}

	private SourceListPage.Item item(int place, Source source, SourceUses used) {
		String publisher = source.publisher();
		boolean others = publisher != null && this.publishers.getOrDefault(publisher, 0L) > 1
				&& !publisher.equals(this.filter.publisher());
		return new SourceListPage.Item(place, this.presenter.link(source), Objects.requireNonNullElse(publisher, "–"),
				others ? address(this.filter.from(Objects.requireNonNull(publisher))) : null,
				this.presenter.day(source), this.presenter.message("trust." + source.trust().name()), used);
	}

	private static Address address(SourceFilter other) {
		return new Address(Addresses.SOURCES, other.parameters());
	}

	private SourceListPage.Form form() {
		Map<Source.Trust, Long> trusts = this.sources.stream()
			.map(UsedSource::source)
			.collect(Collectors.groupingBy(Source::trust, TreeMap::new, Collectors.counting()));
		return new SourceListPage.Form(this.filter.words(),
				trusts.entrySet()
					.stream()
					.map((entry) -> Choice.of(QueryParameters.word(entry.getKey()),
							this.presenter.message("trust." + entry.getKey().name()) + " " + entry.getValue(),
							this.filter.trusts().contains(entry.getKey())))
					.toList(),
				years(), publishers(),
				Arrays.stream(SourceUses.Use.values())
					.map((use) -> Choice.of(QueryParameters.word(use),
							this.presenter.message("sources.use." + use.name()), this.filter.uses().contains(use)))
					.toList());
	}

	private List<Choice> years() {
		List<String> years = this.sources.stream()
			.map((used) -> SourceFilter.year(used.source()))
			.distinct()
			.sorted(Comparator.comparing((String year) -> year.equals(SourceFilter.UNDATED) ? "" : year).reversed())
			.toList();
		List<Choice> choices = withAll(this.filter.year());
		years.forEach((year) -> choices
			.add(Choice.of(year, year.equals(SourceFilter.UNDATED) ? this.presenter.message("source.undated") : year,
					year.equals(this.filter.year()))));
		return choices;
	}

	/**
	 * Publishers of several documents, those of the most where there are many, and the
	 * one that is chosen.
	 */
	private List<Choice> publishers() {
		List<Choice> choices = withAll(this.filter.publisher());
		long least = this.publishers.values()
			.stream()
			.sorted(Comparator.reverseOrder())
			.skip(PUBLISHERS)
			.findFirst()
			.map((count) -> count + 1)
			.orElse(2L);
		this.publishers.forEach((publisher, count) -> {
			if (count >= Math.max(2, least) || publisher.equals(this.filter.publisher())) {
				choices.add(Choice.of(publisher, publisher + " " + count, publisher.equals(this.filter.publisher())));
			}
		});
		return choices;
	}

	private List<Choice> withAll(String chosen) {
		List<Choice> choices = new ArrayList<>();
		choices.add(Choice.of("", this.presenter.message("filter.all"), chosen.isEmpty()));
		return choices;
	}

	private Map<String, ColumnHead> heads() {
		return Arrays.stream(Order.values()).collect(Collectors.toMap(QueryParameters::word, (order) -> {
			boolean current = order == this.filter.order();
			boolean down = (order == Order.TITLE || order == Order.PUBLISHER) == this.filter.reversed();
			return new ColumnHead(address(this.filter.by(order, current && !this.filter.reversed())),
					current ? (down ? "descending" : "ascending") : null);
		}));
	}

}
