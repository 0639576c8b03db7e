package org.lantu.dashboard.period;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.lantu.dashboard.address.Addresses;
import org.lantu.dashboard.parts.Link;
import org.lantu.dashboard.parts.Presenter;
import org.lantu.plan.Plan;
import org.lantu.scoreboard.account.Period;
import org.lantu.scoreboard.account.PeriodAccounts;
import org.lantu.scoreboard.account.PeriodStage;

/**
 * Says which accounts there are.
 */
public final class Periods {

	private Periods() {
	}

	/** The period that ended last; where none has ended, the first. */
	static Optional<Period> latest(Collection<Plan> plans, LocalDate asOf) {
		List<Period> periods = PeriodAccounts.of(plans);
		return periods.stream()
			.filter((period) -> PeriodStage.of(period, asOf) == PeriodStage.FINAL)
			.reduce((earlier, later) -> later)
			.or(() -> periods.stream().findFirst());
	}

	/** The accounts of the hour: of the period that ended last, and of those that run. */
	public static List<Link> links(Collection<Plan> plans, LocalDate asOf, Presenter presenter) {
		Period latest = latest(plans, asOf).orElse(null);
		return PeriodAccounts.of(plans)
			.stream()
			.filter((period) -> period.equals(latest) || period.contains(asOf.getYear()))
			.map((period) -> Link.of(Addresses.account(period.code()), title(period, asOf, presenter)))
			.toList();
	}

	static String title(Period period, LocalDate asOf, Presenter presenter) {
		return presenter.message("period.title." + PeriodStage.of(period, asOf).name(), period.text());
	}

}
