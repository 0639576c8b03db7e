package org.lantu.dashboard.plan;

import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.lantu.dashboard.address.QueryParameters;
import org.lantu.progress.Quantity;
import org.lantu.reference.Bilingual;
import org.lantu.scoreboard.Board;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.Verdict;

/**
 * Which targets of a scorecard are shown, in which order and under which heads.
 *
 * @param verdicts none for all
 * @param pillar its name in either language; empty for all
 */
record ScorecardFilter(Set<Verdict> verdicts, String pillar, Order order, boolean reversed, Grouping grouping) {

	static final String VERDICT = "verdict";

	static final String PILLAR = "pillar";

	static final String SORT = "sort";

	static final String GROUP = "group";

	/** By what targets are sorted; numbers that do not exist come last either way. */
	enum Order {

		VERDICT, PLAN, INDICATOR, YEAR, GAP, ATTAINMENT

	}

	/** By what targets are kept together. */
	enum Grouping {

		PILLAR, YEAR, NONE

	}

	static ScorecardFilter of(QueryParameters query) {
		String sort = query.text(SORT);
		Optional<Order> order = query.order(SORT, Order.class);
		return new ScorecardFilter(query.all(VERDICT, Verdict.class), query.text(PILLAR), order.orElse(Order.VERDICT),
				order.isPresent() && sort.startsWith("-"), query.one(GROUP, Grouping.class).orElse(Grouping.PILLAR));
	}

	ScorecardFilter by(Order other, boolean otherWay) {
		return new ScorecardFilter(this.verdicts, this.pillar, other, otherWay, this.grouping);
	}

	/** The same order and heads, but every target. */
	ScorecardFilter all() {
		return new ScorecardFilter(Set.of(), "", this.order, this.reversed, this.grouping);
	}

	/** How it is written in an address; what is usual is left out. */
	Map<String, String> parameters(@Nullable Integer year) {
		Map<String, String> parameters = new LinkedHashMap<>();
		if (year != null) {
			parameters.put("year", year.toString());
		}
		if (!this.verdicts.isEmpty()) {
			parameters.put(VERDICT, QueryParameters.words(this.verdicts));
		}
		if (!this.pillar.isEmpty()) {
			parameters.put(PILLAR, this.pillar);
		}
		if (this.order != Order.VERDICT || this.reversed) {
			parameters.put(SORT, (this.reversed ? "-" : "") + QueryParameters.word(this.order));
		}
		if (this.grouping != Grouping.PILLAR) {
			parameters.put(GROUP, QueryParameters.word(this.grouping));
		}
		return parameters;
	}

	boolean shows(JudgedTarget judged) {
		return (this.verdicts.isEmpty() || this.verdicts.contains(judged.verdict()))
				&& (this.pillar.isEmpty() || named(judged.target().pillar()));
	}

	boolean named(@Nullable Bilingual name) {
		return name != null && (this.pillar.equals(name.zh()) || this.pillar.equals(name.en()));
	}

	/** The order, and within it that of the plan. */
	Comparator<JudgedTarget> comparator(Locale locale) {
		Comparator<JudgedTarget> comparator = switch (this.order) {
			case VERDICT -> turned(Board.WORST_FIRST);
			case PLAN -> turned(Comparator.comparing((judged) -> judged.target().ordinal()));
			case INDICATOR -> turned(Comparator.comparing((judged) -> judged.indicator().name().in(locale),
					Collator.getInstance(locale)));
			case YEAR -> turned(Comparator.comparing((judged) -> judged.target().year()));
			case GAP -> known(ScorecardFilter::relativeGap);
			case ATTAINMENT -> known((judged) -> value(judged.assessment().attainment()));
		};
		return comparator.thenComparing((judged) -> judged.target().ordinal());
	}

	private Comparator<JudgedTarget> turned(Comparator<JudgedTarget> comparator) {
		return this.reversed ? comparator.reversed() : comparator;
	}

	private Comparator<JudgedTarget> known(Function<JudgedTarget, @Nullable Double> key) {
		Comparator<Double> natural = Comparator.naturalOrder();
		return Comparator.comparing(key, Comparator.nullsLast(this.reversed ? natural.reversed() : natural));
	}

	/** Targets have different units, so a gap counts in relation to its target. */
	private static @Nullable Double relativeGap(JudgedTarget judged) {
		Double gap = value(judged.assessment().gap());
		return (gap != null) ? Double.valueOf(judged.promise().demand().relative(gap)) : null;
	}

	private static @Nullable Double value(@Nullable Quantity quantity) {
		return (quantity != null) ? Double.valueOf(quantity.value()) : null;
	}

}
