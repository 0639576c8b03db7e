package org.lantu.entry.files.layout;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.lantu.entry.tables.Cells;
import org.lantu.entry.tables.RowNames;
import org.lantu.reference.Indicator;
import org.lantu.reference.Region;

/**
 * What cells name: regions, indicators, years, units.
 */
public final class SheetNames {

	private static final String YUAN = "元";

	private static final String MONEY = "亿元";

	private static final Pattern NUMBERED = Pattern.compile("^(?:表|续表|table)?\\s*\\d{1,3}(?:[-—–.]\\d{1,3})*\\s*");

	/** What titles say of how a table is made up. */
	private static final Pattern MADE_UP = Pattern.compile(
			"^(?:全国)?(?:及|和)?(?:各地区|分地区|各省份?|分省份?|各省[（(]?(?:区、市|自治区、直辖市)[)）]?|各省、自治区、直辖市)(?:的)?|\\s*[（(]?续表?\\d{0,2}[)）]?$");

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

	/**
	 * The unit of a value, where it is not the indicator's own. Of several that a title
	 * gives for the columns of a table the one of money is that of money.
	 */
	String foreignUnit(String indicator, String name, String unit) {
		List<String> given = Stream.of(unit.split("[、/]")).map(String::strip).filter((one) -> !one.isEmpty()).toList();
		if (given.size() < 2) {
			return this.indicators.foreignUnit(indicator, name, unit);
		}
		List<String> foreign = given.stream().map((one) -> this.indicators.foreignUnit(indicator, name, one)).toList();
		boolean money = this.indicators.foreignUnit(indicator, name, MONEY).isEmpty();
		return foreign.stream()
			.filter((one) -> one.isEmpty() || (money && one.endsWith(YUAN)))
			.min(Comparator.comparing(String::length))
			.orElse("");
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
		bare = MADE_UP.matcher(bare).replaceAll("").strip();
		return new Placing(region(bare).orElse(""), indicator(bare).orElse(""), Math.max(only, 0));
	}

	/**
	 * The unit that a title gives for a whole table, also one that nobody knows, which
	 * the reader of numbers refuses; empty where it gives none.
	 */
	String titleUnit(String text) {
		return Cells.titleUnit(text).map((unit) -> unit.replaceFirst("[(（].*", "").strip()).orElse("");
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
