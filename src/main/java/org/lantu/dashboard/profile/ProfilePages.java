package org.lantu.dashboard.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.Actuals;
import org.lantu.actuals.FigureSelection;
import org.lantu.actuals.Revision;
import org.lantu.dashboard.address.Address;
import org.lantu.dashboard.address.Addresses;
import org.lantu.dashboard.address.QueryParameters;
import org.lantu.dashboard.indicator.RegionChoice;
import org.lantu.dashboard.parts.Link;
import org.lantu.dashboard.parts.Presenter;
import org.lantu.dashboard.parts.Presenters;
import org.lantu.reference.Catalogue;
import org.lantu.reference.Indicator;
import org.lantu.reference.Region;
import org.lantu.reference.deployment.Deployment;

import org.springframework.stereotype.Component;

/**
 * Makes the profile of a region; six statements, however many figures there are.
 */
@Component
class ProfilePages {

	/** So many indicators of all peers keep a page light. */
	private static final int MULTIPLES = 3;

	private final Catalogue catalogue;

	private final Actuals actuals;

	private final ProfileReader reader;

	private final Presenters presenters;

	/** The indicators that a region is known by. */
	private final List<String> key;

	ProfilePages(Catalogue catalogue, Actuals actuals, ProfileReader reader, Presenters presenters,
			Deployment deployment) {
		this.catalogue = catalogue;
		this.actuals = actuals;
		this.reader = reader;
		this.presenters = presenters;
		this.key = deployment.keyIndicators();
	}

	/**
	 * The profile.
	 * @param chosen whom the region is to be seen beside; empty for those of its area
	 * @param ranked the key indicator whose ranks are shown; empty for the first
	 */
	ProfilePage profile(String code, List<String> chosen, String ranked, LocalDate asOf, Locale locale) {
		Presenter presenter = this.presenters.in(locale);
		ProfileFigures figures = this.reader.read(code, asOf, presenter);
		Region region = figures.region();
		Map<String, Region> provinces = figures.provinces();
		List<ProfilePage.Theme> themes = themes(figures, presenter);
		ProfilePage.Head head = head(region, themes, asOf, presenter);
		if (region.level() != Region.Level.PROVINCE) {
			return new ProfilePage(head, themes, null, List.of(), null);
		}
		RegionChoice choice = RegionChoice.of(chosen, provinces);
		List<Region> peers = peers(region, choice, provinces.values());
		Map<String, Indicator> indicators = this.catalogue.indicators();
		List<Indicator> keys = this.key.stream().map(indicators::get).filter(Objects::nonNull).toList();
		Map<String, List<Revision>> drawn = this.actuals
			.counting(new FigureSelection(provinces.keySet(), this.key, null, null, asOf))
			.stream()
			.filter((figure) -> Objects.requireNonNull(provinces.get(figure.region())).level() != Region.Level.NATION)
			.collect(Collectors.groupingBy(Revision::indicator));
		PeerCharts charts = new PeerCharts(region, peers, drawn, presenter.firstDrawnYear(), presenter);
		List<Indicator> rankable = keys.stream()
			.filter((indicator) -> indicator.aggregation() != Indicator.Aggregation.NONE)
			.toList();
		String asked = QueryParameters.oneOf("indicator", ranked, rankable.stream().map(Indicator::code).toList());
		Indicator shown = asked.isEmpty() ? rankable.stream().findFirst().orElse(null) : indicators.get(asked);
		return new ProfilePage(head, themes, peersOf(region, choice, peers, shown, provinces.values(), presenter),
				IntStream.range(0, Math.min(MULTIPLES, keys.size()))
					.mapToObj((i) -> charts.multiple("pm" + i, keys.get(i)))
					.flatMap(Optional::stream)
					.toList(),
				(shown == null) ? null
						: charts.ranks(shown, provinces.values(), options(region, choice, rankable, shown, presenter)));
	}

