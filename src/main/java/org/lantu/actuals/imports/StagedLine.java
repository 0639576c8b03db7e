package org.lantu.actuals.imports;

import java.util.List;

/**
 * A line of a sheet, its cells as they came.
 *
 * @param sheet the sheet's place in the file
 * @param number the line's number in the sheet, from 1
 * @param hidden whether the file hides it
 */
public record StagedLine(int sheet, int number, boolean hidden, List<String> cells) {

}
