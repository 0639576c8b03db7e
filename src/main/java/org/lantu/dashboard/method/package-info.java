/**
 * How verdicts are made, with live cases and the back-test.
 */
@NullMarked
package org.lantu.dashboard.method;

import org.jspecify.annotations.NullMarked;
