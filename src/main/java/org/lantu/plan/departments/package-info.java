/**
 * Owns departments: what they are called, which one follows which, and who answers for
 * the targets and measures of plans since when. It never judges how well.
 */
@NullMarked
@NamedInterface("departments")
package org.lantu.plan.departments;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
