package org.lantu.dashboard.parts;

/**
 * One target in a tally: a shape that leads to it.
 */
record Glyph(String glyph, String href, String label) {
}
