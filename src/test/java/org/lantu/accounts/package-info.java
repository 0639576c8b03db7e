/**
 * Tests of who gets in and who may.
 */
@NullMarked
package org.lantu.accounts;

import org.jspecify.annotations.NullMarked;
