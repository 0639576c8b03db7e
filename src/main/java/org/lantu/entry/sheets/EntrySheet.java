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
 * The rows in which figures of a region are entered.
 */
public interface EntrySheet {

	Region region();

	/** The names of its rows in the form, in their order. */
	List<String> rows();

	/** The figure that is entered in one of its rows. */
	FigureKey figure(String row);

	/** The row of a figure; none where it has none for it. */
	Optional<String> row(FigureKey figure);

	/** The years before that stand beside each row. */
	List<Integer> before();

	/** The figures of its rows, with those of some years before. */
	FigureSelection figures(int before, LocalDate asOf);

	/** The indicator of all its rows; none where each has its own. */
	Optional<Indicator> single();

	/** What its rows are, as keys of messages end. */
	String kind();

	/** What all its rows have in common beside the region. */
	String subject(Locale locale);

	RowLabel label(FigureKey figure, Indicator indicator, Locale locale);

	/**
	 * Where it is.
	 * @param part the end of the path for what its script asks; empty for the sheet
	 */
	String address(String part);

}
