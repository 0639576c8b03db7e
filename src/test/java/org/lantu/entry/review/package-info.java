@NullMarked
package org.lantu.entry.review;

import org.jspecify.annotations.NullMarked;
