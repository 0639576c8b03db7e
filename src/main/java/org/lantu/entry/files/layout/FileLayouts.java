package org.lantu.entry.files.layout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.lantu.actuals.imports.ImportDefaults;
import org.lantu.actuals.imports.StagedColumn;
import org.lantu.actuals.imports.StagedFigure;
import org.lantu.actuals.imports.StagedFile;
import org.lantu.actuals.imports.StagedLine;
import org.lantu.actuals.imports.StagedSheet;
import org.lantu.entry.files.reading.ReadSheet;
import org.lantu.entry.tables.PastedColumn;
import org.lantu.entry.tables.SourceTitles;

/**
 * Reads the sheets of a file as figures.
 *
 * @param names what cells name
 * @param choices the words for statuses and bounds, by column
 * @param sources by what people call them
 * @param mappings what people said of the columns of a layout, by its fingerprint
 */
public record FileLayouts(SheetNames names, Map<PastedColumn, Map<String, String>> choices, SourceTitles sources,
		Function<String, Optional<Map.Entry<LocalDate, List<StagedColumn>>>> mappings) {

	/** All that is read of a file. */
	public StagedFile read(List<ReadSheet> sheets, ImportDefaults defaults) {
		SheetLayouts layouts = new SheetLayouts(this.names);
		Placing other = new Placing(defaults.region(), "", defaults.year());
		List<StagedSheet> staged = new ArrayList<>();
		List<StagedLine> lines = new ArrayList<>();
		List<StagedFigure> figures = new ArrayList<>();
		for (int ordinal = 0; ordinal < sheets.size(); ordinal++) {
			ReadSheet sheet = sheets.get(ordinal);
			SheetLayout layout = layouts.of(sheet);
			String fingerprint = fingerprint(layout);
			Optional<Map.Entry<LocalDate, List<StagedColumn>>> mapping = this.mappings.apply(fingerprint)
				.filter((said) -> said.getValue().size() == layout.columns().size());
			SheetLayout said = mapping.map((one) -> layout.with(one.getValue())).orElse(layout);
			staged.add(sheet(ordinal, said, fingerprint, mapping.map(Map.Entry::getKey).orElse(null)));
			for (ReadSheet.Line line : sheet.lines()) {
				lines.add(new StagedLine(ordinal, line.number(), line.hidden(), line.cells()));
			}
			figures.addAll(new SheetFigures(ordinal, said, this.names, other, this.choices, this.sources).read());
		}
		return new StagedFile(staged, lines, figures);
	}

	private static StagedSheet sheet(int ordinal, SheetLayout layout, String fingerprint, @Nullable LocalDate on) {
		return new StagedSheet(ordinal, layout.sheet().name(), layout.sheet().hidden(), layout.lastHeading(),
				layout.columns(), fingerprint, on);
	}

	/** A digest of the heads of the columns. */
	private static String fingerprint(SheetLayout layout) {
		return DigestUtils
			.sha256Hex(layout.columns().stream().map(StagedColumn::head).collect(Collectors.joining("\n")));
	}

}
