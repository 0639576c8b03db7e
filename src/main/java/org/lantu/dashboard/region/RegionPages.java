package org.lantu.dashboard.region;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lantu.dashboard.address.Address;
import org.lantu.dashboard.address.Addresses;
import org.lantu.dashboard.changes.RecentChanges;
import org.lantu.dashboard.files.SourceSheets;
import org.lantu.dashboard.files.VerdictColumns;
import org.lantu.dashboard.indicator.RegionChoice;
import org.lantu.dashboard.maps.AchievementMaps;
import org.lantu.dashboard.parts.Link;
import org.lantu.dashboard.parts.NotFound;
import org.lantu.dashboard.parts.PlanRow;
import org.lantu.dashboard.parts.PlanYears;
import org.lantu.dashboard.parts.Presenter;
import org.lantu.dashboard.parts.Presenters;
import org.lantu.dashboard.parts.Summary;
import org.lantu.dashboard.parts.TargetOrder;
import org.lantu.plan.PlanBook;
import org.lantu.platform.ContextBar;
import org.lantu.platform.tables.TableFile;
import org.lantu.platform.tables.TableSheet;
import org.lantu.reference.Catalogue;
import org.lantu.reference.Region;
import org.lantu.scoreboard.Board;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.Moment;
import org.lantu.scoreboard.Scoreboard;
import org.lantu.scoreboard.Verdict;
import org.lantu.scoreboard.wording.Amounts;

import org.springframework.stereotype.Component;

/**
 * Makes the pages of regions.
 */
@Component
class RegionPages {

	private static final EnumSet<Verdict> LOUD = EnumSet.of(Verdict.MISSED, Verdict.DANGER, Verdict.UNDETERMINED);

	private final Scoreboard scoreboard;

	private final PlanBook planBook;

	private final Catalogue catalogue;

	private final RegionCards cards;

	private final RegionShares shares;

	private final RegionLives lives;

	private final AchievementMaps maps;

	private final Presenters presenters;

	private final NotFound notFound;

	private final RecentChanges changes;

	private final SourceSheets sheets;

	RegionPages(Scoreboard scoreboard, PlanBook planBook, Catalogue catalogue, RegionCards cards, RegionShares shares,
			RegionLives lives, AchievementMaps maps, Presenters presenters, NotFound notFound, RecentChanges changes,
			SourceSheets sheets) {
		this.catalogue = catalogue;
		this.shares = shares;
		this.lives = lives;
		this.sheets = sheets;
		this.scoreboard = scoreboard;
		this.planBook = planBook;
		this.cards = cards;
		this.maps = maps;
		this.presenters = presenters;
		this.notFound = notFound;
		this.changes = changes;
	}

	RegionListPage list(Moment moment, Locale locale) {
		Presenter presenter = this.presenters.in(locale);
		Board board = this.scoreboard.ofProvinces(moment).announced();
		Map<String, List<Region>> cities = this.catalogue.cities();
		List<RegionListPage.Item> items = board.regions()
			.values()
			.stream()
			.map((region) -> new RegionListPage.Item(Link.of(Addresses.region(region.code()), region.name().in(locale)),
					area(region, presenter),
					Amounts.number(board.plans().stream().filter((plan) -> plan.region().equals(region.code())).count(),
							0),
					Summary.of(board.targets().stream().filter((judged) -> judged.region().equals(region)).toList(),
							board.targets().size(), Addresses.region(region.code()), presenter),
					cities.getOrDefault(region.code(), List.of())
						.stream()
						.map((city) -> listed(city, locale))
						.toList()))
			.toList();
		return new RegionListPage(items, Amounts.number(board.plans().size(), 0),
				Amounts.number(board.targets().size(), 0), this.maps.map(board, moment.asOf().getYear(), presenter));
	}

	/** The list of regions as a file. */
	TableFile listFile(Moment moment, Locale locale) {
		Presenter presenter = this.presenters.in(locale);
		Board board = this.scoreboard.ofProvinces(moment).announced();
		List<String> head = Stream
			.concat(Stream.of("files.id", "col.region", "col.area", "sources.plans").map(presenter::message),
					VerdictColumns.head(presenter).stream())
			.toList();
		Map<String, List<Region>> cities = this.catalogue.cities();
		Board ofCities = this.scoreboard
			.ofRegions(cities.values().stream().flatMap(List::stream).map(Region::code).toList(), moment)
			.announced();
		List<List<@Nullable Object>> rows = board.regions()
			.values()
			.stream()
			.flatMap((region) -> Stream.concat(Stream.of(row(region, region, board, presenter)),
					cities.getOrDefault(region.code(), List.of())
						.stream()
						.map((city) -> row(city, region, ofCities, presenter))))
			.toList();
		return new TableFile("lantu-regions", presenter.message("regions.table"), Addresses.REGIONS,
				TableSheet.of(head, rows),
				this.sheets.begin(presenter).note(presenter.message("files.note.verdicts")).sheet());
	}

