/**
 * What became of all targets that fall due in a period, region by region. Pages and the
 * API tell it.
 */
@NullMarked
@NamedInterface("account")
package org.lantu.scoreboard.account;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
