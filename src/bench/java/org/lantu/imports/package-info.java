/**
 * Measures how fast files of figures are taken in.
 */
@NullMarked
package org.lantu.imports;

import org.jspecify.annotations.NullMarked;
