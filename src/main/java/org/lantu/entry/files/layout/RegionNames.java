package org.lantu.entry.files.layout;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.lantu.entry.tables.RowName;
import org.lantu.reference.Region;

/**
 * Finds the region that a table means by a name: its code or one of its names, in the
 * form of {@link RowName}. A name that two regions share means neither.
 */
final class RegionNames {

	/** A file may name very many things; what was read of these is kept. */
	private static final int MOST_KEPT = 10_000;

	private final Map<String, String> codes = new HashMap<>();

	private final Map<String, Optional<String>> read = new HashMap<>();

	RegionNames(Collection<Region> regions) {
		Set<String> shared = new HashSet<>();
		for (Region region : regions) {
			Stream
				.of(region.code(), region.name().zh(), region.name().en(), region.shortName().zh(),
						region.shortName().en())
				.map((name) -> RowName.of(name).text())
				.filter((name) -> !name.isEmpty())
				.distinct()
				.forEach((name) -> {
					if (this.codes.putIfAbsent(name, region.code()) != null) {
						shared.add(name);
					}
				});
		}
		shared.forEach(this.codes::remove);
	}

	/** The code of the region that is meant. */
	Optional<String> find(String cell) {
		if (this.read.size() >= MOST_KEPT) {
			this.read.clear();
		}
		return this.read.computeIfAbsent(cell, (text) -> Optional.ofNullable(this.codes.get(RowName.of(text).text())));
	}

}
