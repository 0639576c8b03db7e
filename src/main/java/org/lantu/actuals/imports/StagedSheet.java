package org.lantu.actuals.imports;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A sheet of a file, as it was read.
 *
 * @param ordinal its place in the file, from 0
 * @param name its name; empty where the file has one sheet without a name
 * @param hidden whether the file hides it
 * @param headings how many of its lines stand above the first figure
 * @param fingerprint a digest of its headings, by which a layout is known again
 * @param mappedOn since when the columns are understood so, where somebody said it
 */
public record StagedSheet(int ordinal, String name, boolean hidden, int headings, List<StagedColumn> columns,
		String fingerprint, @Nullable LocalDate mappedOn) {

}
