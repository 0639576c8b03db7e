/**
 * Owns the judgement of a target: intervals, comparisons, path, attainment, gap, outlook
 * and pace ({@code docs/domain.md} section 2). It never knows a framework, a clock, a
 * database or a language.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.lantu.progress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
