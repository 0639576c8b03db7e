package org.lantu.dashboard.department;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lantu.dashboard.address.Addresses;
import org.lantu.dashboard.files.SourceSheet;
import org.lantu.dashboard.files.SourceSheets;
import org.lantu.dashboard.parts.Presenter;
import org.lantu.dashboard.plan.PlanDownloads;
import org.lantu.platform.tables.TableFile;
import org.lantu.platform.tables.TableSheet;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.Moment;

import org.springframework.stereotype.Component;

/**
 * The targets of a department as a file.
 */
@Component
class DepartmentFiles {

	private final DepartmentFinder finder;

	private final SourceSheets sheets;

	DepartmentFiles(DepartmentFinder finder, SourceSheets sheets) {
		this.finder = finder;
		this.sheets = sheets;
	}

	TableFile file(String code, Moment moment, Locale locale) {
		DepartmentFinder.Found found = this.finder.find(code, moment, locale);
		Presenter presenter = found.presenter();
		SourceSheet sources = this.sheets.begin(presenter);
		PlanDownloads downloads = new PlanDownloads(presenter, found.responsibilities(), sources);
		List<String> head = Stream
			.concat(Stream.of("department.role", "file.region", "file.name", "period.csv.plan").map(presenter::message),
					downloads.head().stream())
			.toList();
		List<List<@Nullable Object>> rows = new ArrayList<>();
		found.share().led().forEach((judged) -> rows.add(row("department.lead", judged, downloads, presenter)));
		found.share()
			.supported()
			.forEach((judged) -> rows.add(row("department.support", judged, downloads, presenter)));
		return new TableFile("lantu-department-" + code, found.lineage().department().name().in(locale),
				Addresses.department(code), TableSheet.of(head, rows), sources.sheet());
	}

	private static List<@Nullable Object> row(String role, JudgedTarget judged, PlanDownloads downloads,
			Presenter presenter) {
		return Stream
			.<@Nullable Object>concat(
					Stream.of(presenter.message(role), judged.region().code(),
							judged.region().shortName().in(presenter.locale()), judged.plan().code()),
					downloads.row(judged).stream())
			.toList();
	}

}
