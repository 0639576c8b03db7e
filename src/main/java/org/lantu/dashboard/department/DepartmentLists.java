package org.lantu.dashboard.department;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.lantu.dashboard.address.QueryParameters;
import org.lantu.followup.Commentaries;
import org.lantu.plan.departments.Department;
import org.lantu.plan.departments.DepartmentBook;
import org.lantu.plan.departments.Lineage;
import org.lantu.plan.departments.Responsibilities;
import org.lantu.plan.departments.Succession;
import org.lantu.reference.Catalogue;
import org.lantu.reference.Region;
import org.lantu.scoreboard.Board;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.Moment;
import org.lantu.scoreboard.Scoreboard;
import org.lantu.scoreboard.commentary.CommentedTargets;

import org.springframework.stereotype.Component;

/**
 * Finds the departments of the nation and its provinces, or of one region, and for what
 * they answer.
 */
@Component
class DepartmentLists {

	private final DepartmentBook departments;

	private final Scoreboard scoreboard;

	private final Catalogue catalogue;

	private final Commentaries commentaries;

	DepartmentLists(DepartmentBook departments, Scoreboard scoreboard, Catalogue catalogue, Commentaries commentaries) {
		this.commentaries = commentaries;
		this.departments = departments;
		this.scoreboard = scoreboard;
		this.catalogue = catalogue;
	}

	/**
	 * What is on file.
	 *
	 * @param departments under the names that they bear on the day
	 * @param regions by code
	 * @param targets of all plans that the departments may answer for
	 * @param own the targets of the regions' own plans
	 */
	record Found(List<Department> departments, List<Succession> successions, Map<String, Region> regions,
			AnsweredTargets targets, AnsweredTargets own, Responsibilities responsibilities) {

		Region region(String code) {
			return Objects.requireNonNull(this.regions.get(code));
		}

		/** The departments that a department follows, each on its day. */
		List<Succession> before(Department department, Moment moment) {
			return this.successions.stream()
				.filter((one) -> one.successor().equals(department) && one.by(moment.asOf()))
				.toList();
		}

	}

	/** What regions had published on the targets by a day. */
	CommentedTargets commented(Found found, Moment moment) {
		return new CommentedTargets(
				this.commentaries
					.of(found.targets().together().stream().map((judged) -> judged.plan().code()).distinct().toList()),
				moment.asOf());
	}

	/**
	 * @param region a code; empty for the nation and its provinces
	 */
	Found find(Moment moment, String region) {
		Map<String, Region> regions = this.catalogue.provincesAnd(region.isEmpty() ? List.of() : List.of(region));
		QueryParameters.requireKnown("region", region, regions.keySet());
		Collection<String> shown = region.isEmpty() ? regions.keySet() : List.of(region);
		List<Department> all = this.departments.ofRegions(shown);
		Board board = board(moment, region, regions);
		Responsibilities responsibilities = this.departments
			.of(board.targets().stream().map((judged) -> judged.plan().code()).toList(), moment.asOf());
		AnsweredTargets targets = new AnsweredTargets(board.targets(), responsibilities);
		List<Succession> successions = all.isEmpty() ? List.of() : this.departments.successions();
		List<JudgedTarget> own = board.targets()
			.stream()
			.filter((judged) -> shown.contains(judged.region().code()))
			.toList();
		return new Found(all.stream().filter((one) -> named(one, moment, successions, targets)).toList(), successions,
				board.regions(), targets, new AnsweredTargets(own, responsibilities), responsibilities);
	}

	/**
	 * Departments of a region answer for its plans, and for those of the regions that it
	 * lies in.
	 */
	private Board board(Moment moment, String region, Map<String, Region> regions) {
		Region asked = regions.get(region);
		if (asked == null || asked.level() != Region.Level.CITY) {
			return this.scoreboard.ofProvinces(moment).announced();
		}
		List<String> above = Stream
			.<Region>iterate(asked, Objects::nonNull,
					(one) -> (one.parent() != null) ? regions.get(one.parent()) : null)
			.map(Region::code)
			.toList();
		return this.scoreboard.ofRegions(above, moment).announced();
	}

	/** Whether a department bears its name on the day: no longer, or not yet. */
	private static boolean named(Department department, Moment moment, List<Succession> successions,
			AnsweredTargets targets) {
		Lineage lineage = Lineage.of(department, successions);
		return !lineage.followed(moment.asOf())
				&& (lineage.begun(moment.asOf()) || !targets.of(department.code()).all().isEmpty());
	}

}
