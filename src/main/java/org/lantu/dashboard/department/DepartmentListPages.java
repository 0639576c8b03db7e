package org.lantu.dashboard.department;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lantu.dashboard.address.Address;
import org.lantu.dashboard.address.Addresses;
import org.lantu.dashboard.files.SourceSheets;
import org.lantu.dashboard.files.VerdictColumns;
import org.lantu.dashboard.parts.Presenter;
import org.lantu.dashboard.parts.Presenters;
import org.lantu.dashboard.parts.Summary;
import org.lantu.plan.departments.Department;
import org.lantu.platform.tables.TableFile;
import org.lantu.platform.tables.TableSheet;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.Moment;
import org.lantu.scoreboard.commentary.CommentedTargets;
import org.lantu.scoreboard.wording.Amounts;

import org.springframework.stereotype.Component;

/**
 * Makes the list of departments.
 */
@Component
class DepartmentListPages {

	private final DepartmentLists lists;

	private final Presenters presenters;

	private final SourceSheets sheets;

	DepartmentListPages(DepartmentLists lists, Presenters presenters, SourceSheets sheets) {
		this.lists = lists;
		this.presenters = presenters;
		this.sheets = sheets;
	}

	/**
	 * The list.
	 * @param region the code of the one region that is asked for; empty for the nation
	 * and its provinces
	 */
	DepartmentListPage list(Moment moment, String region, Locale locale) {
		Presenter presenter = this.presenters.in(locale);
		DepartmentLists.Found found = this.lists.find(moment, region);
		List<JudgedTarget> together = found.own().together();
		int unanswered = found.own().unanswered().size();
		return new DepartmentListPage(Summary.of(together, together.size(), Addresses.TARGETS, presenter),
				presenter.message("departments.sub", found.departments().size(), together.size()),
				(unanswered > 0) ? presenter.message("departments.unanswered", unanswered) : null,
				region.isEmpty() ? null : found.region(region).name().in(locale),
				byRegion(found).entrySet()
					.stream()
					.map((entry) -> group(entry.getKey(), entry.getValue(), together.size(), found, moment, presenter))
					.toList(),
				new Address(Addresses.DEPARTMENTS, region.isEmpty() ? Map.of() : Map.of("region", region)),
				moment.asOf().toString());
	}

	/** The list as a file. */
	TableFile file(Moment moment, String region, Locale locale) {
		Presenter presenter = this.presenters.in(locale);
		DepartmentLists.Found found = this.lists.find(moment, region);
		List<String> head = Stream
			.of(Stream
				.of("file.region", "file.name", "files.id", "departments.name", "department.leads",
						"department.supports")
				.map(presenter::message), VerdictColumns.head(presenter).stream(),
					Stream.of("sources.measures", "departments.unexplained").map(presenter::message))
			.flatMap((columns) -> columns)
			.toList();
		CommentedTargets commented = this.lists.commented(found, moment);
		List<List<@Nullable Object>> rows = found.departments()
			.stream()
			.map((department) -> row(department, found, commented, locale))
			.toList();
		return new TableFile("lantu-departments", presenter.message("departments.title"), Addresses.DEPARTMENTS,
				TableSheet.of(head, rows),
				this.sheets.begin(presenter).note(presenter.message("departments.note.file")).sheet());
	}

	private static List<@Nullable Object> row(Department department, DepartmentLists.Found found,
			CommentedTargets commented, Locale locale) {
		AnsweredTargets.Share share = found.targets().of(department.code());
		return Stream.<Stream<? extends @Nullable Object>>of(
				Stream.of(department.region(), found.region(department.region()).shortName().in(locale),
						department.code(), department.name().in(locale), share.led().size(), share.supported().size()),
				VerdictColumns.row(share.all()).stream(),
				Stream.of(found.responsibilities().countMeasures(department.code()),
						commented.unexplained(share.all()).size()))
			.<@Nullable Object>flatMap((cells) -> cells)
			.toList();
	}

	private static Map<String, List<Department>> byRegion(DepartmentLists.Found found) {
		return found.departments()
			.stream()
			.collect(Collectors.groupingBy(Department::region, LinkedHashMap::new, Collectors.toList()));
	}

	private static DepartmentListPage.Group group(String region, List<Department> departments, int shown,
			DepartmentLists.Found found, Moment moment, Presenter presenter) {
		List<DepartmentListPage.Row> rows = departments.stream().map((department) -> {
			AnsweredTargets.Share share = found.targets().of(department.code());
			return new DepartmentListPage.Row(presenter.link(department),
					found.before(department, moment).stream().map((one) -> presenter.link(one.department())).toList(),
					Amounts.number(share.led().size(), 0), Amounts.number(share.supported().size(), 0),
					Summary.of(share.all(), shown, Addresses.department(department.code()), presenter),
					Amounts.number(found.responsibilities().countMeasures(department.code()), 0));
		}).toList();
		List<JudgedTarget> together = found.targets().together(departments.stream().map(Department::code).toList());
		return new DepartmentListPage.Group(presenter.link(found.region(region)), rows,
				(rows.size() > 1) ? presenter.message("departments.together", together.size()) : null);
	}

}
