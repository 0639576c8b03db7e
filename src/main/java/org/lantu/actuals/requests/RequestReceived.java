package org.lantu.actuals.requests;

import org.lantu.actuals.FigureKey;

/**
 * Told in the transaction in which a reader says that a figure looks wrong, to be heard
 * after its commit.
 *
 * @param id the request's number
 * @param figure the figure that it is about
 */
public record RequestReceived(long id, FigureKey figure) {

}
