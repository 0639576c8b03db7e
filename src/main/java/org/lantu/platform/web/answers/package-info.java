/**
 * In which form something is told, by the kind of file that an address names.
 */
@NullMarked
package org.lantu.platform.web.answers;

import org.jspecify.annotations.NullMarked;
