package org.lantu.planning.written;

import java.util.Locale;

/**
 * What is compared.
 *
 * @param kind {@code plan}, {@code pillar}, {@code target}, {@code promise},
 * {@code share}, {@code measure} or {@code answer} of a plan, or a
 * {@linkplain CataloguePart part of the catalogue} in small letters
 * @param name its name or code, if it has one
 * @param number its place, if that tells it from others
 */
record WrittenPart(String kind, String name, int number) {

	static WrittenPart of(CataloguePart part, String name) {
		return new WrittenPart(part.name().toLowerCase(Locale.ROOT), name, 0);
	}

}
