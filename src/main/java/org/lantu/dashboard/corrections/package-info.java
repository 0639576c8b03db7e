/**
 * The list of everything that was ever corrected: what it was, what it is, why, and which
 * verdicts it touched.
 */
@NullMarked
package org.lantu.dashboard.corrections;

import org.jspecify.annotations.NullMarked;
