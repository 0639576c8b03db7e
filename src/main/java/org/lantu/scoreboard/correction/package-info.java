/**
 * Owns what is told of corrections: what this portal had copied wrongly, what it reads
 * now, and which verdicts that touched. It never corrects anything: migrations do
 * ({@code docs/plans.md}), and reviewers who agree to take back what an import brought.
 */
@NullMarked
@NamedInterface("correction")
package org.lantu.scoreboard.correction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
