package org.lantu.dashboard.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.lantu.dashboard.address.Address;
import org.lantu.dashboard.address.Addresses;
import org.lantu.dashboard.address.Choice;
import org.lantu.dashboard.address.ColumnHead;
import org.lantu.dashboard.address.QueryParameters;
import org.lantu.dashboard.parts.Presenter;
import org.lantu.dashboard.parts.TargetRow;
import org.lantu.dashboard.plan.ScorecardFilter.Grouping;
import org.lantu.dashboard.plan.ScorecardFilter.Order;
import org.lantu.plan.Plan;
import org.lantu.reference.Bilingual;
import org.lantu.scoreboard.Board;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.Verdict;
import org.lantu.scoreboard.wording.Amounts;

/**
 * Filters, sorts and groups the targets of a plan.
 */
class Scorecards {

	private static final List<Order> SORTING_COLUMNS = List.of(Order.VERDICT, Order.INDICATOR, Order.GAP,
			Order.ATTAINMENT);

	private final Plan plan;

	private final List<JudgedTarget> targets;

	private final ScorecardFilter filter;

	private final @Nullable Integer year;

	private final Presenter presenter;

	private final Function<JudgedTarget, TargetRow> rows;

	/**
	 * @param rows makes the row of a target
	 */
	Scorecards(Plan plan, Board board, ScorecardFilter filter, Presenter presenter,
			Function<JudgedTarget, TargetRow> rows) {
		this.plan = plan;
		this.rows = rows;
		this.targets = board.targetsOf(plan.code());
		this.filter = hasPillars(this.targets) ? filter
				: new ScorecardFilter(filter.verdicts(), "", filter.order(), filter.reversed(), filter.grouping());
		this.year = board.moment().year();
		this.presenter = presenter;
	}

	/** The targets that are shown, in their order. */
	List<JudgedTarget> shown() {
		return this.targets.stream()
			.filter(this.filter::shows)
			.sorted(this.filter.comparator(this.presenter.locale()))
			.toList();
	}

	Scorecard scorecard() {
		List<JudgedTarget> shown = shown();
		Map<String, List<TargetRow>> rows = new LinkedHashMap<>();
		groupNames().forEach((name) -> rows.put(name, new ArrayList<>()));
		for (JudgedTarget judged : shown) {
			rows.computeIfAbsent(group(judged), (name) -> new ArrayList<>()).add(this.rows.apply(judged));
		}
		List<Scorecard.Group> groups = new ArrayList<>();
		rows.forEach((name, own) -> {
			if (!own.isEmpty()) {
				groups.add(new Scorecard.Group(name.isEmpty() ? null : name, own));
			}
		});
		return new Scorecard(groups, heads(), (shown.size() == this.targets.size()) ? null
				: this.presenter.message("plan.shown", number(shown.size()), number(this.targets.size())));
	}

	Scorecard.Form form() {
		Map<Verdict, Long> counts = Board.count(this.targets);
		this.filter.verdicts().forEach((verdict) -> counts.putIfAbsent(verdict, 0L));
		List<Choice> verdicts = counts.entrySet()
			.stream()
			.map((entry) -> new Choice(QueryParameters.word(entry.getKey()),
					this.presenter.message("plan.filter.verdict", this.presenter.word(entry.getKey()),
							number(entry.getValue())),
					this.filter.verdicts().contains(entry.getKey()), entry.getKey().glyph()))
			.toList();
		return new Scorecard.Form((verdicts.size() > 1) ? verdicts : List.of(), pillars(), groupings(), sorts(),
				address(this.filter), address(this.filter.all()), download());
	}

	private Address download() {
		return new Address(Addresses.plan(this.plan.code()), this.filter.parameters(this.year));
	}

	private Address address(ScorecardFilter other) {
		return new Address(Addresses.plan(this.plan.code()), other.parameters(this.year));
	}

