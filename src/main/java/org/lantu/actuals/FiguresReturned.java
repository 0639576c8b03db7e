package org.lantu.actuals;

import org.lantu.accounts.Person;

/**
 * Told once figures have been given back, after the commit and outside of any
 * transaction; once however often the form was sent.
 *
 * @param by who did it
 * @param requestKey the form's own key, by which {@code FigureDesk.answered} knows them
 */
public record FiguresReturned(Person by, String requestKey) {

}
