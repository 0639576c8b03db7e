package org.lantu.dashboard.period;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.lantu.dashboard.address.Address;
import org.lantu.dashboard.address.Addresses;
import org.lantu.dashboard.parts.Presenter;
import org.lantu.dashboard.parts.Presenters;
import org.lantu.dashboard.plan.PlanDownloads;
import org.lantu.plan.Plan;
import org.lantu.plan.PlanBook;
import org.lantu.platform.Csv;
import org.lantu.platform.NotFoundException;
import org.lantu.platform.Suggestion;
import org.lantu.reference.Catalogue;
import org.lantu.scoreboard.Board;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.Moment;
import org.lantu.scoreboard.Scoreboard;
import org.lantu.scoreboard.Verdict;
import org.lantu.scoreboard.drawing.ShareBar;
import org.lantu.scoreboard.wording.Amounts;

import org.springframework.stereotype.Component;

/**
 * Makes the accounts of periods.
 */
@Component
class PeriodPages {

	private static final Map<Verdict, PeriodFilter.Shown> LISTS = Map.of(Verdict.MISSED, PeriodFilter.Shown.MISSED,
			Verdict.DANGER, PeriodFilter.Shown.DANGER);

	private final Scoreboard scoreboard;

	private final Catalogue catalogue;

	private final PlanBook planBook;

	private final Presenters presenters;

	PeriodPages(Scoreboard scoreboard, Catalogue catalogue, PlanBook planBook, Presenters presenters) {
		this.scoreboard = scoreboard;
		this.catalogue = catalogue;
		this.planBook = planBook;
		this.presenters = presenters;
	}

	/** Where the account of the period is that ended last; the home page without any. */
	String latest(LocalDate asOf) {
		return Periods.latest(this.planBook.plansOf(this.catalogue.provinces().keySet()).values(), asOf)
			.map(Period::path)
			.orElse("/");
	}

	PeriodPage account(String written, PeriodFilter filter, LocalDate asOf, Locale locale) {
		Presenter presenter = this.presenters.in(locale);
		Loaded loaded = load(written, asOf, presenter);
		Period period = loaded.period();
		List<PeriodLine> lines = loaded.lines();
		boolean opening = PeriodStage.of(period, asOf) == PeriodStage.OPENING;
		return new PeriodPage(head(loaded, asOf, presenter), lead(period, lines, presenter),
				strip(period, lines, presenter), opening ? new PeriodGoals(presenter).of(lines) : null,
				new PeriodTables(period, lines, filter, presenter).table());
	}

	/** The same as a file, with every region. */
	Csv.File file(String written, LocalDate asOf, Locale locale) {
		Presenter presenter = this.presenters.in(locale);
		Loaded loaded = load(written, asOf, presenter);
		PeriodDownloads downloads = new PeriodDownloads(new PlanDownloads(presenter), presenter);
		return new Csv.File("lantu-account-" + loaded.period().code(), downloads.head(),
				downloads.rows(loaded.lines()));
	}

	/** A period that some plan on file covers, with its regions. */
	private record Loaded(Period period, List<PeriodLine> lines, List<Period> periods) {
	}

	private Loaded load(String written, LocalDate asOf, Presenter presenter) {
		Period asked = Period.of(written).orElse(null);
		Board all = (asked != null) ? this.scoreboard.ofProvincesDue(Moment.asOf(asOf), asked.first(), asked.last())
				: this.scoreboard.ofProvincesDue(Moment.asOf(asOf), 0, 0);
		if (asked == null || all.plans().stream().noneMatch(asked::covered)) {
			throw new NotFoundException("account", written,
					Periods.of(all.plans())
						.stream()
						.map((period) -> new Suggestion(Periods.title(period, asOf, presenter), period.path()))
						.toList());
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
		return new Loaded(asked, lines, Periods.of(all.plans()));
	}

	private static PeriodPage.Head head(Loaded loaded, LocalDate asOf, Presenter presenter) {
		Period period = loaded.period();
		List<PeriodOption> periods = new ArrayList<>(loaded.periods()
			.stream()
			.map((one) -> new PeriodOption(one.text(), null, new Address(one.path(), Map.of()), one.equals(period)))
			.toList());
		if (!loaded.periods().contains(period)) {
			periods.add(new PeriodOption(period.text(), null, new Address(period.path(), Map.of()), true));
		}
		return new PeriodPage.Head(Periods.title(period, asOf, presenter), period.text(),
				presenter.message("period.sub", period.text(),
						Amounts.number(number(loaded.lines(), (line) -> !line.nation()), 0),
						Amounts.number(loaded.lines().stream().mapToInt((line) -> line.due().size()).sum(), 0),
						asOf.toString()),
				periods, Addresses.account(period.code()) + ".csv");
	}

	private static PeriodPage.Lead lead(Period period, List<PeriodLine> lines, Presenter presenter) {
		int targets = lines.stream().mapToInt((line) -> line.due().size()).sum();
		long decided = lines.stream().mapToLong(PeriodLine::decided).sum();
		List<String> rest = PeriodTables.columns(lines)
			.stream()
			.filter((verdict) -> verdict != Verdict.MET && verdict != Verdict.MISSED && number(lines, verdict) > 0)
			.map((verdict) -> counted(verdict, lines, presenter))
			.toList();
		long without = number(lines, (line) -> !line.nation() && line.covering().isEmpty());
		String others = rest.isEmpty() ? "" : presenter.message((decided > 0) ? "period.rest" : "period.rest.none",
				String.join(presenter.message("summary.comma"), rest));
		return new PeriodPage.Lead(
				presenter.message((decided > 0) ? "period.lead" : "period.lead.none", period.text(),
						Amounts.number(targets, 0), Amounts.number(decided, 0)),
				List.of(Verdict.MET, Verdict.MISSED)
					.stream()
					.filter((verdict) -> number(lines, verdict) > 0)
					.map((verdict) -> new PeriodPage.Part(verdict.glyph(), counted(verdict, lines, presenter)))
					.toList(),
				others + ((without > 0) ? presenter.message("period.without", without) : ""));
	}

	private static List<PeriodPage.Count> strip(Period period, List<PeriodLine> lines, Presenter presenter) {
		int all = lines.stream().mapToInt((line) -> line.due().size()).sum();
		return PeriodTables.columns(lines).stream().map((verdict) -> {
			long number = number(lines, verdict);
			PeriodFilter.Shown shown = LISTS.get(verdict);
			return new PeriodPage.Count(verdict.glyph(), Amounts.number(number, 0), presenter.word(verdict),
					presenter.message("overview.note." + verdict.name()),
					(shown != null && number > 0) ? new Address(period.path(),
							new PeriodFilter(PeriodFilter.Order.REGION, shown).parameters()) : null,
					new ShareBar("sb-" + verdict.glyph(), Math.toIntExact(number), all, null).draw());
		}).toList();
	}

	private static String counted(Verdict verdict, List<PeriodLine> lines, Presenter presenter) {
		return presenter.message("count." + verdict.name(), Amounts.number(number(lines, verdict), 0));
	}

	private static long number(List<PeriodLine> lines, Verdict verdict) {
		return lines.stream().mapToLong((line) -> line.number(verdict)).sum();
	}

	private static long number(List<PeriodLine> lines, Predicate<PeriodLine> which) {
		return lines.stream().filter(which).count();
	}

}
