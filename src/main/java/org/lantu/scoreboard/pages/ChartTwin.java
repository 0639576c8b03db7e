package org.lantu.scoreboard.pages;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import de.siegmar.fastcsv.writer.CsvWriter;
import org.jspecify.annotations.Nullable;
import org.lantu.actuals.Revision;
import org.lantu.reference.Source;
import org.lantu.scoreboard.Amounts;
import org.lantu.scoreboard.JudgedTarget;

/**
 * The table twin of a target's chart: all that it shows, on the page and as a file.
 */
class ChartTwin {

	/** Lets a spreadsheet see that the file is UTF-8. */
	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private static final List<String> COLUMNS = List.of("col.year", "twin.actual", "twin.bound", "twin.status",
			"col.published", "twin.path", "col.target", "twin.centre", "twin.low", "twin.high", "col.unit",
			"col.source");

	private final JudgedTarget judged;

	private final Presenter presenter;

	private final ChartYears chart;

	ChartTwin(JudgedTarget judged, Presenter presenter) {
		this.judged = judged;
		this.presenter = presenter;
		this.chart = new ChartYears(judged);
	}

	List<TargetPage.TwinRow> rows() {
		return this.chart.years()
			.stream()
			.map((year) -> new TargetPage.TwinRow(Presenter.year(year.year()), year.target() != null, cell(year),
					status(year.actual()), shown(year.path()), shown(year.target()),
					shown((year.projection() != null) ? year.projection().centre() : null),
					shown((year.projection() != null) ? year.projection().low() : null),
					shown((year.projection() != null) ? year.projection().high() : null)))
			.toList();
	}

	/**
	 * The rows as CSV with numbers that a program can read.
	 * @param sources the documents by id
	 */
	String csv(Map<String, Source> sources) {
		StringWriter text = new StringWriter();
		text.write(BYTE_ORDER_MARK);
		CsvWriter csv = CsvWriter.builder().bufferSize(0).build(text);
		csv.writeRecord(COLUMNS.stream().map(this.presenter::message).toList());
		for (ChartYears.Year year : this.chart.years()) {
			Revision actual = year.actual();
			List<String> cells = new ArrayList<>();
			cells.add(Presenter.year(year.year()));
			cells.add((actual != null) ? actual.value().toPlainString() : "");
			cells.add((actual != null) ? text(Presenter.symbol(actual)) : "");
			cells.add(text(status(actual)));
			cells.add((actual != null) ? Presenter.day(actual) : "");
			Stream
				.of(year.path(), year.target(), (year.projection() != null) ? year.projection().centre() : null,
						(year.projection() != null) ? year.projection().low() : null,
						(year.projection() != null) ? year.projection().high() : null)
				.map(this::plain)
				.forEach(cells::add);
			cells.add(text(this.judged.indicator().unit().in(this.presenter.locale())));
			cells.add((actual != null) ? text(Objects.requireNonNull(sources.get(actual.source())).title()) : "");
			csv.writeRecord(cells);
		}
		return text.toString();
	}

	/** A text that a spreadsheet will not take for a formula. */
	static String text(String text) {
		return (!text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0) ? "'" + text : text;
	}

	private Cell cell(ChartYears.Year year) {
		Revision actual = year.actual();
		return (actual != null) ? new Cell(Presenter.symbol(actual), Amounts.number(actual.value()), null,
				Presenter.revised(this.judged, actual), false) : Cell.NONE;
	}

	private String status(@Nullable Revision actual) {
		return this.presenter
			.message((actual == null) ? "twin.status.none" : (actual.obsStatus() == Revision.ObsStatus.A)
					? "twin.status.A" : "status." + actual.obsStatus().name());
	}

	private String shown(@Nullable Double value) {
		return (value != null) ? Amounts.number(value, this.chart.decimals()) : "";
	}

	private String plain(@Nullable Double value) {
		return (value != null)
				? BigDecimal.valueOf(value).setScale(this.chart.decimals(), RoundingMode.HALF_UP).toPlainString() : "";
	}

}
