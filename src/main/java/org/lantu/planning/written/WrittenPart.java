package org.lantu.planning.written;

/**
 * What of a plan is compared.
 *
 * @param kind {@code plan}, {@code pillar}, {@code target}, {@code promise},
 * {@code share} or {@code measure}
 * @param name its name or code, if it has one
 * @param number its place, if that tells it from others
 */
record WrittenPart(String kind, String name, int number) {

}
