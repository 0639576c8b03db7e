/**
 * Knows what is under way with imports and how far it is: what was asked to be confirmed,
 * in the database, and how far a file is read, in memory only. It confirms and reads
 * nothing itself.
 */
@NullMarked
@NamedInterface("imports")
package org.lantu.actuals.imports.working;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
