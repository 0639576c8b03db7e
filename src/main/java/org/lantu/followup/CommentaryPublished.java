package org.lantu.followup;

/**
 * Told in the transaction in which commentary on targets is published.
 *
 * @param by the login of who publishes it
 */
public record CommentaryPublished(String by) {

}
