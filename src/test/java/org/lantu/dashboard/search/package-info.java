@NullMarked
package org.lantu.dashboard.search;

import org.jspecify.annotations.NullMarked;
