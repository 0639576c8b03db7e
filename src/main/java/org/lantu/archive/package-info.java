/**
 * Owns the archive: everything that a portal keeps, in one file, written while the portal
 * works and read into an empty database. It knows tables by the catalogue of the database
 * alone, and nothing of what is in them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform::facts", "platform::roles", "platform::web", "scoreboard::book" })
package org.lantu.archive;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