	/** A city is told of under the area of its province. */
	private List<@Nullable Object> row(Region region, Region province, Board board, Presenter presenter) {
		return Stream.<@Nullable Object>concat(
				Stream.of(region.code(), region.listed().in(presenter.locale()), area(province, presenter),
						board.plans().stream().filter((plan) -> plan.region().equals(region.code())).count()),
				VerdictColumns.row(board.targets().stream().filter((judged) -> judged.region().equals(region)).toList())
					.stream())
			.toList();
	}

	RegionPage region(String code, Moment moment, Locale locale) {
		Board board = this.scoreboard.ofRegion(code, moment).announced();
		Region region = board.regions().get(code);
		if (region == null) {
			throw this.notFound.region(code, locale);
		}
		Presenter presenter = this.presenters.in(locale);
		Map<String, Long> measures = this.planBook.measureCounts();
		List<RegionCard> cards = this.cards.cards(board,
				board.indicators().isEmpty() ? this.scoreboard.indicators() : board.indicators(), region, presenter);
		boolean chinese = locale.getLanguage().equals("zh");
		return new RegionPage(
				new RegionPage.Head(code, region.name().in(locale), region.shortName().in(locale),
						region.name().in(chinese ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE),
						chinese ? "en" : "zh-CN", (region.area() != null) ? area(region, presenter) : null,
						(region.level() == Region.Level.CITY) ? province(region, board, presenter) : null,
						Addresses.profile(code), compare(region, board), this.lives.of(region, presenter)),
				Summary.of(board.targets(), presenter), groups(board, LOUD, presenter),
				groups(board, EnumSet.complementOf(LOUD), presenter), cards,
				board.plans().stream().map((plan) -> PlanRow.of(plan, board, measures, presenter)).toList(),
				RegionGaps.of(board, presenter), this.shares.of(region, moment, presenter),
				within(region, board, presenter), this.changes.ofRegion(code, presenter), moment.asOf().toString(),
				contextBar(board, presenter.firstDrawnYear()));
	}

	private static Link province(Region city, Board board, Presenter presenter) {
		return presenter.link(Objects.requireNonNull(board.regions().get(String.valueOf(city.parent()))));
	}

	/** Where the region stands beside the others of its area; none outside of one. */
	private static @Nullable Address compare(Region region, Board board) {
		return (region.area() == null) ? null : new Address(Addresses.COMPARE, Map.of("regions", Stream
			.concat(Stream.of(region), board.regions().values().stream().filter((other) -> beside(other, region)))
			.limit(RegionChoice.MOST)
			.map(Region::code)
			.collect(Collectors.joining(","))));
	}

	private static boolean beside(Region other, Region region) {
		return !other.equals(region) && Objects.equals(other.area(), region.area());
	}

	/** The provinces of the nation stand in the list of regions. */
	private static List<Link> within(Region region, Board board, Presenter presenter) {
		return (region.level() != Region.Level.PROVINCE) ? List.of()
				: board.regions()
					.values()
					.stream()
					.filter((other) -> region.code().equals(other.parent()))
					.map((other) -> listed(other, presenter.locale()))
					.toList();
	}

	private static Link listed(Region city, Locale locale) {
		return Link.of(Addresses.region(city.code()), city.listedShort().in(locale));
	}

	private static ContextBar contextBar(Board board, int first) {
		int last = PlanYears.latestFigure(board.targets(), Moment.asOf(board.moment().asOf()),
				board.moment().asOf().getYear());
		Integer shown = (board.moment().year() != null) ? board.moment().year() : Integer.valueOf(last);
		return new ContextBar(ContextBar.Meaning.UP_TO,
				IntStream.rangeClosed(first, Math.max(last, shown)).boxed().toList(), shown);
	}

	private static String area(Region region, Presenter presenter) {
		return (region.area() != null) ? region.area().name().in(presenter.locale()) : "–";
	}

	/** The targets of some verdicts, the worst verdict first, in it the latest due. */
	private static List<RegionPage.Group> groups(Board board, Set<Verdict> verdicts, Presenter presenter) {
		return verdicts.stream()
			.map((verdict) -> new RegionPage.Group(verdict.glyph(), presenter.word(verdict),
					board.targets()
						.stream()
						.filter((judged) -> judged.verdict() == verdict)
						.sorted(Board.WORST_FIRST.thenComparing(TargetOrder.STEADY))
						.map((judged) -> item(judged, presenter))
						.toList()))
			.filter((group) -> !group.items().isEmpty())
			.toList();
	}

	private static RegionPage.Item item(JudgedTarget judged, Presenter presenter) {
		return new RegionPage.Item(judged.verdict().glyph(), presenter.word(judged.verdict()),
				Presenter.year(judged.target().year()), presenter.link(judged), presenter.link(judged.plan()),
				presenter.explain(judged));
	}

}
