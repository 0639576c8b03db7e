package org.lantu.actuals.checks;

/**
 * A source as somebody typed it; empty where it is not known.
 *
 * @param publishedOn a day, a month or a year
 * @param trust a {@link org.lantu.reference.Source.Trust}
 */
public record TypedSource(String title, String publisher, String publishedOn, String trust, String url) {

}
