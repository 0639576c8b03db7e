package org.lantu.reference;

/**
 * A statistical area: some regions that are told of together.
 *
 * @param ordinal its place among the areas
 */
public record Area(String code, int ordinal, Bilingual name) {
}
