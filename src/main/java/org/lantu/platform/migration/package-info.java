/**
 * Migrations in Java that load data files; a row that is refused is named by file, line
 * and column. It never knows what the files are about.
 */
@NullMarked
@NamedInterface("migration")
package org.lantu.platform.migration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
