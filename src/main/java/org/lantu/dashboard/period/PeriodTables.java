package org.lantu.dashboard.period;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.lantu.dashboard.address.Address;
import org.lantu.dashboard.address.Addresses;
import org.lantu.dashboard.parts.Cell;
import org.lantu.dashboard.parts.Presenter;
import org.lantu.dashboard.parts.Summary;
import org.lantu.plan.Plan;
import org.lantu.reference.Region;
import org.lantu.scoreboard.Verdict;
import org.lantu.scoreboard.account.Period;
import org.lantu.scoreboard.account.PeriodLine;
import org.lantu.scoreboard.wording.Amounts;

/**
 * Lays the regions of an account out in rows: by area with sub-totals, or in another
 * order without.
 */
class PeriodTables {

	/** Columns that an account has whether or not a target has the verdict. */
	private static final Set<Verdict> ALWAYS = EnumSet.of(Verdict.MISSED, Verdict.DANGER, Verdict.MET);

	private final Period period;

	private final List<PeriodLine> lines;

	private final PeriodFilter filter;

	private final Presenter presenter;

	private final List<Verdict> columns;

	private final int targets;

	PeriodTables(Period period, List<PeriodLine> lines, PeriodFilter filter, Presenter presenter) {
		this.period = period;
		this.lines = lines;
		this.filter = filter;
		this.presenter = presenter;
		this.columns = columns(lines);
		this.targets = lines.stream().mapToInt((line) -> line.due().size()).sum();
	}

	/** The verdicts that are told of, the worst first. */
	static List<Verdict> columns(List<PeriodLine> lines) {
		return Arrays.stream(Verdict.values())
			.filter((verdict) -> ALWAYS.contains(verdict)
					|| lines.stream().anyMatch((line) -> line.number(verdict) > 0))
			.toList();
	}

	PeriodTable table() {
		List<PeriodLine> shown = this.lines.stream().filter(this.filter::shows).toList();
		List<PeriodLine> provinces = shown.stream().filter((line) -> !line.nation()).toList();
		return new PeriodTable(
				options(PeriodFilter.Order.values(), this.filter.order(), this.filter::by, "period.sort.", false),
				options(PeriodFilter.Shown.values(), this.filter.shown(), this.filter::showing, "period.show.", true),
				this.columns.stream()
					.map((verdict) -> new PeriodTable.Column(verdict.glyph(), this.presenter.word(verdict)))
					.toList(),
				shown.stream().filter(PeriodLine::nation).map(this::row).toList(),
				(this.filter.order() == PeriodFilter.Order.REGION) ? byArea(provinces) : inOrder(provinces),
				sum(this.presenter.message("period.total"), null, shown),
				new Address(Addresses.account(this.period.code()), Map.of()));
	}

	private <E extends Enum<E>> List<PeriodOption> options(E[] values, E chosen, Function<E, PeriodFilter> with,
			String words, boolean counted) {
		return Arrays.stream(values).map((value) -> {
			PeriodFilter other = with.apply(value);
			return new PeriodOption(this.presenter.message(words + value.name()),
					counted ? Amounts.number(this.lines.stream().filter(other::shows).count(), 0) : null,
					new Address(Addresses.account(this.period.code()), other.parameters()), value == chosen);
		}).toList();
	}

	private List<PeriodTable.Group> byArea(List<PeriodLine> provinces) {
		Map<Region.Area, List<PeriodLine>> areas = provinces.stream()
			.filter((line) -> line.region().area() != null)
			.collect(Collectors.groupingBy((line) -> Objects.requireNonNull(line.region().area()),
					() -> new TreeMap<>(Comparator.comparingInt(Region.Area::ordinal)), Collectors.toList()));
		return areas.entrySet()
			.stream()
			.map((area) -> new PeriodTable.Group(
					sum(area.getKey().name().in(this.presenter.locale()),
							this.presenter.message("period.regions", area.getValue().size()), area.getValue()),
					area.getValue().stream().map(this::row).toList()))
			.toList();
	}

	private List<PeriodTable.Group> inOrder(List<PeriodLine> provinces) {
		return provinces.isEmpty() ? List.of() : List.of(new PeriodTable.Group(null,
				provinces.stream().sorted(this.filter.comparator()).map(this::row).toList()));
	}

	private PeriodTable.Sum sum(String name, @Nullable String regions, List<PeriodLine> of) {
		int number = of.stream().mapToInt((line) -> line.due().size()).sum();
		return new PeriodTable.Sum(name, regions, this.presenter.message("period.targets", number),
				this.columns.stream()
					.map((verdict) -> number(verdict, of.stream().mapToLong((line) -> line.number(verdict)).sum()))
					.toList());
	}

	private PeriodTable.Number number(Verdict verdict, long number) {
		return new PeriodTable.Number(verdict.glyph(), this.presenter.word(verdict), Amounts.number(number, 0),
				number == 0);
	}

	/** Of a region without targets there is nothing to count. */
	private PeriodTable.Number number(Verdict verdict, PeriodLine line) {
		return line.due().isEmpty()
				? new PeriodTable.Number(verdict.glyph(), this.presenter.word(verdict), Cell.NONE.text(), true)
				: number(verdict, line.number(verdict));
	}

	private PeriodTable.Row row(PeriodLine line) {
		return new PeriodTable.Row(this.presenter.link(line.region()),
				Summary.of(line.due(), this.targets, Addresses.region(line.region().code()), this.presenter),
				this.columns.stream().map((verdict) -> number(verdict, line)).toList(),
				new DecidingFigures(this.presenter).of(line), nothing(line), otherwise(line));
	}

	/** Why nothing can be said of a region; none of it is the region's fault. */
	private @Nullable String nothing(PeriodLine line) {
		if (!line.due().isEmpty()) {
			return (line.number(Verdict.NO_DATA) == line.due().size())
					? this.presenter.message("period.nothing.figures") : null;
		}
		if (!line.covering().isEmpty()) {
			return this.presenter.message("period.nothing.targets", line.covering().size(), this.period.text());
		}
		return this.presenter.message("period.nothing.plan");
	}

	private @Nullable String otherwise(PeriodLine line) {
		if (!line.covering().isEmpty() || line.plans().isEmpty()) {
			return null;
		}
		return this.presenter.message("period.otherwise",
				line.plans()
					.stream()
					.sorted(Comparator.comparing(Plan::firstYear).thenComparing(Plan::lastYear))
					.map(Presenter::years)
					.distinct()
					.collect(Collectors.joining(this.presenter.message("list.separator"))));
	}

}
