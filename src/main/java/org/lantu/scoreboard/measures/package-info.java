/**
 * What the API tells of measures and of the reports on them, as records that are written
 * as JSON and CSV.
 */
@NullMarked
@NamedInterface("measures")
package org.lantu.scoreboard.measures;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
