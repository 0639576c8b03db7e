package org.lantu.entry.files.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.lantu.actuals.FigureKey;
import org.lantu.actuals.checks.Finding;
import org.lantu.actuals.checks.Finding.Field;
import org.lantu.actuals.checks.Finding.Severity;
import org.lantu.actuals.checks.Message;
import org.lantu.actuals.checks.TypedFigure;
import org.lantu.actuals.checks.reading.WrittenText;
import org.lantu.actuals.imports.CellAddress;
import org.lantu.actuals.imports.StagedColumn;
import org.lantu.actuals.imports.StagedFigure;
import org.lantu.entry.files.reading.ReadSheet;
import org.lantu.entry.tables.Cells;
import org.lantu.entry.tables.PastedColumn;
import org.lantu.entry.tables.SourceTitles;

/**
 * Makes figures of the lines of a sheet, one line after the other.
 */
final class SheetFigures {

	private static final Pattern BELOW_UNIT = Pattern.compile("[…⋯]+|\\.{3}|\\.{6}");

	private static final Set<String> YES = Set.of("1", "true", "yes", "y", "是", "修订", "revised");

	/** What a quote made of a line may have at most. */
	private static final int LONGEST_QUOTE = 1000;

	private final int ordinal;

	private final SheetLayout layout;

	private final SheetNames names;

	private final Placing other;

	private final Map<PastedColumn, Map<String, String>> choices;

	private final SourceTitles sources;

	private final List<Integer> values;

	private final Map<ColumnRole, Integer> places;

	private final boolean quoted;

	private final LaterHeads heads;

	private final boolean beside;

	private SheetLine above = new SheetLine(Map.of(), Map.of());

	/**
	 * @param ordinal the sheet's place in the file
	 * @param layout how it is to be read
	 * @param other what was said of the whole file
	 */
	SheetFigures(int ordinal, SheetLayout layout, Placing other, FileLayouts layouts) {
		this.ordinal = ordinal;
		this.layout = layout;
		this.names = layouts.names();
		this.other = other;
		this.choices = layouts.choices();
		this.sources = layouts.sources();
		this.values = layout.all(ColumnRole.VALUE);
		this.places = SheetLine.places(layout.columns());
		this.heads = new LaterHeads(layout, layouts.names());
		this.beside = layout.standsBeside();
		this.quoted = !layout.all(ColumnRole.QUOTE).isEmpty();
	}

	/** The figures of a line beneath the headings. */
	List<StagedFigure> read(ReadSheet.Line line) {
		SheetLine read = new SheetLine(line, this.places);
		boolean placed = !placing(read).isNone();
		if (this.heads.take(line, placed)) {
			return List.of();
		}
		boolean number = this.values.stream()
			.anyMatch((at) -> Cells.isNumber(read.cell(at)) || isBelowUnit(read.cell(at)));
		boolean word = !number && placed && this.values.stream().anyMatch((at) -> isFigure(read.cell(at)));
		if (!(number || word)) {
			return List.of();
		}
		SheetLine whole = read.below(this.above);
		this.above = whole;
		return this.values.stream()
			.filter((at) -> isFigure(whole.cell(at)))
			.map((at) -> figure(line, this.beside ? whole.leftOf(at, this.layout.columns()) : whole, at))
			.toList();
	}

	/** A cell without a number, or with the sign that there is none, is no figure. */
	private static boolean isFigure(String cell) {
		return !cell.isBlank() && (!Cells.isValue(cell) || Cells.isNumber(cell) || isBelowUnit(cell));
	}

	private static boolean isBelowUnit(String cell) {
		return BELOW_UNIT.matcher(cell.strip()).matches();
	}

	private StagedFigure figure(ReadSheet.Line line, SheetLine read, int at) {
		StagedColumn column = this.layout.columns().get(at);
		String name = read.text(ColumnRole.INDICATOR);
		Placing placing = this.heads.placing(at)
			.or(new Placing(column.region(), column.indicator(), column.year()))
			.or(placing(read))
			.or(this.layout.all())
			.or(this.other);
		List<Finding> remarks = new ArrayList<>(unread(read, placing));
		String written = read.cell(at);
		String value = Cells.unmarked(written);
		if (!value.equals(written)) {
			remarks.add(remark(Field.VALUE, "mark", written.substring(value.length())));
		}
		String unit = Stream.of(read.text(ColumnRole.UNIT), this.names.unit(name), this.heads.unit(at, column.unit()))
			.filter((each) -> !each.isBlank())
			.findFirst()
			.orElse("");
		String foreign = Cells.isNumber(value)
				? this.names.foreignUnit(placing.indicator(), name.isEmpty() ? column.head() : name, unit) : "";
		foreign = value.endsWith(foreign) ? "" : foreign;
		if (!foreign.isEmpty() && this.names.isUnit(foreign) && !placing.indicator().isEmpty()) {
			remarks.add(remark(Field.VALUE, "unit", foreign));
		}
		remarks.addAll(said(line, read, at));
		TypedFigure typed = new TypedFigure(new FigureKey(placing.region(), placing.indicator(), placing.year()),
				value + foreign, choice(read, ColumnRole.STATUS, PastedColumn.STATUS),
				choice(read, ColumnRole.BOUND, PastedColumn.BOUND), this.sources.id(read.text(ColumnRole.SOURCE)),
				quote(read, line, column), read.text(ColumnRole.KNOWN),
				YES.contains(read.text(ColumnRole.REVISED).toLowerCase(Locale.ROOT)), read.text(ColumnRole.NOTE),
				read.text(ColumnRole.REASON), null);
		return new StagedFigure(new CellAddress(this.ordinal, line.number(), at), typed, remarks);
	}

