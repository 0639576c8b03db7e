/**
 * Everything that is published as one archive of CSV files, with a description of them.
 */
@NullMarked
package org.lantu.api.everything;

import org.jspecify.annotations.NullMarked;
