/**
 * Owns the book of verdicts: every target's verdict on any day, kept in the database. It
 * is a cache of what {@code progress} says, written in the transaction of a publication
 * and built anew in the background; it never judges by rules of its own.
 */
@NullMarked
@NamedInterface("book")
package org.lantu.scoreboard.book;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
