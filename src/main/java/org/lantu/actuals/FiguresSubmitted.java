package org.lantu.actuals;

/**
 * Told in the transaction in which figures are submitted, to be heard after its commit;
 * once however often the form was sent.
 *
 * @param by the login of who did it
 * @param requestKey the form's own key, by which the desk knows them
 */
public record FiguresSubmitted(String by, String requestKey) {

}
