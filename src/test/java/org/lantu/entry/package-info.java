@NullMarked
package org.lantu.entry;

import org.jspecify.annotations.NullMarked;
