package org.lantu.dashboard.department;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.lantu.dashboard.address.Addresses;
import org.lantu.dashboard.parts.Presenter;
import org.lantu.dashboard.parts.Presenters;
import org.lantu.plan.Measure;
import org.lantu.plan.PlanBook;
import org.lantu.plan.departments.Department;
import org.lantu.plan.departments.DepartmentBook;
import org.lantu.plan.departments.Lineage;
import org.lantu.plan.departments.Responsibilities;
import org.lantu.platform.NotFoundException;
import org.lantu.platform.Suggestion;
import org.lantu.platform.Suggestions;
import org.lantu.reference.Bilingual;
import org.lantu.reference.Catalogue;
import org.lantu.reference.Region;
import org.lantu.reference.Source;
import org.lantu.scoreboard.Board;
import org.lantu.scoreboard.Moment;
import org.lantu.scoreboard.Scoreboard;

import org.springframework.stereotype.Component;

/**
 * Finds the department that an address names, and for what it answers.
 */
@Component
class DepartmentFinder {

	private static final int OFFERED = 5;

	private static final int NEAR = 4;

	private final DepartmentBook departments;

	private final PlanBook planBook;

	private final Scoreboard scoreboard;

	private final Catalogue catalogue;

	private final Presenters presenters;

	DepartmentFinder(DepartmentBook departments, PlanBook planBook, Scoreboard scoreboard, Catalogue catalogue,
			Presenters presenters) {
		this.departments = departments;
		this.planBook = planBook;
		this.scoreboard = scoreboard;
		this.catalogue = catalogue;
		this.presenters = presenters;
	}

	/**
	 * A department on a day.
	 *
	 * @param board of the plans for parts of which it was ever assigned
	 * @param share its targets
	 * @param measures of these plans, if it was assigned to any
	 * @param sources the documents by which names changed, by id
	 */
	record Found(Lineage lineage, Region region, Board board, Responsibilities responsibilities,
			AnsweredTargets.Share share, List<Measure> measures, Map<String, Source> sources, Presenter presenter) {
	}

	Found find(String code, Moment moment, Locale locale) {
		Lineage lineage = this.departments.find(code).orElseThrow(() -> notFound(code, locale));
		Department department = lineage.department();
		List<String> plans = this.departments.plansOf(code);
		Board board = this.scoreboard.ofPlans(plans, moment).announced();
		Responsibilities responsibilities = this.departments.of(plans, moment.asOf());
		AnsweredTargets.Share share = new AnsweredTargets(board.targets(), responsibilities).of(code);
		List<Measure> measures = (responsibilities.countMeasures(code) > 0) ? this.planBook.measuresOf(plans)
				: List.of();
		List<String> documents = Stream.concat(lineage.before().stream(), Stream.ofNullable(lineage.next()))
			.map((one) -> one.citation().source())
			.toList();
		Region region = Objects
			.requireNonNull(this.catalogue.provincesAnd(List.of(department.region())).get(department.region()));
		return new Found(lineage, region, board, responsibilities, share, measures,
				documents.isEmpty() ? Map.of() : this.catalogue.sources(documents), this.presenters.in(locale));
	}

	private NotFoundException notFound(String code, Locale locale) {
		Collection<Department> near = Stream
			.concat(this.departments.ofRegions(this.catalogue.provinces().keySet()).stream(),
					this.departments.beginning(code.substring(0, Math.min(NEAR, code.length()))).stream())
			.distinct()
			.toList();
		return new NotFoundException("department", code,
				Suggestions.nearest(code, near, (one) -> names(one.code(), one.name()), OFFERED)
					.stream()
					.map((one) -> new Suggestion(one.name().in(locale), Addresses.department(one.code())))
					.toList());
	}

	private static List<String> names(String code, Bilingual name) {
		return Stream.of(code, name.zh(), name.en()).filter(Objects::nonNull).toList();
	}

}
