package org.lantu.entry.measures;

import org.jspecify.annotations.Nullable;

/**
 * The measures of a plan as the desk tells of them.
 *
 * @param href where they are reported on
 * @param counts how many there are, and how many stand where
 */
record DeskMeasureLine(String href, String title, @Nullable String lang, String counts) {

}
