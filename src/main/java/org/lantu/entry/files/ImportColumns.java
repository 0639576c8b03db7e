package org.lantu.entry.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.lantu.actuals.imports.CellAddress;
import org.lantu.actuals.imports.StagedColumn;
import org.lantu.actuals.imports.StagedSheet;
import org.lantu.entry.files.ImportListPage.Choice;
import org.lantu.entry.files.layout.ColumnRole;

import org.springframework.stereotype.Component;

/**
 * Shows what the columns of a file are taken for, and reads what people say of them.
 */
@Component
class ImportColumns {

	/** Before the code of an indicator whose values a column holds. */
	private static final String OF_INDICATOR = "of:";

	/** So many sheets of one layout are named. */
	private static final int MOST_NAMED = 3;

	/** The layouts of the sheets: those with the same heads are read alike. */
	List<ImportPage.Sheet> sheets(List<StagedSheet> sheets, ImportWords words) {
		return sheets.stream()
			.filter((sheet) -> !sheet.columns().isEmpty())
			.collect(Collectors.groupingBy(StagedSheet::fingerprint, LinkedHashMap::new, Collectors.toList()))
			.values()
			.stream()
			.map((alike) -> sheet(alike, words))
			.toList();
	}

	private static ImportPage.Sheet sheet(List<StagedSheet> alike, ImportWords words) {
		StagedSheet sheet = alike.get(0);
		List<ImportPage.Column> columns = IntStream.range(0, sheet.columns().size())
			.mapToObj((at) -> column(at, sheet.columns().get(at), words))
			.toList();
		String names = alike.stream()
			.limit(MOST_NAMED)
			.map((one) -> name(one, words))
			.collect(Collectors.joining(words.text("imported.separator")));
		return new ImportPage.Sheet(sheet.ordinal(),
				(alike.size() > MOST_NAMED) ? words.text("imported.sheet.more", names, alike.size() - MOST_NAMED)
						: names,
				(sheet.mappedOn() != null) ? words.text("imported.mapped", sheet.mappedOn().toString()) : "",
				sheet.columns().stream().anyMatch(StagedColumn::asks), columns);
	}

	private static String name(StagedSheet sheet, ImportWords words) {
		String name = sheet.name().isEmpty() ? words.text("imported.sheet.only") : sheet.name();
		return sheet.hidden() ? words.text("imported.sheet.hidden", name) : name;
	}

	private static ImportPage.Column column(int at, StagedColumn column, ImportWords words) {
		String letter = new CellAddress(0, 0, at).text().replace("0", "");
		String chosen = choice(column);
		List<Choice> choices = new ArrayList<>();
		if (column.asks()) {
			choices.add(new Choice(ColumnRole.UNKNOWN.name(), words.text("imported.role.UNKNOWN"), true));
		}
		ColumnRole.CHOOSABLE.forEach((role) -> choices
			.add(new Choice(role.name(), words.text("imported.role." + role), role.name().equals(chosen))));
		words.indicators()
			.values()
			.forEach((indicator) -> choices.add(new Choice(OF_INDICATOR + indicator.code(),
					words.text("imported.role.of", indicator.name().in(words.locale())),
					chosen.equals(OF_INDICATOR + indicator.code()))));
		String more = Stream
			.of(words.region(column.region()), (column.year() > 0) ? String.valueOf(column.year()) : "", column.unit())
			.filter((part) -> !part.isEmpty())
			.reduce((one, other) -> one + " " + other)
			.map((text) -> " · " + text)
			.orElse("");
		return new ImportPage.Column(at, letter, column.head() + more, column.asks(), choices);
	}

	private static String choice(StagedColumn column) {
		return column.indicator().isEmpty() ? column.role() : OF_INDICATOR + column.indicator();
	}

	/** The columns of a sheet as a person says they are. */
	List<StagedColumn> read(StagedSheet sheet, ImportForm form) {
		return IntStream.range(0, sheet.columns().size())
			.mapToObj((at) -> read(sheet.columns().get(at), form.text("column." + at)))
			.toList();
	}

	private static StagedColumn read(StagedColumn column, String said) {
		if (said.isEmpty() || said.equals(choice(column))) {
			return column;
		}
		if (said.startsWith(OF_INDICATOR)) {
			return new StagedColumn(column.head(), ColumnRole.VALUE.name(), column.region(),
					said.substring(OF_INDICATOR.length()), column.year(), column.unit());
		}
		return ColumnRole.CHOOSABLE.stream()
			.filter((role) -> role.name().equals(said))
			.findFirst()
			.map((role) -> (role == ColumnRole.VALUE)
					? new StagedColumn(column.head(), role.name(), column.region(), "", column.year(), column.unit())
					: new StagedColumn(column.head(), role.name(), "", "", 0, ""))
			.orElse(column);
	}

}
