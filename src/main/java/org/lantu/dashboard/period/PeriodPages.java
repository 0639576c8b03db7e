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
import org.lantu.dashboard.files.SourceSheet;
import org.lantu.dashboard.files.SourceSheets;
import org.lantu.dashboard.parts.Presenter;
import org.lantu.dashboard.parts.Presenters;
import org.lantu.dashboard.plan.PlanDownloads;
import org.lantu.plan.Plan;
import org.lantu.plan.PlanBook;
import org.lantu.plan.departments.DepartmentBook;
import org.lantu.platform.NotFoundException;
import org.lantu.platform.Suggestion;
import org.lantu.platform.tables.TableFile;
import org.lantu.platform.tables.TableSheet;
import org.lantu.reference.Catalogue;
import org.lantu.scoreboard.Board;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.Moment;
import org.lantu.scoreboard.Scoreboard;
import org.lantu.scoreboard.Verdict;
import org.lantu.scoreboard.account.Period;
import org.lantu.scoreboard.account.PeriodAccount;
import org.lantu.scoreboard.account.PeriodAccounts;
import org.lantu.scoreboard.account.PeriodLine;
import org.lantu.scoreboard.account.PeriodStage;
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

	private final PeriodAccounts accounts;

	private final Catalogue catalogue;

	private final PlanBook planBook;

	private final Presenters presenters;

	private final SourceSheets sheets;

	private final DepartmentBook departments;

	PeriodPages(PeriodAccounts accounts, Catalogue catalogue, PlanBook planBook, DepartmentBook departments,
			Presenters presenters, SourceSheets sheets) {
		this.departments = departments;
		this.sheets = sheets;
		this.accounts = accounts;
		this.catalogue = catalogue;
		this.planBook = planBook;
		this.presenters = presenters;
	}

	/** Where the account of the period is that ended last; the home page without any. */
	String latest(LocalDate asOf) {
		return Periods.latest(this.planBook.plansOf(this.catalogue.provinces().keySet()).values(), asOf)
			.map((period) -> Addresses.account(period.code()))
			.orElse("/");
	}

	PeriodPage account(String written, PeriodFilter filter, LocalDate asOf, Locale locale) {
		Presenter presenter = this.presenters.in(locale);
		PeriodAccount loaded = load(written, asOf, presenter);
		Period period = loaded.period();
		List<PeriodLine> lines = loaded.lines();
		boolean opening = PeriodStage.of(period, asOf) == PeriodStage.OPENING;
		return new PeriodPage(head(loaded, asOf, presenter), lead(period, lines, presenter),
				strip(period, lines, presenter), opening ? new PeriodGoals(presenter).of(lines) : null,
				new PeriodTables(period, lines, filter, presenter).table());
	}

	/** The same as a file, with every region. */
	TableFile file(String written, LocalDate asOf, Locale locale) {
		Presenter presenter = this.presenters.in(locale);
		PeriodAccount loaded = load(written, asOf, presenter);
		SourceSheet sources = this.sheets.begin(presenter);
		List<String> plans = loaded.lines()
			.stream()
			.flatMap((line) -> line.due().stream())
			.map((judged) -> judged.plan().code())
			.toList();
		PeriodDownloads downloads = new PeriodDownloads(
				new PlanDownloads(presenter, this.departments.of(plans, asOf), sources), presenter);
		Period period = loaded.period();
		return new TableFile("lantu-account-" + period.code(), Periods.title(period, asOf, presenter),
				Addresses.account(period.code()), TableSheet.of(downloads.head(), downloads.rows(loaded.lines())),
				sources.sheet());
	}

	private PeriodAccount load(String written, LocalDate asOf, Presenter presenter) {
		return Period.of(written)
			.flatMap((period) -> this.accounts.find(period, asOf))
			.orElseThrow(() -> new NotFoundException("account", written,
					this.accounts.offered()
						.stream()
						.map((period) -> new Suggestion(Periods.title(period, asOf, presenter),
								Addresses.account(period.code())))
						.toList()));
	}

	private static PeriodPage.Head head(PeriodAccount loaded, LocalDate asOf, Presenter presenter) {
		Period period = loaded.period();
		List<PeriodOption> periods = new ArrayList<>(loaded.offered()
			.stream()
			.map((one) -> new PeriodOption(one.text(), null, new Address(Addresses.account(one.code()), Map.of()),
					one.equals(period)))
			.toList());
		if (!loaded.offered().contains(period)) {
			periods.add(new PeriodOption(period.text(), null, new Address(Addresses.account(period.code()), Map.of()),
					true));
		}
		return new PeriodPage.Head(Periods.title(period, asOf, presenter), period.text(),
				presenter.message("period.sub", period.text(),
						Amounts.number(number(loaded.lines(), (line) -> !line.nation()), 0),
						Amounts.number(loaded.lines().stream().mapToInt((line) -> line.due().size()).sum(), 0),
						asOf.toString()),
				periods, Addresses.account(period.code()));
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
					(shown != null && number > 0) ? new Address(Addresses.account(period.code()),
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
