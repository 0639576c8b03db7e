package org.lantu.dashboard.targets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.lantu.dashboard.address.Addresses;
import org.lantu.dashboard.address.Choice;
import org.lantu.dashboard.files.SourceSheet;
import org.lantu.dashboard.files.SourceSheets;
import org.lantu.dashboard.parts.Presenter;
import org.lantu.dashboard.parts.Presenters;
import org.lantu.dashboard.parts.Summary;
import org.lantu.dashboard.parts.TargetOrder;
import org.lantu.dashboard.parts.TargetRow;
import org.lantu.dashboard.parts.TargetRows;
import org.lantu.dashboard.plan.PlanDownloads;
import org.lantu.plan.departments.DepartmentBook;
import org.lantu.platform.BadParameterException;
import org.lantu.platform.ContextBar;
import org.lantu.platform.tables.TableFile;
import org.lantu.platform.tables.TableSheet;
import org.lantu.progress.Quantity;
import org.lantu.reference.Region;
import org.lantu.scoreboard.Board;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.Moment;
import org.lantu.scoreboard.Scoreboard;
import org.lantu.scoreboard.Verdict;
import org.lantu.scoreboard.wording.Amounts;

import org.springframework.stereotype.Component;

/**
 * Makes the list of the targets of the nation and its provinces, or of one region.
 */
@Component
class TargetListPages {

	static final List<String> SORTS = List.of("severity", "probability", "attainment");

	static final List<String> GROUPS = List.of("region", "year", "indicator");

	/** As many rows as keep a page light. */
	private static final int SHEET = 30;

	private final Scoreboard scoreboard;

	private final Presenters presenters;

	private final SourceSheets sheets;

	private final DepartmentBook departments;

	TargetListPages(Scoreboard scoreboard, DepartmentBook departments, Presenters presenters, SourceSheets sheets) {
		this.departments = departments;
		this.sheets = sheets;
		this.scoreboard = scoreboard;
		this.presenters = presenters;
	}

	TargetListPage list(LocalDate asOf, TargetListQuery query, Locale locale) {
		Presenter presenter = this.presenters.in(locale);
		Board board = board(asOf, query.region());
		List<JudgedTarget> left = left(board, query);
		int sheets = Math.max(1, (left.size() + SHEET - 1) / SHEET);
		int first = (Math.min(query.sheet(), sheets) - 1) * SHEET;
		int last = Math.min(first + SHEET, left.size());
		return new TargetListPage(Summary.of(left, presenter),
				groups(left.subList(first, last), query.group(), presenter),
				(sheets > 1) ? presenter.message("targets.range", Amounts.number(first + 1, 0), Amounts.number(last, 0),
						Amounts.number(left.size(), 0)) : null,
				sheets(query, first / SHEET + 1, sheets), filters(query, board, presenter), query.onSheet(1).address(),
				asOf.toString(), ContextBar.dayOnly());
	}

	/** The whole list as a file. */
	TableFile file(LocalDate asOf, TargetListQuery query, Locale locale) {
		Presenter presenter = this.presenters.in(locale);
		SourceSheet sources = this.sheets.begin(presenter);
		List<JudgedTarget> left = left(board(asOf, query.region()), query);
		PlanDownloads downloads = new PlanDownloads(presenter,
				this.departments.of(left.stream().map((judged) -> judged.plan().code()).toList(), asOf), sources);
		List<String> head = Stream
			.concat(Stream.of("file.region", "file.name", "period.csv.plan").map(presenter::message),
					downloads.head().stream())
			.toList();
		return new TableFile("lantu-targets", presenter.message("targets.title"), Addresses.TARGETS,
				TableSheet.of(head, left.stream()
					.map((judged) -> Stream
						.concat(Stream.of(judged.region().code(), judged.region().shortName().in(locale),
								judged.plan().code()), downloads.row(judged).stream())
						.toList())
					.toList()),
				sources.sheet());
	}

	private static List<JudgedTarget> left(Board board, TargetListQuery query) {
		return board.targets()
			.stream()
			.filter(query::leaves)
			.sorted(groups(query.group()).thenComparing(order(query.sort())))
			.toList();
	}

	/** Of the nation and its provinces, or of a region beneath them that is asked for. */
	private Board board(LocalDate asOf, String region) {
		Moment moment = Moment.asOf(asOf);
		Board provinces = this.scoreboard.ofProvinces(moment);
		Board board = ((region.isEmpty() || provinces.regions().containsKey(region)) ? provinces
				: this.scoreboard.ofRegion(region, moment))
			.announced();
		if (!region.isEmpty() && !board.regions().containsKey(region)) {
			throw new BadParameterException("region", region, "expected.one-of",
					String.join(", ", board.regions().keySet()));
		}
		return board;
	}

