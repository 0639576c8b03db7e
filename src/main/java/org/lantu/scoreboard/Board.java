package org.lantu.scoreboard;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.lantu.plan.Plan;
import org.lantu.reference.Indicator;
import org.lantu.reference.Region;
import org.lantu.reference.Source;

/**
 * Some plans with their judged targets at a moment.
 *
 * @param regions by code: the nation, its provinces and those of the plans
 * @param plans the plans on the board
 * @param indicators all indicators by code; empty where no plan is on the board
 * @param sources the documents that the board rests on, by id
 * @param targets by plan and in the plan's order
 */
public record Board(Moment moment, Map<String, Region> regions, List<Plan> plans, Map<String, Indicator> indicators,
		Map<String, Source> sources, List<JudgedTarget> targets) {

	/** The order in which lists show targets: the worst first, then the latest due. */
	public static final Comparator<JudgedTarget> WORST_FIRST = Comparator.comparing(JudgedTarget::verdict)
		.thenComparing((judged) -> -judged.target().year());

	/** The same without what was announced only after the moment. */
	public Board announced() {
		return new Board(this.moment, this.regions,
				this.plans.stream().filter((plan) -> isPublic(this.sources.get(plan.source()))).toList(),
				this.indicators, this.sources,
				this.targets.stream().filter((judged) -> isPublic(judged.source())).toList());
	}

	private boolean isPublic(@Nullable Source source) {
		LocalDate published = (source != null) ? source.publishedOn() : null;
		return published == null || !published.isAfter(this.moment.asOf());
	}

	public List<JudgedTarget> targetsOf(String plan) {
		return this.targets.stream().filter((judged) -> judged.plan().code().equals(plan)).toList();
	}

	public Optional<JudgedTarget> target(String plan, String code) {
		return this.targets.stream()
			.filter((judged) -> judged.plan().code().equals(plan) && judged.target().code().equals(code))
			.findFirst();
	}

	/**
	 * How many of some targets have each verdict; verdicts that none has are left out.
	 */
	public static Map<Verdict, Long> count(List<JudgedTarget> targets) {
		Map<Verdict, Long> count = new EnumMap<>(Verdict.class);
		targets.forEach((judged) -> count.merge(judged.verdict(), 1L, Long::sum));
		return count;
	}

}
