package org.lantu.entry.sheets;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import org.lantu.actuals.FigureKey;
import org.lantu.actuals.FigureSelection;
import org.lantu.reference.Indicator;
import org.lantu.reference.Region;

/**
 * The indicators of a year; a row is called by the indicator's code.
 */
record YearSheet(Region region, int year, List<String> rows) implements EntrySheet {

	private static final int BEFORE = 5;

	@Override
	public FigureKey figure(String row) {
		return new FigureKey(this.region.code(), row, this.year);
	}

	@Override
	public Optional<String> row(FigureKey figure) {
		return Optional.of(figure.indicator()).filter((row) -> figure.equals(figure(row)));
	}

	@Override
	public List<Integer> before() {
		return IntStream.range(this.year - BEFORE, this.year).boxed().toList();
	}

	@Override
	public FigureSelection figures(int before, LocalDate asOf) {
		return new FigureSelection(List.of(this.region.code()), List.of(), this.year - before, this.year, asOf);
	}

	@Override
	public Optional<Indicator> single() {
		return Optional.empty();
	}

	@Override
	public String kind() {
		return "year";
	}

	@Override
	public String subject(Locale locale) {
		return String.valueOf(this.year);
	}

	@Override
	public RowLabel label(FigureKey figure, Indicator indicator, Locale locale) {
		return new RowLabel(indicator.code(), "r" + indicator.ordinal(),
				SheetAddresses.ofIndicator(this.region.code(), indicator.code()), indicator.name().in(locale),
				indicator.unit().in(locale), indicator.theme());
	}

	@Override
	public String address(String part) {
		return SheetAddresses.ofYear(this.region.code(), this.year).replace("?", part + "?");
	}

}
