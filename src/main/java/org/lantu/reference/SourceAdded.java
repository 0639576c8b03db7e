package org.lantu.reference;

/**
 * Told in the transaction in which somebody adds a source.
 */
public record SourceAdded(String id) {

}
