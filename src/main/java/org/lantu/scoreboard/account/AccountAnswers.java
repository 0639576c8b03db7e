package org.lantu.scoreboard.account;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.lantu.plan.departments.DepartmentBook;
import org.lantu.plan.departments.Responsibilities;
import org.lantu.platform.NotFoundException;
import org.lantu.platform.Suggestion;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.answers.TargetView;
import org.lantu.scoreboard.answers.TargetViews;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers what became of all targets of a period.
 */
@Service
@Transactional(readOnly = true)
public class AccountAnswers {

	private final PeriodAccounts accounts;

	private final TargetViews targets;

	private final DepartmentBook departments;

	AccountAnswers(PeriodAccounts accounts, TargetViews targets, DepartmentBook departments) {
		this.departments = departments;
		this.accounts = accounts;
		this.targets = targets;
	}

	/**
	 * The account of a period.
	 * @param written its first and last year, with a hyphen between
	 * @throws NotFoundException where no plan on file covers it
	 */
	public AccountView account(String written, LocalDate asOf, Locale locale) {
		PeriodAccount account = Period.of(written)
			.flatMap((period) -> this.accounts.find(period, asOf))
			.orElseThrow(() -> new NotFoundException("account", written,
					this.accounts.offered().stream().map((period) -> new Suggestion(period.code(), "")).toList()));
		Responsibilities responsible = this.departments.of(account.lines()
			.stream()
			.flatMap((line) -> line.due().stream())
			.map((judged) -> judged.plan().code())
			.toList(), asOf);
		List<AccountView.OfRegion> regions = account.lines()
			.stream()
			.map((line) -> region(line, responsible, locale))
			.toList();
		return new AccountView(account.period().first(), account.period().last(),
				PeriodStage.of(account.period(), asOf).name(), asOf,
				summary(regions.stream().flatMap((region) -> region.plans().stream()).toList()), regions);
	}

	private AccountView.OfRegion region(PeriodLine line, Responsibilities responsible, Locale locale) {
		Map<String, List<JudgedTarget>> due = line.due()
			.stream()
			.collect(Collectors.groupingBy((judged) -> judged.plan().code()));
		List<AccountView.OfPlan> plans = line.plans()
			.stream()
			.filter((plan) -> line.covering().contains(plan) || due.containsKey(plan.code()))
			.map((plan) -> new AccountView.OfPlan(plan.code(), plan.title().in(locale),
					due.getOrDefault(plan.code(), List.of())
						.stream()
						.map((judged) -> this.targets.view(judged, responsible, locale))
						.toList()))
			.toList();
		return new AccountView.OfRegion(line.region().code(), String.valueOf(line.region().shortName().in(locale)),
				!line.covering().isEmpty(), summary(plans), plans);
	}

	private static Map<String, Long> summary(Collection<AccountView.OfPlan> plans) {
		return plans.stream()
			.flatMap((plan) -> plan.targets().stream())
			.collect(Collectors.groupingBy(TargetView::counted, TreeMap::new, Collectors.counting()));
	}

}
