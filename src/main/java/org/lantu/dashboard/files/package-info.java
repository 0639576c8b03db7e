/**
 * What files of tables tell beside their rows: the documents on which they rest, and how
 * they are read.
 */
@NullMarked
package org.lantu.dashboard.files;

import org.jspecify.annotations.NullMarked;