	/** A column sorts first with the worst or the smallest on top, then the other way. */
	private Map<String, ColumnHead> heads() {
		if (this.targets.size() < 2) {
			return Map.of();
		}
		return SORTING_COLUMNS.stream().collect(Collectors.toMap(QueryParameters::word, (order) -> {
			boolean current = order == this.filter.order();
			boolean reverse = current && !this.filter.reversed();
			return new ColumnHead(address(this.filter.by(order, reverse)),
					current ? (this.filter.reversed() ? "descending" : "ascending") : null);
		}));
	}

	private Grouping grouping() {
		return switch (this.filter.grouping()) {
			case PILLAR -> hasPillars(this.targets) ? Grouping.PILLAR : Grouping.NONE;
			case YEAR -> hasYears() ? Grouping.YEAR : Grouping.NONE;
			case NONE -> Grouping.NONE;
		};
	}

	/** The names of the groups in the order of the plan, those of years ascending. */
	private List<String> groupNames() {
		return switch (grouping()) {
			case PILLAR -> this.targets.stream()
				.filter((judged) -> judged.target().pillar() != null)
				.map(this::group)
				.distinct()
				.toList();
			case YEAR -> this.targets.stream()
				.map((judged) -> judged.target().year())
				.sorted()
				.distinct()
				.map(this::due)
				.toList();
			case NONE -> List.of();
		};
	}

	private String group(JudgedTarget judged) {
		return switch (grouping()) {
			case PILLAR -> (judged.target().pillar() != null) ? judged.target().pillar().in(this.presenter.locale())
					: this.presenter.message("plan.no-pillar");
			case YEAR -> due(judged.target().year());
			case NONE -> "";
		};
	}

	private String due(int due) {
		return this.presenter.message("plan.due", Presenter.year(due));
	}

	private static boolean hasPillars(List<JudgedTarget> targets) {
		return targets.stream().anyMatch((judged) -> judged.target().pillar() != null);
	}

	private boolean hasYears() {
		return this.targets.stream().map((judged) -> judged.target().year()).distinct().count() > 1;
	}

	private List<Choice> pillars() {
		List<Bilingual> pillars = this.targets.stream()
			.map((judged) -> judged.target().pillar())
			.filter(Objects::nonNull)
			.distinct()
			.toList();
		if (pillars.isEmpty()) {
			return List.of();
		}
		List<Choice> choices = new ArrayList<>();
		choices.add(Choice.of("", this.presenter.message("filter.all"), this.filter.pillar().isEmpty()));
		pillars.forEach((pillar) -> choices
			.add(Choice.of(pillar.in(Locale.CHINESE), pillar.in(this.presenter.locale()), this.filter.named(pillar))));
		return choices;
	}

	private List<Choice> groupings() {
		List<Grouping> offered = new ArrayList<>();
		if (hasPillars(this.targets)) {
			offered.add(Grouping.PILLAR);
		}
		if (hasYears()) {
			offered.add(Grouping.YEAR);
		}
		if (offered.isEmpty()) {
			return List.of();
		}
		offered.add(Grouping.NONE);
		return offered.stream()
			.map((one) -> Choice.of(QueryParameters.word(one), this.presenter.message("plan.group." + one.name()),
					one == grouping()))
			.toList();
	}

	private List<Choice> sorts() {
		List<Choice> sorts = new ArrayList<>();
		for (Order order : Order.values()) {
			if (order != Order.YEAR || hasYears()) {
				String text = this.presenter.message("plan.sort." + order.name());
				boolean current = order == this.filter.order();
				sorts.add(Choice.of(QueryParameters.word(order), text, current && !this.filter.reversed()));
				if (current && this.filter.reversed()) {
					sorts.add(Choice.of("-" + QueryParameters.word(order),
							this.presenter.message("plan.sort.reversed", text), true));
				}
			}
		}
		return (this.targets.size() > 1) ? sorts : List.of();
	}

	private static String number(long count) {
		return Amounts.number(count, 0);
	}

}
