package org.lantu.scoreboard.account;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.lantu.plan.Plan;
import org.lantu.plan.PlanBook;
import org.lantu.reference.Catalogue;
import org.lantu.scoreboard.Board;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.Moment;
import org.lantu.scoreboard.Scoreboard;

import org.springframework.stereotype.Service;

/**
 * Draws up the accounts of periods. Those of the five-year plans on file are offered; any
 * other that a plan covers has an account as well.
 */
@Service
public class PeriodAccounts {

	private final Scoreboard scoreboard;

	private final Catalogue catalogue;

	private final PlanBook planBook;

	PeriodAccounts(Scoreboard scoreboard, Catalogue catalogue, PlanBook planBook) {
		this.scoreboard = scoreboard;
		this.catalogue = catalogue;
		this.planBook = planBook;
	}

	/** The periods of some plans in their order. */
	public static List<Period> of(Collection<Plan> plans) {
		return plans.stream()
			.filter((plan) -> plan.kind() == Plan.Kind.FIVE_YEAR)
			.map(Period::of)
			.distinct()
			.sorted(Comparator.comparing(Period::last).thenComparing(Period::first))
			.toList();
	}

	/** The periods of which accounts are offered. */
	public List<Period> offered() {
		return of(this.planBook.plansOf(this.catalogue.provinces().keySet()).values());
	}

	/** The account of a period that some plan on file covers; empty of any other. */
	public Optional<PeriodAccount> find(Period asked, LocalDate asOf) {
		Board all = this.scoreboard.ofProvincesDue(Moment.asOf(asOf), asked.first(), asked.last());
		if (all.plans().stream().noneMatch(asked::covered)) {
			return Optional.empty();
		}
		Board board = all.announced();
		Map<String, List<JudgedTarget>> due = board.targets()
			.stream()
			.sorted(Board.WORST_FIRST)
			.collect(Collectors.groupingBy((judged) -> judged.region().code()));
		List<PeriodLine> lines = board.regions().values().stream().map((region) -> {
			List<Plan> plans = board.plans().stream().filter((plan) -> plan.region().equals(region.code())).toList();
			return new PeriodLine(region, plans, plans.stream().filter(asked::covered).toList(),
					due.getOrDefault(region.code(), List.of()));
		}).sorted(Comparator.comparing((line) -> line.region().code())).toList();
		return Optional.of(new PeriodAccount(asked, lines, of(all.plans())));
	}

}
