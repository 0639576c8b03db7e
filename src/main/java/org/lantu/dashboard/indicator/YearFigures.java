package org.lantu.dashboard.indicator;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.Revision;
import org.lantu.actuals.footing.Discontinuity;
import org.lantu.dashboard.address.Addresses;
import org.lantu.dashboard.markup.FigureCell;
import org.lantu.dashboard.parts.Cell;
import org.lantu.dashboard.parts.Presenter;
import org.lantu.reference.Indicator;
import org.lantu.reference.Region;
import org.lantu.scoreboard.drawing.LineChart;
import org.lantu.scoreboard.wording.Amounts;
import org.lantu.scoreboard.wording.DiscontinuityWords;

/**
 * The figures of one indicator by region and year, as a table, as lines and as rows of a
 * file.
 */
class YearFigures {

	private static final List<String> COLUMNS = List.of("region", "name", "indicator", "year", "value", "unit", "bound",
			"status", "revised", "known", "source");

	private final Indicator indicator;

	private final Map<String, TreeMap<Integer, Revision>> figures = new HashMap<>();

	private final Presenter presenter;

	private final Map<String, Map<Integer, String>> apart = new HashMap<>();

	YearFigures(Indicator indicator, Collection<Revision> counting, Presenter presenter) {
		this.indicator = indicator;
		this.presenter = presenter;
		counting.forEach((revision) -> this.figures.computeIfAbsent(revision.region(), (region) -> new TreeMap<>())
			.put(revision.year(), revision));
	}

	/** The years of which any of some regions has a figure. */
	NavigableSet<Integer> years(Collection<Region> regions) {
		NavigableSet<Integer> years = new TreeSet<>();
		regions.forEach((region) -> years.addAll(of(region).keySet()));
		return years;
	}

	Optional<Revision> at(Region region, int year) {
		return Optional.ofNullable(of(region).get(year));
	}

	TreeMap<Integer, Revision> of(Region region) {
		return this.figures.getOrDefault(region.code(), new TreeMap<>());
	}

	/** A figure in a table, leading to its source. */
	FigureCell figure(Region region, int year) {
		return at(region, year)
			.map((revision) -> new FigureCell(cell(revision), Addresses.source(revision.source()), null,
					apart(region).containsKey(year)))
			.orElse(FigureCell.NONE);
	}

	/** Why the figure of a year is not compared with the one before, by that year. */
	private Map<Integer, String> apart(Region region) {
		return this.apart.computeIfAbsent(region.code(),
				(code) -> this.presenter.apart(List.copyOf(of(region).values())));
	}

	/** Between which years of some regions nothing is compared, and why. */
	List<String> notes(Collection<Region> regions) {
		Map<String, List<Discontinuity>> series = new LinkedHashMap<>();
		regions.forEach((region) -> series.put(region.shortName().in(this.presenter.locale()),
				this.presenter.discontinuities(List.copyOf(of(region).values()))));
		return new DiscontinuityWords(this.presenter.amounts()).notesOf(series);
	}

	/** The same of a table that begins with a year and marks whose figures they are. */
	List<String> notes(Collection<Region> regions, int from) {
		return new DiscontinuityWords(this.presenter.amounts()).notes(regions.stream()
			.flatMap((region) -> this.presenter.discontinuities(List.copyOf(of(region).values())).stream())
			.filter((one) -> one.after().year() >= from)
			.sorted(Comparator.comparing((one) -> one.after().year()))
			.toList());
	}

	private Cell cell(Revision revision) {
		return new Cell(Presenter.symbol(revision), Amounts.number(revision.value()), status(revision),
				revision.revised(), false);
	}

	private @Nullable String status(Revision revision) {
		return (revision.obsStatus() == Revision.ObsStatus.A) ? null
				: this.presenter.message("status." + revision.obsStatus().name());
	}

	/** A region and its figures in some years. */
	Row row(Region region, Collection<Integer> years) {
		return new Row(region.shortName().in(this.presenter.locale()), Addresses.region(region.code()),
				years.stream().map((year) -> figure(region, year)).toList());
	}

