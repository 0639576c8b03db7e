package org.lantu.reference;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;

import org.lantu.platform.facts.KeptFacts;
import org.lantu.platform.facts.PublishedState;

import org.springframework.stereotype.Service;

/**
 * Looks up regions, indicators and sources; at most one statement a call. The nation with
 * its provinces, the indicators and the sources that pages name are kept as long as
 * nothing else is published.
 */
@Service
public class Catalogue {

	/** So many digits name a part of a province. */
	private static final int NEAR = 4;

	private static final int MOST_SOURCES = 2000;

	private static final int MOST_WITHIN = 50;

	private static final int MOST_CITIES = 400;

	private final Regions regions;

	private final Indicators indicators;

	private final Sources sources;

	private final DerivedRules rules;

	private final KeptFacts<Region.Level, Map<String, Region>> keptProvinces;

	private final KeptFacts<Set<String>, Map<String, Region>> keptFurther;

	private final KeptFacts<String, Map<String, Region>> keptWithin;

	private final KeptFacts<Region.Level, List<Region>> keptCities;

	private final KeptFacts<Class<?>, Map<String, Indicator>> keptIndicators;

	private final KeptFacts<String, Source> keptSources;

	Catalogue(Regions regions, Indicators indicators, Sources sources, DerivedRules rules, PublishedState state) {
		this.keptProvinces = new KeptFacts<>(state, 1);
		this.keptFurther = new KeptFacts<>(state, MOST_WITHIN);
		this.keptWithin = new KeptFacts<>(state, MOST_WITHIN);
		this.keptCities = new KeptFacts<>(state, 1);
		this.keptIndicators = new KeptFacts<>(state, 1);
		this.keptSources = new KeptFacts<>(state, MOST_SOURCES);
		this.regions = regions;
		this.indicators = indicators;
		this.sources = sources;
		this.rules = rules;
	}

	/** All regions by code, the nation first. */
	public Map<String, Region> regions() {
		return byCode(this.regions.findAllWithAreas());
	}

	/** How many regions there are. */
	public int countRegions() {
		return this.regions.countAll();
	}

	/**
	 * Some of all regions, by code.
	 * @param offset how many are passed over
	 * @param limit how many are read at most
	 */
	public List<Region> regions(int offset, int limit) {
		return this.regions.findPartWithAreas(offset, limit).stream().map(RegionEntity::toRegion).toList();
	}

	/** The nation and its provinces by code, the nation first. */
	public Map<String, Region> provinces() {
		return provincesAnd(List.of());
	}

	/** The nation, its provinces, and further regions that are asked for, by code. */
	public Map<String, Region> provincesAnd(Collection<String> codes) {
		Map<String, Region> provinces = this.keptProvinces.of(Region.Level.PROVINCE,
				(level) -> byCode(this.regions.findProvincesAnd(List.of())));
		return new LinkedHashMap<>(provinces.keySet().containsAll(codes) ? provinces
				: this.keptFurther.of(Set.copyOf(codes), (further) -> byCode(this.regions.findProvincesAnd(further))));
	}

	/** The nation, its provinces, a region that is asked for and those within it. */
	public Map<String, Region> provincesAndWithin(String code) {
		return new LinkedHashMap<>(
				this.keptWithin.of(code, (region) -> byCode(this.regions.findProvincesAndWithin(region))));
	}

	/**
	 * What a code that names no region may have meant: the nation, its provinces, and the
	 * regions whose codes begin as it does.
	 */
	public Map<String, Region> provincesAndNear(String code) {
		return (code.length() < NEAR) ? provinces()
				: byCode(this.regions.findProvincesAndBeginning(code.substring(0, NEAR).replaceAll("[^0-9]", "-")));
	}

	/**
	 * Some regions beneath the provinces whose code begins so, or whose name holds it.
	 */
	public Map<String, Region> named(String text) {
		return byCode(this.regions.findNamed(text.replaceAll("[%_\\\\]", "")));
	}

	/** The regions right within some others, by code. */
	public Map<String, Region> within(Collection<String> regions) {
		return byCode(this.regions.findByParentIn(regions));
	}

	/**
	 * The cities by their provinces; none where there are too many to be named in one
	 * list.
	 */
	public Map<String, List<Region>> cities() {
		List<Region> cities = this.keptCities.of(Region.Level.CITY,
				(level) -> this.regions.findCities(MOST_CITIES + 1).stream().map(RegionEntity::toRegion).toList());
		return (cities.size() > MOST_CITIES) ? Map.of()
				: cities.stream().collect(Collectors.groupingBy((city) -> String.valueOf(city.parent())));
	}

	/** Some regions, and all others with the same parents, by code. */
	public Map<String, Region> withSiblings(Collection<String> codes) {
		return byCode(this.regions.findWithSiblings(codes));
	}

	/** All indicators by code, in the order of the catalogue. */
	public Map<String, Indicator> indicators() {
		return this.keptIndicators.of(Indicator.class,
				(all) -> Collections.unmodifiableMap(this.indicators.findAllByOrderByOrdinal()
					.stream()
					.map(IndicatorEntity::toIndicator)
					.collect(inOrder(Indicator::code))));
	}

	/** The rules by which indicators hang together. */
	public List<DerivedRule> rules() {
		return this.rules.findAllByOrderByIndicator().stream().map(DerivedRuleEntity::toRule).toList();
	}

	/** All sources by id, the newest first, the undated last. */
	public Map<String, Source> sources() {
		return byId(this.sources.findAllNewestFirst());
	}

	/** How many sources there are. */
	public int countSources() {
		return this.sources.countAll();
	}

	/**
	 * Some of all sources, the newest first, the undated last.
	 * @param offset how many are passed over
	 * @param limit how many are read at most
	 */
	public List<Source> sources(int offset, int limit) {
		return this.sources.findPartNewestFirst(offset, limit).stream().map(SourceEntity::toSource).toList();
	}

	/** The sources with these ids; an unknown id is left out. */
	public Map<String, Source> sources(Collection<String> ids) {
		return this.keptSources.all(ids, (missing) -> byId(this.sources.findByIdIn(missing)));
	}

	/**
	 * What an id that names no source may have meant: the newest, and those whose ids
	 * begin as it does.
	 */
	public Collection<Source> sourcesNear(String id) {
		Map<String, Source> near = byId(this.sources.findNewest());
		near.putAll(
				byId(this.sources.findFirst100ByIdStartingWithOrderById(id.substring(0, Math.min(NEAR, id.length())))));
		return near.values();
	}

	private static Map<String, Region> byCode(List<RegionEntity> found) {
		return found.stream().map(RegionEntity::toRegion).collect(inOrder(Region::code));
	}

	private static Map<String, Source> byId(List<SourceEntity> found) {
		return found.stream().map(SourceEntity::toSource).collect(inOrder(Source::id));
	}

	private static <T> Collector<T, ?, Map<String, T>> inOrder(Function<T, String> key) {
		return Collectors.toMap(key, Function.identity(), (first, second) -> first, LinkedHashMap::new);
	}

}
