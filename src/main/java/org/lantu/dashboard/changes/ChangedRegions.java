package org.lantu.dashboard.changes;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.lantu.reference.Catalogue;
import org.lantu.reference.Region;
import org.lantu.scoreboard.edition.EditionChange;

import org.springframework.stereotype.Component;

/**
 * The regions of which changes tell.
 */
@Component
class ChangedRegions {

	private final Catalogue catalogue;

	ChangedRegions(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	/**
	 * Those of some changes, with what goes on with them, and one more that is asked for.
	 */
	Map<String, Region> of(Collection<EditionChange> changes, String asked) {
		List<String> codes = Stream.concat(changes.stream().map(EditionChange::region), Stream.of(asked))
			.distinct()
			.toList();
		Map<String, Region> regions = this.catalogue.provincesAnd(codes);
		List<String> successors = ends(changes, regions).map(Region.End::successor).filter(Objects::nonNull).toList();
		return successors.isEmpty() ? regions
				: this.catalogue.provincesAnd(Stream.concat(codes.stream(), successors.stream()).distinct().toList());
	}

	private static Stream<Region.End> ends(Collection<EditionChange> changes, Map<String, Region> regions) {
		return changes.stream()
			.filter((change) -> change.kind() == EditionChange.Kind.REGION)
			.map((change) -> Objects.requireNonNull(regions.get(change.region())).end())
			.filter(Objects::nonNull);
	}

}
