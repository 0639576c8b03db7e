/**
 * The answers of the API: what the scoreboard shows, as records that are written as JSON
 * and CSV.
 */
@NullMarked
@NamedInterface("answers")
package org.lantu.scoreboard.answers;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
