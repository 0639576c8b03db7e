package org.lantu.api.rows;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.lantu.reference.Region;

/**
 * A region as a row.
 *
 * @param firstYear the first year for which there can be figures of it; {@code null}
 * where it always was
 * @param lastYear the last one; {@code null} where it goes on
 * @param successor the code of the region that goes on with it
 */
public record RegionRow(String code, String name, String shortName, String level, @Nullable String parent,
		@Nullable String area, @Nullable Integer firstYear, @Nullable Integer lastYear, @Nullable String successor) {

	public static RegionRow of(Region region, Locale locale) {
		Region.End end = region.end();
		return new RegionRow(region.code(), region.name().in(locale), region.shortName().in(locale),
				region.level().name(), region.parent(), (region.area() != null) ? region.area().code() : null,
				region.firstYear(), (end != null) ? end.lastYear() : null, (end != null) ? end.successor() : null);
	}

}
