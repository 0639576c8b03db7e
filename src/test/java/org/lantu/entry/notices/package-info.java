@NullMarked
package org.lantu.entry.notices;

import org.jspecify.annotations.NullMarked;
