package org.lantu.followup;

/**
 * Told in the transaction in which reports on measures are published.
 *
 * @param by the login of who publishes them
 */
public record MeasuresReported(String by) {

}
