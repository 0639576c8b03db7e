/**
 * Owns what is told of departments in rows: what each is called and has become, and for
 * what it answers on a day.
 */
@NullMarked
@NamedInterface("department")
package org.lantu.scoreboard.department;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
