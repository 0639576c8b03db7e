package org.lantu.dashboard.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.UsedSources;
import org.lantu.actuals.UsedSources.UsedSource;
import org.lantu.dashboard.address.Address;
import org.lantu.dashboard.address.Addresses;
import org.lantu.dashboard.address.Choice;
import org.lantu.dashboard.address.ColumnHead;
import org.lantu.dashboard.address.Pager;
import org.lantu.dashboard.address.QueryParameters;
import org.lantu.dashboard.parts.Presenter;
import org.lantu.dashboard.source.SourceFilter.Order;
import org.lantu.platform.tables.TableFile;
import org.lantu.platform.tables.TableSheet;
import org.lantu.reference.Source;
import org.lantu.scoreboard.wording.Amounts;

/**
 * Filters and sorts the list of documents.
 */
class SourceLists {

	private static final int PAGE_SIZE = 150;

	private static final int PUBLISHERS = 100;

	private final UsedSources sources;

	private final SourceFilter filter;

	private final Presenter presenter;

	SourceLists(UsedSources sources, SourceFilter filter, Presenter presenter) {
		this.sources = sources;
		this.filter = filter;
		this.presenter = presenter;
	}

	SourceListPage page(int page) {
		UsedSources.Totals totals = this.sources.totals();
		int left = this.filter.none() ? totals.sources() : this.sources.count(this.filter.asked());
		String shown = (left == totals.sources()) ? null
				: this.presenter.message("sources.shown", Amounts.number(left, 0), Amounts.number(totals.sources(), 0));
		Pager pager = Pager.of(left, PAGE_SIZE, page, address(this.filter));
		return new SourceListPage(totals.sources(), totals.figures(), rows(pager).stream().map(this::item).toList(),
				shown, form(totals), heads(), pager, new Address(Addresses.SOURCES, Map.of()), address(this.filter));
	}

	/** By words all that are left are read, and put in order here. */
	private List<UsedSource> rows(Pager pager) {
		return this.filter.worded(this.presenter.locale())
			.map((order) -> all().subList(pager.from(), pager.to()))
			.orElseGet(() -> this.sources.list(this.filter.asked(), this.filter.stored(), pager.from(), PAGE_SIZE));
	}

	/** The whole list as a file. */
	TableFile file(TableSheet notes) {
		List<String> head = Stream
			.of("files.id", "col.published", "col.document", "col.publisher", "col.trust", "sources.plans",
					"col.targets", "sources.shares", "sources.measures", "sources.figures", "files.address")
			.map(this.presenter::message)
			.toList();
		return new TableFile("lantu-sources", this.presenter.message("sources.table"), Addresses.SOURCES,
				TableSheet.of(head, all().stream().map(this::row).toList()), notes);
	}

	private List<UsedSource> all() {
		List<UsedSource> all = this.sources.list(this.filter.asked(), this.filter.stored(), 0, Integer.MAX_VALUE);
		return this.filter.worded(this.presenter.locale())
			.map((order) -> all.stream().sorted(order).toList())
			.orElse(all);
	}

	private List<@Nullable Object> row(UsedSource used) {
		Source source = used.source();
		return Arrays.asList(source.id(), this.presenter.day(source), this.presenter.text(source.title()).text(),
				(source.publisher() != null) ? this.presenter.publisher(source) : null,
				this.presenter.message("trust." + source.trust().name()), used.plans(), used.targets(), used.shares(),
				used.measures(), used.figures(), source.url());
	}

	private SourceListPage.Item item(UsedSource used) {
		Source source = used.source();
		String publisher = source.publisher();
		Address others = (publisher != null && used.others() && !publisher.equals(this.filter.publisher()))
				? address(this.filter.from(publisher)) : null;
		return new SourceListPage.Item(this.presenter.link(source), this.presenter.publisher(source), others,
				this.presenter.day(source), this.presenter.message("trust." + source.trust().name()),
				new SourceUses(used.plans(), used.targets(), used.shares(), used.measures(), used.figures()));
	}

	private static Address address(SourceFilter other) {
		return new Address(Addresses.SOURCES, other.parameters());
	}

	private SourceListPage.Form form(UsedSources.Totals totals) {
		return new SourceListPage.Form(this.filter.words(),
				totals.trusts()
					.entrySet()
					.stream()
					.map((entry) -> Choice.of(QueryParameters.word(entry.getKey()),
							this.presenter.message("trust." + entry.getKey().name()) + " " + entry.getValue(),
							this.filter.trusts().contains(entry.getKey())))
					.toList(),
				years(totals), publishers(),
				Arrays.stream(SourceUses.Use.values())
					.map((use) -> Choice.of(QueryParameters.word(use),
							this.presenter.message("sources.use." + use.name()), this.filter.uses().contains(use)))
					.toList());
	}

	/** The latest first, the undated last. */
	private List<Choice> years(UsedSources.Totals totals) {
		List<Choice> choices = withAll(this.filter.year());
		totals.years()
			.keySet()
			.stream()
			.sorted(Comparator.reverseOrder())
			.map(Presenter::year)
			.forEach((year) -> choices.add(Choice.of(year, year, year.equals(this.filter.year()))));
		if (totals.undated()) {
			choices.add(Choice.of(SourceFilter.UNDATED, this.presenter.message("source.undated"),
					SourceFilter.UNDATED.equals(this.filter.year())));
		}
		return choices;
	}

	/**
	 * Publishers of several documents, those of the most where there are many, and the
	 * one that is chosen.
	 */
	private List<Choice> publishers() {
		List<Choice> choices = withAll(this.filter.publisher());
		Map<String, Long> publishers = this.sources.publishers(this.filter.publisher(), PUBLISHERS + 2);
		// of those with as many as the first that finds no place none is preferred
		long least = publishers.values()
			.stream()
			.sorted(Comparator.reverseOrder())
			.skip(PUBLISHERS)
			.findFirst()
			.orElse(0L);
		new TreeMap<>(publishers).forEach((publisher, count) -> {
			boolean chosen = publisher.equals(this.filter.publisher());
			if (count > least || chosen) {
				choices.add(Choice.of(publisher, this.presenter.text(publisher).text() + " " + count, chosen));
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
