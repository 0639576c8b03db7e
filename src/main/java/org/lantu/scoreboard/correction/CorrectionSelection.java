package org.lantu.scoreboard.correction;

/**
 * Which corrections are asked for.
 *
 * @param region the code of a region; empty for all
 * @param indicator the code of an indicator; empty for all
 * @param subject {@code FIGURE}, {@code TARGET} or {@code SOURCE}; empty for all
 */
public record CorrectionSelection(String region, String indicator, String subject) {

}