	/** What the file says of the cell of a value, and of those that place it. */
	private List<Finding> said(ReadSheet.Line line, SheetLine read, int value) {
		List<Finding> said = new ArrayList<>();
		line.remarks()
			.getOrDefault(value, List.of())
			.forEach((word) -> said.add(remark(Field.VALUE, word, read.cell(value))));
		read.places().forEach((role, at) -> {
			if (role.places()) {
				line.remarks()
					.getOrDefault(at, List.of())
					.forEach((word) -> said.add(remark(Field.valueOf(role.name()), word, read.cell(at))));
			}
		});
		String year = read.text(ColumnRole.YEAR);
		if (Cells.year(year).isEmpty() && SheetNames.year(year).isPresent()) {
			said.add(remark(Field.YEAR, "day", year));
		}
		line.remarks().forEach((at, words) -> {
			if (words.contains(ReadSheet.SHORT) && this.values.stream().anyMatch((one) -> one >= at)) {
				said.add(remark(Field.ENTRY, ReadSheet.SHORT, at));
			}
		});
		if (line.hidden()) {
			said.add(remark(Field.ENTRY, "hidden-line"));
		}
		if (this.layout.sheet().hidden()) {
			said.add(remark(Field.ENTRY, "hidden-sheet"));
		}
		return said;
	}

	/** Of what the cells of a line say that it is. */
	private Placing placing(SheetLine line) {
		OptionalInt year = SheetNames.year(line.text(ColumnRole.YEAR));
		return new Placing(this.names.region(line.text(ColumnRole.REGION)).orElse(""),
				this.names.indicator(line.text(ColumnRole.INDICATOR)).orElse(""), year.orElse(0));
	}

	/**
	 * What could not be read of the place of a figure, with the words that stand there.
	 */
	private List<Finding> unread(SheetLine line, Placing placing) {
		List<Finding> unread = new ArrayList<>();
		if (placing.region().isEmpty()) {
			unread.add(unread(Field.REGION, line.text(ColumnRole.REGION)));
		}
		if (placing.indicator().isEmpty()) {
			unread.add(unread(Field.INDICATOR, line.text(ColumnRole.INDICATOR)));
		}
		if (placing.year() == 0) {
			unread.add(unread(Field.YEAR, line.text(ColumnRole.YEAR)));
		}
		return unread;
	}

	private static Finding unread(Field field, String text) {
		return text.isBlank() ? Finding.hard(field, "imported.unread.nothing." + field)
				: Finding.hard(field, "imported.unread." + field, shown(text));
	}

	private static String shown(String text) {
		return WrittenText.shown(text);
	}

	private static Finding remark(Field field, String word, Object... arguments) {
		return new Finding(Severity.SOFT, field, new Message("imported.remark." + word, List.of(arguments)), null);
	}

	private String choice(SheetLine line, ColumnRole role, PastedColumn column) {
		String text = line.text(role);
		return this.choices.getOrDefault(column, Map.of()).getOrDefault(text.toLowerCase(Locale.ROOT), text);
	}

	/**
	 * The words of the source: those that the file gives, else the title, the head and
	 * the line in which the value stands, as they are written.
	 */
	private String quote(SheetLine read, ReadSheet.Line line, StagedColumn column) {
		String quote = read.text(ColumnRole.QUOTE);
		if (!quote.isBlank() || this.quoted) {
			return quote;
		}
		Stream<String> names = this.layout.columns().isEmpty() ? Stream.empty()
				: Stream.of(ColumnRole.REGION, ColumnRole.INDICATOR, ColumnRole.YEAR).map(read::text);
		int at = this.layout.columns().indexOf(column);
		String made = Stream
			.concat(Stream.concat(Stream.of(this.layout.title()), names),
					Stream.of(column.head() + " " + read.cell(at) + " " + read.text(ColumnRole.UNIT)))
			.map(String::strip)
			.filter((part) -> !part.isEmpty())
			.distinct()
			.collect(Collectors.joining(" | "));
		return (made.length() > LONGEST_QUOTE) ? made.substring(0, LONGEST_QUOTE) : made;
	}

}
