package org.lantu.actuals.rounds;

import java.time.Instant;

import org.lantu.actuals.FigureKey;

/**
 * What somebody answered to a question.
 *
 * @param question the key of the question
 * @param figure of which it was asked
 */
public record RoundAnswer(String question, FigureKey figure, String reason, Instant at) {

}
