package org.lantu.scoreboard.correction;

import java.util.List;

/**
 * Which corrections are asked for.
 *
 * @param regions codes of regions; empty for all
 * @param indicators codes of indicators; empty for all
 * @param subject {@code FIGURE}, {@code TARGET}, {@code SHARE} or {@code SOURCE}; empty
 * for all
 */
public record CorrectionSelection(List<String> regions, List<String> indicators, String subject) {

}
