package org.lantu.dashboard.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.Revision;
import org.lantu.dashboard.address.Address;
import org.lantu.dashboard.address.Addresses;
import org.lantu.dashboard.address.Choice;
import org.lantu.dashboard.address.Pager;
import org.lantu.dashboard.parts.Cell;
import org.lantu.dashboard.parts.Presenter;
import org.lantu.reference.Bilingual;
import org.lantu.reference.Indicator;
import org.lantu.reference.Region;
import org.lantu.scoreboard.wording.Amounts;

/**
 * Filters the figures of a document by region, indicator and year, and pages what is
 * left.
 */
class FigureLists {

	private static final int PAGE_SIZE = 150;

	private static final List<String> COLUMNS = List.of("region", "indicator", "year", "bound", "value", "unit",
			"known", "quote", "note");

	private final List<Revision> figures;

	private final Map<String, Region> regions;

	private final Map<String, Indicator> indicators;

	private final FigureFilter filter;

	private final Presenter presenter;

	FigureLists(List<Revision> figures, Map<String, Region> regions, Map<String, Indicator> indicators,
			FigureFilter filter, Presenter presenter) {
		this.figures = figures;
		this.regions = regions;
		this.indicators = indicators;
		this.filter = filter;
		this.presenter = presenter;
	}

	FigureList list(String source, int page) {
		List<Revision> left = left();
		Address address = new Address(Addresses.source(source), this.filter.parameters());
		Pager pager = Pager.of(left.size(), PAGE_SIZE, page, address);
		boolean filtered = left.size() < this.figures.size();
		String shown = (filtered || !pager.items().isEmpty()) ? this.presenter.message("source.shown",
				left.isEmpty() ? "0" : Amounts.number(pager.from() + 1, 0) + "–" + Amounts.number(pager.to(), 0),
				Amounts.number(left.size(), 0), Amounts.number(this.figures.size(), 0)) : null;
		return new FigureList(this.figures.size(),
				left.subList(pager.from(), pager.to()).stream().map(this::row).toList(), shown, filtered,
				choices(Revision::region, this.filter.region(),
						(code) -> name(Objects.requireNonNull(this.regions.get(code)))),
				choices(Revision::indicator, this.filter.indicator(),
						(code) -> name(Objects.requireNonNull(this.indicators.get(code)))),
				choices((figure) -> Presenter.year(figure.year()), year(), Function.identity()), pager,
				new Address(address.path(), Map.of()),
				new Address(address.path() + "/figures.csv", this.filter.parameters()));
	}

	List<String> head() {
		return COLUMNS.stream().map((column) -> this.presenter.message("source.csv." + column)).toList();
	}

	/** What the filter leaves, as the rows of a file. */
	List<List<@Nullable Object>> table() {
		return left().stream()
			.map((figure) -> Arrays.<@Nullable Object>asList(
					name(Objects.requireNonNull(this.regions.get(figure.region()))),
					name(Objects.requireNonNull(this.indicators.get(figure.indicator()))), figure.year(),
					Presenter.symbol(figure), figure.value(),
					Objects.requireNonNull(this.indicators.get(figure.indicator())).unit().in(this.presenter.locale()),
					Presenter.day(figure), figure.quote(), figure.note()))
			.toList();
	}

	private List<Revision> left() {
		return this.figures.stream().filter(this.filter::shows).toList();
	}

	private String year() {
		return (this.filter.year() != null) ? Presenter.year(this.filter.year()) : "";
	}

	/** The values that occur, with one for all; none where only one occurs. */
	private List<Choice> choices(Function<Revision, String> value, String chosen, Function<String, String> name) {
		Map<String, String> found = new LinkedHashMap<>();
		this.figures.stream().map(value).sorted().forEach((one) -> found.computeIfAbsent(one, name));
		if (found.size() < 2) {
			return List.of();
		}
		List<Choice> choices = new ArrayList<>();
		choices.add(Choice.of("", this.presenter.message("filter.all"), chosen.isEmpty()));
		found.forEach((code, text) -> choices.add(Choice.of(code, text, code.equals(chosen))));
		return choices;
	}

	private FigureList.Row row(Revision figure) {
		Region region = Objects.requireNonNull(this.regions.get(figure.region()));
		Indicator indicator = Objects.requireNonNull(this.indicators.get(figure.indicator()));
		return new FigureList.Row(name(region), Addresses.region(region.code()), name(indicator),
				indicator.unit().in(this.presenter.locale()), Presenter.year(figure.year()),
				new Cell(Presenter.symbol(figure), Amounts.number(figure.value()), null, figure.revised(), false),
				Presenter.day(figure), figure.quote(), Bilingual.chinese(figure.quote()) ? "zh-CN" : "en",
				figure.note());
	}

	private String name(Region region) {
		return region.shortName().in(this.presenter.locale());
	}

	private String name(Indicator indicator) {
		return indicator.name().in(this.presenter.locale());
	}

}
