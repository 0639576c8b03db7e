package org.lantu.reference;

import org.jspecify.annotations.Nullable;

/**
 * The nation or a province.
 *
 * @param code the GB/T 2260 code
 * @param shortName the name without its administrative suffix
 * @param area the statistical area; {@code null} for the nation
 * @param tileColumn the place in the tile-grid map; {@code null} for the nation
 */
public record Region(String code, Bilingual name, Bilingual shortName, Level level, @Nullable String parent,
		@Nullable String area, @Nullable Integer tileColumn, @Nullable Integer tileRow) {

	public enum Level {

		NATION, PROVINCE, CITY

	}

}
