package org.lantu.entry.files.layout;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.lantu.entry.tables.Cells;
import org.lantu.entry.tables.RowNames;
import org.lantu.reference.Indicator;
import org.lantu.reference.Region;

/**
 * What cells name: regions, indicators, years, units.
 */
public final class SheetNames {

	private static final Pattern NUMBERED = Pattern.compile("^(?:表|续表|table)?\\s*\\d{1,3}(?:[-—–.]\\d{1,3})*\\s*");

	private static final Pattern YEAR = Pattern.compile("(?<![0-9])((?:19|20)[0-9]{2})(?![0-9])");

	/** As a workbook keeps a day. */
	private static final Pattern DAY = Pattern.compile("(?:19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}");

	private final RowNames indicators;

	private final RegionNames regions;

	/**
	 * @param synonyms what people say for what documents say, by word
	 */
	public SheetNames(Map<String, Indicator> indicators, Map<String, List<String>> synonyms,
			Collection<Region> regions) {
		this.indicators = new RowNames(indicators, synonyms);
		this.regions = new RegionNames(regions);
	}

	Optional<String> indicator(String cell) {
		return this.indicators.find(cell);
	}

	Optional<String> region(String cell) {
		return this.regions.find(cell);
	}

	boolean isUnit(String cell) {
		return this.indicators.isUnit(cell.strip());
	}

	/** The unit of a value, where it is not the indicator's own. */
	String foreignUnit(String indicator, String name, String unit) {
		return this.indicators.foreignUnit(indicator, name, unit);
	}

	/** The unit that stands in brackets behind a name; empty where none does. */
	String unit(String name) {
		return this.indicators.unit(name);
	}

	/**
	 * What a title, or the name of a sheet, says of all its figures: the one year in it,
	 * and the region or the indicator that it is the name of once its number and its year
	 * are taken off.
	 */
	Placing title(String text) {
		Matcher year = YEAR.matcher(text);
		int only = 0;
		while (year.find()) {
			only = (only == 0) ? Integer.parseInt(year.group(1)) : -1;
		}
		String bare = YEAR.matcher(NUMBERED.matcher(text.strip()).replaceFirst(""))
			.replaceAll("")
			.replaceAll("[(（]\\s*年?度?\\s*[)）]|^\\s*年度?|年度?\\s*$", "")
			.strip();
		return new Placing(region(bare).orElse(""), indicator(bare).orElse(""), Math.max(only, 0));
	}

	/** The unit that a title gives for a whole table; empty where it gives none. */
	String titleUnit(String text) {
		return Cells.titleUnit(text).filter(this::isUnit).orElse("");
	}

	/** The year that a cell names; of a day, its year. */
	static OptionalInt year(String cell) {
		return DAY.matcher(cell.strip()).matches() ? Cells.year(cell.strip().substring(0, 4)) : Cells.year(cell);
	}

	/** What the head of a column says of its figures. */
	Placing head(String cell) {
		OptionalInt year = year(cell);
		return new Placing(region(cell).orElse(""), indicator(cell).orElse(""), year.orElse(0));
	}

}
