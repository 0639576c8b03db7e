package org.lantu.actuals.imports;

import java.util.List;

/**
 * All that was read of a file.
 */
public record StagedFile(List<StagedSheet> sheets, List<StagedLine> lines, List<StagedFigure> figures) {

}