	/**
	 * Some regions as lines. Where provinces add up to the nation, its line would press
	 * theirs flat, so it stands in the table only.
	 * @param id makes the ids of the drawing unique on the page
	 * @param regions the nation first
	 */
	Lines lines(String id, String title, List<Region> regions) {
		List<LineChart.Line> lines = IntStream.range(reference() ? 0 : 1, regions.size())
			.mapToObj((i) -> new LineChart.Line(regions.get(i).shortName().in(this.presenter.locale()), i,
					of(regions.get(i)).values().stream().map(this::point).toList(), apart(regions.get(i))))
			.toList();
		List<Region> drawn = regions.subList(reference() ? 0 : 1, regions.size());
		List<String> notes = notes(drawn);
		String said = this.presenter.message("lines.describe", title,
				String.join(this.presenter.message("lines.separator"),
						drawn.stream().filter((region) -> !of(region).isEmpty()).map(this::said).toList()))
				+ notes.stream()
					.map((note) -> this.presenter.message("lines.apart", note))
					.collect(Collectors.joining());
		return new Lines(this.presenter.message(how(regions.get(0))),
				new LineChart(id, title, said, lines, Amounts::number, true).draw(),
				new LineChart(id + "n", title, said, lines, Amounts::number, false).draw(), notes);
	}

	private String how(Region nation) {
		if (!reference()) {
			return "lines.how.sum";
		}
		return of(nation).isEmpty() ? "lines.how.alone" : "lines.how";
	}

	private boolean reference() {
		return this.indicator.aggregation() != Indicator.Aggregation.SUM;
	}

	private LineChart.Point point(Revision revision) {
		String status = status(revision);
		String amount = Presenter.symbol(revision)
				+ this.presenter.amounts().amount(Amounts.number(revision.value()), this.indicator);
		return new LineChart.Point(revision.year(), revision.value().doubleValue(),
				(status != null) ? amount + " · " + status : amount, revision.obsStatus() == Revision.ObsStatus.E);
	}

	private String said(Region region) {
		Revision first = of(region).firstEntry().getValue();
		Revision last = of(region).lastEntry().getValue();
		String name = region.shortName().in(this.presenter.locale());
		if (first == last) {
			return this.presenter.message("lines.said.one", name, Presenter.year(first.year()), point(first).label());
		}
		return this.presenter.message("lines.said", name, Presenter.year(first.year()), point(first).label(),
				Presenter.year(last.year()), point(last).label());
	}

	/** The head of a table of several indicators. */
	List<String> head() {
		return COLUMNS.stream().map((column) -> this.presenter.message("file." + column)).toList();
	}

	/** The head of a table of this indicator alone: its values have one unit. */
	List<String> headOfOne() {
		return COLUMNS.stream()
			.map((column) -> column.equals("value")
					? this.presenter.message("file.value.in", this.indicator.unit().in(this.presenter.locale()))
					: this.presenter.message("file." + column))
			.toList();
	}

	/** A row for every figure of some regions. */
	List<List<@Nullable Object>> rows(Collection<Region> regions) {
		return regions.stream()
			.flatMap((region) -> of(region).values().stream().map((revision) -> row(region, revision)))
			.toList();
	}

	List<@Nullable Object> row(Region region, Revision revision) {
		return Arrays.asList(region.code(), region.shortName().in(this.presenter.locale()),
				this.indicator.name().in(this.presenter.locale()), revision.year(), revision.value(),
				this.indicator.unit().in(this.presenter.locale()), Presenter.symbol(revision), revision.obsStatus(),
				revision.revised() ? "r" : "", Presenter.day(revision), revision.source());
	}

	/** A region and its figures. */
	record Row(String name, String href, List<FigureCell> figures) {
	}

	/**
	 * The drawn lines, wide and narrow; empty where there is nothing to draw.
	 *
	 * @param how to read them
	 * @param notes between which years nothing is compared, and why
	 */
	record Lines(String how, String wide, String narrow, List<String> notes) {
	}

}
