package org.lantu.dashboard.region;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.lantu.dashboard.parts.Presenter;
import org.lantu.reference.Catalogue;
import org.lantu.reference.Region;
import org.lantu.reference.Source;

import org.springframework.stereotype.Component;

/**
 * Tells since when a region within a province is, until when it was, and what goes on
 * within it.
 */
@Component
class RegionLives {

	private final Catalogue catalogue;

	RegionLives(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	List<RegionPage.Life> of(Region region, Presenter presenter) {
		if (region.level() != Region.Level.CITY) {
			return List.of();
		}
		List<RegionPage.Life> life = new ArrayList<>();
		if (region.firstYear() != null) {
			life.add(new RegionPage.Life(presenter.message("region.life.from", Presenter.year(region.firstYear())),
					null, "", null));
		}
		Map<String, Region> beside = this.catalogue.provincesAndWithin(String.valueOf(region.parent()));
		beside.values().forEach((other) -> {
			Region.End end = other.end();
			if (end != null && region.code().equals(end.successor())) {
				life.add(told("region.life.took-in", end, other, presenter));
			}
		});
		Region.End end = region.end();
		if (end != null) {
			Region successor = beside.get(String.valueOf(end.successor()));
			life.add(told((successor == null) ? "region.life.to" : "region.life.successor", end, successor, presenter));
		}
		return life;
	}

	private RegionPage.Life told(String key, Region.End end, @Nullable Region other, Presenter presenter) {
		Source source = this.catalogue.sources(List.of(end.source())).get(end.source());
		return new RegionPage.Life(presenter.message(key, Presenter.year(end.lastYear())),
				(other != null) ? presenter.link(other) : null, end.reason().in(presenter.locale()),
				(source != null) ? presenter.link(source) : null);
	}

}
