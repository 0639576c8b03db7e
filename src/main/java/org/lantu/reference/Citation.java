package org.lantu.reference;

/**
 * On what something rests: a source, and its words.
 *
 * @param source the id of the source
 * @param quote its words
 */
public record Citation(String source, String quote) {

}
