/**
 * Tries plan files by the very run that takes them, on connections of which nothing is
 * kept, and says what they would bring. It never judges, and holds no lock any longer
 * than the files take.
 */
@NullMarked
@NamedInterface("checking")
package org.lantu.plan.checking;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