	private static List<TargetListPage.Sheet> sheets(TargetListQuery query, int current, int sheets) {
		return (sheets < 2) ? List.of()
				: IntStream.rangeClosed(1, sheets)
					.mapToObj((number) -> new TargetListPage.Sheet(Integer.toString(number),
							query.onSheet(number).address(), number == current))
					.toList();
	}

	private static List<TargetListPage.Group> groups(List<JudgedTarget> targets, String group, Presenter presenter) {
		Map<String, List<TargetRow>> byTitle = new LinkedHashMap<>();
		for (JudgedTarget judged : targets) {
			String title = switch (group) {
				case "region" -> judged.region().name().in(presenter.locale());
				case "year" -> presenter.message("targets.due", Presenter.year(judged.target().year()));
				case "indicator" -> judged.indicator().name().in(presenter.locale());
				default -> "";
			};
			byTitle.computeIfAbsent(title, (key) -> new ArrayList<>())
				.add(new TargetRows(presenter).row(judged)
					.among(presenter.nameWithRegion(judged), presenter.link(judged.plan())));
		}
		return byTitle.entrySet()
			.stream()
			.map((entry) -> new TargetListPage.Group(entry.getKey().isEmpty() ? null : entry.getKey(),
					entry.getValue()))
			.toList();
	}

	private static Comparator<JudgedTarget> groups(String group) {
		return switch (group) {
			case "region" -> Comparator.comparing((judged) -> judged.region().code());
			case "year" -> Comparator.comparing((judged) -> -judged.target().year());
			case "indicator" -> Comparator.comparing((judged) -> judged.indicator().ordinal());
			default -> (left, right) -> 0;
		};
	}

	private static Comparator<JudgedTarget> order(String sort) {
		return switch (sort) {
			case "probability" -> TargetOrder.LEAST_PROBABLE;
			case "attainment" -> Comparator.comparing(TargetListPages::attained).thenComparing(TargetOrder.STEADY);
			default -> Board.WORST_FIRST.thenComparing(TargetOrder.STEADY);
		};
	}

	private static double attained(JudgedTarget judged) {
		Quantity attainment = judged.assessment().attainment();
		return (attainment != null) ? attainment.value() : Double.MAX_VALUE;
	}

	private static List<TargetListPage.Filter> filters(TargetListQuery query, Board board, Presenter presenter) {
		Collection<Region> regions = board.targets()
			.stream()
			.map(JudgedTarget::region)
			.distinct()
			.sorted(Comparator.comparing(Region::code))
			.toList();
		Stream<Integer> due = board.targets().stream().map((judged) -> judged.target().year());
		List<Choice> years = Stream.concat(due, Stream.ofNullable(query.year()))
			.distinct()
			.sorted()
			.map((year) -> Choice.of(year.toString(), year.toString(), year.equals(query.year())))
			.toList();
		List<Choice> verdicts = Arrays.stream(Verdict.values())
			.map((verdict) -> Choice.of(verdict.name(), presenter.word(verdict),
					verdict.name().equals(query.verdict())))
			.toList();
		List<Choice> places = regions.stream()
			.map((region) -> Choice.of(region.code(), region.listedShort().in(presenter.locale()),
					region.code().equals(query.region())))
			.toList();
		return List.of(filter("year", "col.due", "filter.all", years, presenter),
				filter("verdict", "col.verdict", "filter.all", verdicts, presenter),
				filter("region", "col.region", "filter.all", places, presenter),
				filter("group", "targets.group", "targets.group.none",
						named("targets.group.", GROUPS, query.group(), presenter), presenter),
				new TargetListPage.Filter("sort", presenter.message("sort"),
						named("sort.", SORTS, query.sort(), presenter)));
	}

	private static List<Choice> named(String prefix, List<String> values, String chosen, Presenter presenter) {
		return values.stream()
			.map((value) -> Choice.of(value, presenter.message(prefix + value), value.equals(chosen)))
			.toList();
	}

	private static TargetListPage.Filter filter(String name, String label, String all, List<Choice> choices,
			Presenter presenter) {
		return new TargetListPage.Filter(name, presenter.message(label),
				Choice.withAll(presenter.message(all), choices));
	}

}
