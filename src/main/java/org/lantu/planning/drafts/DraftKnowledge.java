package org.lantu.planning.drafts;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.lantu.plan.departments.Department;
import org.lantu.plan.departments.DepartmentBook;
import org.lantu.reference.Catalogue;
import org.lantu.reference.Indicator;
import org.lantu.reference.Region;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Knows what of a draft is on file already.
 */
@Component
class DraftKnowledge {

	private final Catalogue catalogue;

	private final DepartmentBook departments;

	private final JdbcClient jdbc;

	DraftKnowledge(Catalogue catalogue, DepartmentBook departments, JdbcClient jdbc) {
		this.catalogue = catalogue;
		this.departments = departments;
		this.jdbc = jdbc;
	}

	/** What is on file of what a draft names; a few statements, however long it is. */
	OnFile of(DraftContent content) {
		Set<String> regions = values(content, "region");
		Map<String, Region> known = this.catalogue.provincesAnd(regions);
		Region region = known.get(content.head().get("region"));
		List<String> responsible = (region == null) ? List.of()
				: Stream.of(region.code(), region.parent())
					.filter((code) -> code != null)
					.map(String::valueOf)
					.toList();
		Set<String> departments = Stream
			.concat(values(content, "lead").stream().flatMap(DraftKnowledge::codes),
					values(content, "support").stream().flatMap(DraftKnowledge::codes))
			.collect(Collectors.toCollection(TreeSet::new));
		content.of(DraftPart.DEPARTMENT).forEach((row) -> departments.add(row.get("code")));
		Set<String> sources = values(content, "source");
		content.of(DraftPart.DOCUMENT).forEach((row) -> sources.add(row.get("id")));
		return new OnFile(known, this.catalogue.indicators(), Set.copyOf(this.catalogue.sources(sources).keySet()),
				taken(content.head().get("code")), this.departments.ofRegions(responsible),
				departments.stream()
					.filter((code) -> this.departments.find(code).isPresent())
					.collect(Collectors.toUnmodifiableSet()));
	}

	/** The codes of a text that joins them. */
	static Stream<String> codes(String joined) {
		return Arrays.stream(joined.split("[,，、]")).map(String::strip).filter((code) -> !code.isEmpty());
	}

	private boolean taken(String plan) {
		return this.jdbc.sql("select exists (select from plan where code = :plan)")
			.param("plan", plan)
			.query(Boolean.class)
			.single();
	}

	private static Set<String> values(DraftContent content, String argument) {
		return content.rows()
			.stream()
			.map((row) -> row.get(argument))
			.filter((value) -> !value.isEmpty())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/**
	 * What is on file.
	 *
	 * @param regions the nation, its provinces, and what else the draft names
	 * @param indicators all of them
	 * @param sources those documents that the draft names or brings along
	 * @param planTaken whether there is a plan of its code
	 * @param responsible the departments that may answer for a plan of its region
	 * @param departments the codes that the draft names or brings along
	 */
	record OnFile(Map<String, Region> regions, Map<String, Indicator> indicators, Set<String> sources,
			boolean planTaken, List<Department> responsible, Set<String> departments) {

	}

}
