package org.lantu.entry.sheets;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.lantu.actuals.FigureKey;
import org.lantu.actuals.FigureSelection;
import org.lantu.reference.Indicator;
import org.lantu.reference.Region;

/**
 * The years of an indicator; a row is called by its year.
 *
 * @param years at least one, the earliest first
 */
record IndicatorSheet(Region region, Indicator indicator, List<Integer> years) implements EntrySheet {

	@Override
	public List<String> rows() {
		return this.years.stream().map(String::valueOf).toList();
	}

	@Override
	public FigureKey figure(String row) {
		return figure(Integer.parseInt(row));
	}

	private FigureKey figure(int year) {
		return new FigureKey(this.region.code(), this.indicator.code(), year);
	}

	@Override
	public Optional<String> row(FigureKey figure) {
		return Optional.of(figure)
			.filter((one) -> one.equals(figure(one.year())) && this.years.contains(one.year()))
			.map((one) -> String.valueOf(one.year()));
	}

	@Override
	public List<Integer> before() {
		return List.of();
	}

	@Override
	public FigureSelection figures(int before, LocalDate asOf) {
		return new FigureSelection(List.of(this.region.code()), List.of(this.indicator.code()),
				this.years.get(0) - before, this.years.get(this.years.size() - 1), asOf);
	}

	@Override
	public Optional<Indicator> single() {
		return Optional.of(this.indicator);
	}

	@Override
	public String kind() {
		return "indicator";
	}

	@Override
	public String subject(Locale locale) {
		return this.indicator.name().in(locale);
	}

	@Override
	public RowLabel label(FigureKey figure, Indicator same, Locale locale) {
		String year = String.valueOf(figure.year());
		return new RowLabel(year, "r" + year, "/figures/" + figure.region() + "/" + figure.indicator() + "/" + year,
				year, same.unit().in(locale), "");
	}

	@Override
	public String address(String part) {
		return SheetAddresses.ofIndicator(this.region.code(), this.indicator.code()) + part;
	}

}
