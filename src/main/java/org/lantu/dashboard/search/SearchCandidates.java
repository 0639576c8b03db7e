package org.lantu.dashboard.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.lantu.plan.Plan;
import org.lantu.plan.PlanBook;
import org.lantu.plan.departments.Department;
import org.lantu.plan.departments.DepartmentBook;
import org.lantu.plan.departments.Lineage;
import org.lantu.reference.Catalogue;
import org.lantu.reference.Indicator;
import org.lantu.reference.Region;

import org.springframework.stereotype.Component;

/**
 * Reads what a search may find. The nation, its provinces and their plans are few and
 * found by whatever they are called; of what lies beneath them, the database finds by
 * code and by parts of names, some of each kind.
 */
@Component
class SearchCandidates {

	private final Catalogue catalogue;

	private final PlanBook planBook;

	private final DepartmentBook departments;

	SearchCandidates(Catalogue catalogue, PlanBook planBook, DepartmentBook departments) {
		this.departments = departments;
		this.catalogue = catalogue;
		this.planBook = planBook;
	}

	/**
	 * What may be found.
	 *
	 * @param regions by code, those of the plans among them
	 */
	record Candidates(Map<String, Region> regions, Map<String, Indicator> indicators, Map<String, Plan> plans,
			List<Department> departments) {

		Region region(Plan plan) {
			return Objects.requireNonNull(this.regions.get(plan.region()));
		}

		Region region(Department department) {
			return Objects.requireNonNull(this.regions.get(department.region()));
		}

	}

	/** What has a code, or may have. */
	Candidates withCode(String code) {
		Map<String, Plan> plans = this.planBook.plans(List.of(code.toLowerCase(Locale.ROOT)));
		List<String> regions = new ArrayList<>(List.of(code));
		plans.values().forEach((plan) -> regions.add(plan.region()));
		List<Department> departments = this.departments.find(code.toLowerCase(Locale.ROOT))
			.map(Lineage::department)
			.stream()
			.toList();
		departments.forEach((department) -> regions.add(department.region()));
		return new Candidates(this.catalogue.provincesAnd(regions), this.catalogue.indicators(), plans, departments);
	}

	/** What may fit the words of a search, each of which may be a name. */
	Candidates candidates(String asked) {
		Set<String> words = new LinkedHashSet<>(List.of(asked));
		words.addAll(SearchQuestion.words(asked));
		Map<String, Region> regions = this.catalogue.provinces();
		words.forEach((word) -> regions.putAll(this.catalogue.named(word)));
		Map<String, Plan> plans = new LinkedHashMap<>(this.planBook.plansOf(regions.keySet()));
		return new Candidates(regions, this.catalogue.indicators(), plans,
				this.departments.ofRegions(regions.keySet()));
	}

}
