/**
 * Owns what drafts consist of: rows, each a call of a seeding function with the arguments
 * that its form asks for, and what is recorded of that of which a call speaks. It never
 * says what is wrong with them.
 */
@NullMarked
package org.lantu.planning.drafts.parts;

import org.jspecify.annotations.NullMarked;
