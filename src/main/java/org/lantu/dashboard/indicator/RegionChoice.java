package org.lantu.dashboard.indicator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.lantu.dashboard.parts.Presenter;
import org.lantu.platform.Suggestions;
import org.lantu.reference.Region;

/**
 * The regions that a visitor chose to see side by side.
 *
 * @param regions those that exist, in the order chosen, at most {@link #MOST}; the nation
 * is not among them, because it is always shown
 * @param unknown what names no region
 * @param tooMany those that exist beyond the most that are shown
 */
public record RegionChoice(List<Region> regions, List<String> unknown, List<Region> tooMany) {

	public static final int MOST = 6;

	private static final int OFFERED = 2;

	private static final int LONGEST = 30;

	/**
	 * Reads a choice.
	 * @param given codes or names, each parameter one or several with commas between
	 */
	public static RegionChoice of(List<String> given, Map<String, Region> all) {
		Set<Region> found = new LinkedHashSet<>();
		Set<String> unknown = new LinkedHashSet<>();
		given.stream().flatMap((text) -> Arrays.stream(text.split("[,，]"))).map(String::strip).forEach((text) -> {
			Region region = all.values().stream().filter((one) -> names(one).contains(text)).findFirst().orElse(null);
			if (region != null && region.level() == Region.Level.PROVINCE) {
				found.add(region);
			}
			else if (region == null && !text.isEmpty()) {
				unknown.add((text.length() > LONGEST) ? text.substring(0, LONGEST) + "…" : text);
			}
		});
		List<Region> regions = new ArrayList<>(found);
		int shown = Math.min(MOST, regions.size());
		return new RegionChoice(regions.subList(0, shown), List.copyOf(unknown),
				regions.subList(shown, regions.size()));
	}

	/** What is wrong with the choice, and what to do. */
	public List<String> problems(Collection<Region> all, Presenter presenter) {
		List<String> problems = new ArrayList<>();
		for (String text : this.unknown) {
			List<String> near = Suggestions.nearest(text, all, RegionChoice::names, OFFERED)
				.stream()
				.map((region) -> region.shortName().in(presenter.locale()) + " " + region.code())
				.toList();
			problems.add(near.isEmpty() ? presenter.message("choice.unknown", text) : presenter
				.message("choice.unknown.near", text, String.join(presenter.message("list.separator"), near)));
		}
		if (!this.tooMany.isEmpty()) {
			problems.add(presenter.message("choice.too-many", Presenter.year(MOST),
					Presenter.year(this.regions.size() + this.tooMany.size()), named(this.tooMany, presenter)));
		}
		return problems;
	}

	/** The names of some regions as a sentence lists them. */
	public static String named(Collection<Region> regions, Presenter presenter) {
		return String.join(presenter.message("list.separator"),
				regions.stream().map((region) -> region.shortName().in(presenter.locale())).toList());
	}

	private static List<String> names(Region region) {
		return Stream
			.of(region.code(), region.name().zh(), region.name().en(), region.shortName().zh(), region.shortName().en())
			.filter(Objects::nonNull)
			.toList();
	}

	/** The regions to tick, by area. */
	public static List<AreaOptions> areas(Collection<Region> all, Collection<Region> chosen, Presenter presenter) {
		return all.stream()
			.map(Region::area)
			.filter(Objects::nonNull)
			.distinct()
			.sorted(Comparator.comparingInt(Region.Area::ordinal))
			.map((area) -> new AreaOptions(area.name().in(presenter.locale()),
					all.stream()
						.filter((region) -> area.equals(region.area()))
						.map((region) -> new Option(region.code(), region.shortName().in(presenter.locale()),
								chosen.contains(region)))
						.toList()))
			.toList();
	}

	/** The regions of a statistical area. */
	public record AreaOptions(String name, List<Option> options) {
	}

	/** Something to choose. */
	record Option(String code, String name, boolean chosen) {
	}

}
