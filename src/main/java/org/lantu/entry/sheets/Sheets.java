package org.lantu.entry.sheets;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.lantu.accounts.Person;
import org.lantu.actuals.Actuals;
import org.lantu.actuals.FigureKey;
import org.lantu.actuals.FigureSelection;
import org.lantu.actuals.ledger.FigureDesk;
import org.lantu.plan.Plan;
import org.lantu.plan.PlanBook;
import org.lantu.plan.Target;
import org.lantu.reference.Catalogue;
import org.lantu.reference.Indicator;
import org.lantu.reference.Region;

import org.springframework.stereotype.Component;

/**
 * Finds the rows of a sheet.
 */
@Component
public class Sheets {

	/**
	 * More rows than this a page does not carry; earlier years have the sheets of years.
	 */
	private static final int MOST_YEARS = 30;

	/** So many years there are at least, also where nothing is on file. */
	private static final int LEAST_YEARS = 8;

	private final Catalogue catalogue;

	private final PlanBook planBook;

	private final Actuals actuals;

	private final FigureDesk desk;

	private final Clock clock;

	Sheets(Catalogue catalogue, PlanBook planBook, Actuals actuals, FigureDesk desk, Clock clock) {
		this.catalogue = catalogue;
		this.planBook = planBook;
		this.actuals = actuals;
		this.desk = desk;
		this.clock = clock;
	}

	public EntrySheet ofYear(Region region, int year) {
		return new YearSheet(region, year, List.copyOf(this.catalogue.indicators().keySet()));
	}

	/**
	 * The years of the plans that have a target for an indicator, those on file and those
	 * on their way, none left out between the first of them and this year, as far as the
	 * region lived.
	 */
	public EntrySheet ofIndicator(Person person, Region region, Indicator indicator) {
		LocalDate today = LocalDate.now(this.clock);
		int last = region.lastYear(today.getYear());
		TreeSet<Integer> years = new TreeSet<>(List.of(last - LEAST_YEARS + 1));
		Map<String, Plan> plans = this.planBook.plansOf(List.of(region.code()));
		this.planBook.targetsOf(plans.keySet(), indicator.code())
			.stream()
			.map(Target::plan)
			.map(plans::get)
			.forEach((plan) -> years.add(plan.firstYear()));
		this.actuals.counting(new FigureSelection(List.of(region.code()), List.of(indicator.code()), null, null, today))
			.forEach((figure) -> years.add(figure.year()));
		this.desk.entries(person, region.code())
			.stream()
			.map((entry) -> entry.figure())
			.filter((figure) -> figure.indicator().equals(indicator.code()))
			.map(FigureKey::year)
			.forEach(years::add);
		int first = Math.max(years.first(), last - MOST_YEARS + 1);
		if (region.firstYear() != null && !region.hasFiguresOf(first)) {
			first = Math.max(first, Math.min(region.firstYear(), last));
		}
		return new IndicatorSheet(region, indicator, IntStream.rangeClosed(first, last).boxed().toList());
	}

}
