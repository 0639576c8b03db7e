package org.lantu.reports.briefing.content;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.lantu.plan.TargetRevision;
import org.lantu.plan.departments.Responsibilities;
import org.lantu.reference.Source;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.commentary.CommentedTargets;
import org.lantu.scoreboard.account.Period;
import org.lantu.scoreboard.edition.Since;

/**
 * Of what a briefing is, in one language.
 *
 * @param title the title of the briefing
 * @param name how a sentence names what it is of
 * @param groups its targets, parted by plan or region
 * @param periods the years of its plans by their names
 * @param sources the documents that it rests on, by id
 * @param departments who answers for its targets
 * @param commented what regions say of them
 * @param changes what changed; {@code null} where nobody asked since when
 */
public record Subject(String title, String name, List<Group> groups, Map<String, Period> periods,
		Map<String, Source> sources, Responsibilities departments, CommentedTargets commented,
		@Nullable Changes changes) {

	/**
	 * Some targets under a heading.
	 *
	 * @param name empty where there is one group only
	 */
	public record Group(String name, List<JudgedTarget> targets) {

	}

	/**
	 * What changed since a day or an edition.
	 *
	 * @param since the day, or the number of the edition
	 */
	public record Changes(String since, List<String> sentences) {

		/** Whether it is since an edition, not since a day. */
		boolean ofEdition() {
			return Since.of(this.since).edition() != null;
		}

	}

	List<JudgedTarget> targets() {
		return this.groups.stream().map(Group::targets).flatMap(Collection::stream).toList();
	}

	/** Whether the government binds itself by a target. */
	static boolean binding(JudgedTarget judged) {
		return judged.promise().nature() == TargetRevision.Nature.BINDING;
	}

}
