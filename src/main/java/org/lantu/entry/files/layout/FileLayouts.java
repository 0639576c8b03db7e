package org.lantu.entry.files.layout;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.lantu.actuals.imports.StagedColumn;
import org.lantu.entry.tables.PastedColumn;
import org.lantu.entry.tables.SourceTitles;

/**
 * What has to be known to read the sheets of a file as figures.
 *
 * @param names what cells name
 * @param choices the words for statuses and bounds, by column
 * @param sources by what people call them
 * @param mappings what people said of the columns of a layout, by its fingerprint
 */
public record FileLayouts(SheetNames names, Map<PastedColumn, Map<String, String>> choices, SourceTitles sources,
		Function<String, Optional<Map.Entry<LocalDate, List<StagedColumn>>>> mappings) {

}
