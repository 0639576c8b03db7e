package org.lantu.dashboard.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lantu.dashboard.address.Address;
import org.lantu.dashboard.address.Addresses;
import org.lantu.dashboard.address.Choice;
import org.lantu.dashboard.address.QueryParameters;
import org.lantu.dashboard.files.SourceSheet;
import org.lantu.dashboard.files.VerdictColumns;
import org.lantu.dashboard.parts.Link;
import org.lantu.dashboard.parts.PlanRow;
import org.lantu.dashboard.parts.Presenter;
import org.lantu.dashboard.parts.Summary;
import org.lantu.plan.Plan;
import org.lantu.platform.tables.TableFile;
import org.lantu.platform.tables.TableSheet;
import org.lantu.reference.Region;
import org.lantu.scoreboard.Board;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.Verdict;
import org.lantu.scoreboard.wording.Amounts;

/**
 * Filters the list of plans and puts it in the order of the regions.
 */
class PlanLists {

	private final Board board;

	private final Map<String, List<JudgedTarget>> targets;

	private final PlanFilter filter;

	private final Presenter presenter;

	PlanLists(Board board, PlanFilter filter, Presenter presenter) {
		this.board = board;
		this.targets = board.targets().stream().collect(Collectors.groupingBy((judged) -> judged.plan().code()));
		this.filter = filter;
		this.presenter = presenter;
	}

	/**
	 * The page.
	 * @param measures how many measures each plan has
	 */
	PlanListPage page(Map<String, Long> measures) {
		Map<String, List<Plan>> byRegion = byRegion();
		List<Plan> shown = byRegion.values().stream().flatMap(List::stream).toList();
		List<PlanListPage.Group> groups = byRegion.entrySet()
			.stream()
			.map((entry) -> new PlanListPage.Group(
					Link.of(Addresses.region(entry.getKey()),
							Objects.requireNonNull(this.board.regions().get(entry.getKey()))
								.shortName()
								.in(this.presenter.locale())),
					entry.getValue()
						.stream()
						.map((plan) -> PlanRow.of(plan, this.board, measures, this.presenter))
						.toList()))
			.toList();
		String count = (shown.size() == this.board.plans().size()) ? null : this.presenter.message("plans.shown",
				Amounts.number(shown.size(), 0), Amounts.number(this.board.plans().size(), 0));
		return new PlanListPage(
				Summary.of(shown.stream().flatMap((plan) -> targetsOf(plan).stream()).toList(), this.presenter),
				this.board.plans().size(), this.board.targets().size(), groups, count, form(),
				new Address(Addresses.PLANS, Map.of()), new Address(Addresses.PLANS, this.filter.parameters()));
	}

	/**
	 * The whole list as a file.
	 * @param measures how many measures each plan has
	 */
	TableFile file(Map<String, Long> measures, SourceSheet sources) {
		List<List<@Nullable Object>> rows = new ArrayList<>();
		byRegion().values().stream().flatMap(List::stream).forEach((plan) -> {
			sources.source(plan.source());
			rows.add(Stream
				.of(Stream.of(region(plan).shortName().in(this.presenter.locale()), plan.code(),
						plan.title().in(this.presenter.locale()),
						this.presenter.message("plan.kind." + plan.kind().name()), plan.firstYear(), plan.lastYear()),
						VerdictColumns.row(targetsOf(plan)).stream(),
						Stream.of(measures.getOrDefault(plan.code(), 0L), plan.source()))
				.<@Nullable Object>flatMap(Function.identity())
				.toList());
		});
		List<String> head = Stream
			.of(Stream.of("col.region", "files.id", "col.plan", "col.kind", "plans.file.first", "plans.file.last")
				.map(this.presenter::message), VerdictColumns.head(this.presenter).stream(),
					Stream.of("sources.measures", "col.source").map(this.presenter::message))
			.flatMap(Function.identity())
			.toList();
		return new TableFile("lantu-plans", this.presenter.message("plans.table"), Addresses.PLANS,
				TableSheet.of(head, rows), sources.sheet());
	}

	private Map<String, List<Plan>> byRegion() {
		return this.board.plans()
			.stream()
			.filter((plan) -> this.filter.shows(plan, region(plan), targetsOf(plan)))
			.collect(Collectors.groupingBy(Plan::region, TreeMap::new, Collectors.toList()));
	}

	private Region region(Plan plan) {
		return Objects.requireNonNull(this.board.regions().get(plan.region()));
	}

	private List<JudgedTarget> targetsOf(Plan plan) {
		return this.targets.getOrDefault(plan.code(), List.of());
	}

	private PlanListPage.Form form() {
		List<Choice> verdicts = new ArrayList<>();
		for (Verdict verdict : Verdict.values()) {
			long plans = this.targets.values()
				.stream()
				.filter((own) -> own.stream().anyMatch((judged) -> judged.verdict() == verdict))
				.count();
			verdicts.add(new Choice(QueryParameters.word(verdict), this.presenter.word(verdict) + " " + plans,
					this.filter.verdicts().contains(verdict), verdict.glyph()));
		}
		List<Choice> levels = choices((plan) -> region(plan).level(),
				(level) -> this.presenter.message("plans.level." + level.name()), this.filter.levels()::contains);
		List<Choice> kinds = choices(Plan::kind, (kind) -> this.presenter.message("plan.kind." + kind.name()),
				this.filter.kinds()::contains);
		return new PlanListPage.Form(levels, kinds, periods(), verdicts);
	}

	private <E extends Enum<E>> List<Choice> choices(Function<Plan, E> value, Function<E, String> name,
			Function<E, Boolean> chosen) {
		Map<E, Long> counts = this.board.plans()
			.stream()
			.collect(Collectors.groupingBy(value, TreeMap::new, Collectors.counting()));
		return counts.entrySet()
			.stream()
			.map((entry) -> Choice.of(QueryParameters.word(entry.getKey()),
					name.apply(entry.getKey()) + " " + entry.getValue(), chosen.apply(entry.getKey())))
			.toList();
	}

	/** The latest first, and of those that end together the longest. */
	private List<Choice> periods() {
		Map<String, String> periods = new LinkedHashMap<>();
		this.board.plans()
			.stream()
			.sorted(Comparator.comparing(Plan::lastYear).reversed().thenComparing(Plan::firstYear))
			.forEach((plan) -> periods.put(PlanFilter.period(plan), Presenter.years(plan)));
		List<Choice> choices = new ArrayList<>();
		choices.add(Choice.of("", this.presenter.message("filter.all"), this.filter.period().isEmpty()));
		periods.forEach((value, text) -> choices.add(Choice.of(value, text, value.equals(this.filter.period()))));
		return choices;
	}

}
