package org.lantu.actuals.imports;

import java.util.List;
import java.util.Map;

/**
 * What an import looks like before it is confirmed.
 *
 * @param counts how many figures have which fate, without those left out
 * @param leftOut how many are left out
 * @param submittable how many can be submitted
 * @param draftable how many can be kept as drafts
 * @param figures a part of them
 * @param notes lines of which no figure was read
 */
public record ImportView(List<StagedSheet> sheets, Map<Fate, Integer> counts, int leftOut, int submittable,
		int draftable, List<ImportedFigure> figures, List<StagedLine> notes) {

}
