package org.lantu.reference;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks up regions, indicators and sources; one statement a call.
 */
@Service
@Transactional(readOnly = true)
public class Catalogue {

	private final Regions regions;

	private final Indicators indicators;

	private final Sources sources;

	private final DerivedRules rules;

	Catalogue(Regions regions, Indicators indicators, Sources sources, DerivedRules rules) {
		this.regions = regions;
		this.indicators = indicators;
		this.sources = sources;
		this.rules = rules;
	}

	/** All regions by code, the nation first. */
	public Map<String, Region> regions() {
		return this.regions.findAllWithAreas().stream().map(RegionEntity::toRegion).collect(inOrder(Region::code));
	}

	/** All indicators by code, in the order of the catalogue. */
	public Map<String, Indicator> indicators() {
		return this.indicators.findAllByOrderByOrdinal()
			.stream()
			.map(IndicatorEntity::toIndicator)
			.collect(inOrder(Indicator::code));
	}

	/** The rules by which indicators hang together. */
	public List<DerivedRule> rules() {
		return this.rules.findAllByOrderByIndicator().stream().map(DerivedRuleEntity::toRule).toList();
	}

	/** All sources by id, the newest first, the undated last. */
	public Map<String, Source> sources() {
		return byId(this.sources.findAllNewestFirst());
	}

	/** The sources with these ids; an unknown id is left out. */
	public Map<String, Source> sources(Collection<String> ids) {
		return byId(this.sources.findByIdIn(ids));
	}

	private static Map<String, Source> byId(List<SourceEntity> found) {
		return found.stream().map(SourceEntity::toSource).collect(inOrder(Source::id));
	}

	private static <T> Collector<T, ?, Map<String, T>> inOrder(Function<T, String> key) {
		return Collectors.toMap(key, Function.identity(), (first, second) -> first, LinkedHashMap::new);
	}

}
