package org.lantu.dashboard.source;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.lantu.dashboard.parts.Presenter;
import org.lantu.plan.Plan;
import org.lantu.plan.departments.Department;
import org.lantu.plan.departments.DepartmentBook;
import org.lantu.plan.shares.Share;
import org.lantu.reference.Catalogue;
import org.lantu.reference.Indicator;
import org.lantu.reference.Region;
import org.lantu.scoreboard.resting.Resting;
import org.lantu.scoreboard.resting.RestingBook;
import org.lantu.scoreboard.wording.Amounts;

import org.springframework.stereotype.Component;

/**
 * Tells what rests on a document beside plans, promises, measures and figures.
 */
@Component
class SourceOthers {

	private final RestingBook resting;

	private final DepartmentBook departments;

	private final SourceShares shares;

	private final Catalogue catalogue;

	SourceOthers(RestingBook resting, DepartmentBook departments, SourceShares shares, Catalogue catalogue) {
		this.resting = resting;
		this.departments = departments;
		this.shares = shares;
		this.catalogue = catalogue;
	}

	/** What was read of a document. */
	record Read(Resting resting, List<Department> departments, List<Share> shares) {

		/** The plans of which it tells. */
		Stream<String> plans() {
			return Stream.concat(this.resting.reported().stream().map(Resting.Reported::plan),
					this.shares.stream().map(Share::plan));
		}

	}

	Read read(String id) {
		Resting resting = this.resting.on(id);
		return new Read(resting, resting.answered() ? this.departments.from(id) : List.of(),
				resting.shared() ? this.shares.from(id) : List.of());
	}

	/**
	 * All of it in words.
	 * @param plans those of which it tells, by code
	 */
	SourcePage.Others of(Read read, Map<String, Plan> plans, Map<String, Indicator> indicators, Presenter presenter) {
		Resting resting = read.resting();
		Map<String, Region> regions = regions(resting);
		return new SourcePage.Others(read.departments().stream().map(presenter::link).toList(),
				this.shares.given(read.shares(), plans, indicators, presenter),
				resting.ended().stream().map((one) -> Told.of(one, regions, presenter)).toList(),
				resting.reported()
					.stream()
					.map((one) -> new SourcePage.Reported(presenter.link(Objects.requireNonNull(plans.get(one.plan()))),
							one.measures()))
					.toList(),
				resting.broken().stream().map((one) -> Told.of(one, indicators, regions, presenter)).toList(),
				(resting.corrected() > 0)
						? presenter.message("source.corrected", Amounts.number(resting.corrected(), 0)) : null);
	}

	private Map<String, Region> regions(Resting resting) {
		Set<String> codes = Stream
			.concat(resting.ended().stream().flatMap((one) -> Stream.of(one.region(), one.successor())),
					resting.broken().stream().map(Resting.Broken::region))
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
		return codes.isEmpty() ? Map.of() : this.catalogue.provincesAnd(codes);
	}

}
