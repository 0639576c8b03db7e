/**
 * The database the portal stands on: the embedded PostgreSQL where none is configured,
 * the check of the configured one where there is, and the plain words for what can go
 * wrong with either at the start.
 */
@NullMarked
package org.lantu.platform.database;

import org.jspecify.annotations.NullMarked;