	private static List<ProfilePage.Theme> themes(ProfileFigures figures, Presenter presenter) {
		List<Integer> years = figures.own()
			.values()
			.stream()
			.flatMap(List::stream)
			.map(Revision::year)
			.sorted()
			.toList();
		int first = years.isEmpty() ? presenter.firstDrawnYear() : Math.min(presenter.firstDrawnYear(), years.get(0));
		int last = years.isEmpty() ? first + 1 : years.get(years.size() - 1);
		ProfileRows rows = new ProfileRows(figures.region().code(), figures.places(), first, last, presenter);
		Map<String, List<ProfileRow>> themes = new LinkedHashMap<>();
		figures.indicators()
			.forEach((indicator) -> themes
				.computeIfAbsent(presenter.message("theme." + indicator.theme()), (theme) -> new ArrayList<>())
				.add(rows.row(indicator, figures.own(indicator), figures.national(indicator))));
		return themes.entrySet()
			.stream()
			.map((theme) -> new ProfilePage.Theme(theme.getKey(), theme.getValue()))
			.toList();
	}

	private ProfilePage.Head head(Region region, List<ProfilePage.Theme> themes, LocalDate asOf, Presenter presenter) {
		int number = themes.stream().mapToInt((theme) -> theme.rows().size()).sum();
		String area = (region.area() != null) ? region.area().name().in(presenter.locale()) + " · " : "";
		return new ProfilePage.Head(Link.of(Addresses.region(region.code()), region.name().in(presenter.locale())),
				region.shortName().in(presenter.locale()),
				region.code() + " · " + area + presenter.message("profile.sub", number, asOf.toString()),
				lead(themes, presenter), region.level() == Region.Level.PROVINCE);
	}

	/** What is on file of the first key indicator, each number with its year. */
	private @Nullable String lead(List<ProfilePage.Theme> themes, Presenter presenter) {
		List<ProfileRow> rows = themes.stream().flatMap((theme) -> theme.rows().stream()).toList();
		return this.key.stream()
			.map(Addresses::indicator)
			.flatMap((address) -> rows.stream().filter((row) -> row.indicator().href().equals(address)))
			.findFirst()
			.map((row) -> presenter.message("profile.lead", row.indicator().text(), row.figure().text(),
					row.value().symbol() + row.value().text(), row.unit())
					+ ((row.nation() != null) ? presenter.message("profile.lead.nation", row.nation()) : "")
					+ ((row.rank() != null) ? presenter.message("profile.lead.rank", row.rank().place(),
							row.rank().of(), (row.rank().year() != null) ? row.rank().year() : "") : "")
					+ presenter.message("summary.stop"))
			.orElse(null);
	}

	/** The region with those that were chosen, else with those of its area, by code. */
	private static List<Region> peers(Region region, RegionChoice choice, Collection<Region> provinces) {
		Stream<Region> others = choice.regions().isEmpty()
				? provinces.stream().filter((one) -> one.area() != null && one.area().equals(region.area()))
				: choice.regions().stream();
		return Stream.concat(Stream.of(region), others)
			.distinct()
			.sorted((left, right) -> left.code().compareTo(right.code()))
			.toList();
	}

	private static ProfilePage.Peers peersOf(Region region, RegionChoice choice, List<Region> peers,
			@Nullable Indicator shown, Collection<Region> provinces, Presenter presenter) {
		boolean usual = choice.regions().isEmpty();
		String title = (usual && region.area() != null)
				? presenter.message("profile.area", region.area().name().in(presenter.locale()), peers.size())
				: RegionChoice.named(peers, presenter);
		Map<String, String> compare = new LinkedHashMap<>();
		if (shown != null) {
			compare.put("indicator", shown.code());
		}
		compare.put("regions",
				Stream.concat(Stream.of(region), peers.stream().filter((one) -> !one.equals(region)))
					.limit(RegionChoice.MOST)
					.map(Region::code)
					.collect(Collectors.joining(",")));
		return new ProfilePage.Peers(title, usual, RegionChoice.areas(provinces, choice.regions(), presenter),
				choice.problems(provinces, presenter), new Address(Addresses.profile(region.code()), Map.of()),
				new Address(Addresses.COMPARE, compare));
	}

	private static List<ProfilePage.Option> options(Region region, RegionChoice choice, List<Indicator> indicators,
			Indicator shown, Presenter presenter) {
		return indicators.stream().map((indicator) -> {
			Map<String, String> parameters = new LinkedHashMap<>();
			if (!choice.regions().isEmpty()) {
				parameters.put("regions", choice.regions().stream().map(Region::code).collect(Collectors.joining(",")));
			}
			parameters.put("indicator", indicator.code());
			return new ProfilePage.Option(indicator.name().in(presenter.locale()),
					new Address(Addresses.profile(region.code()), parameters), indicator.equals(shown));
		}).toList();
	}

}
