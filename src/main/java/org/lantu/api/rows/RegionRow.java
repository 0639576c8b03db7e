package org.lantu.api.rows;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.lantu.reference.Region;

/**
 * A region as a row.
 */
public record RegionRow(String code, String name, String shortName, String level, @Nullable String parent,
		@Nullable String area) {

	public static RegionRow of(Region region, Locale locale) {
		return new RegionRow(region.code(), region.name().in(locale), region.shortName().in(locale),
				region.level().name(), region.parent(), (region.area() != null) ? region.area().code() : null);
	}

}
