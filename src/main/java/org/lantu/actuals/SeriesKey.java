package org.lantu.actuals;

/**
 * Which series: an indicator in a region.
 */
public record SeriesKey(String region, String indicator) {
}
