/**
 * What the tests of every module share.
 */
@NullMarked
package org.lantu;

import org.jspecify.annotations.NullMarked;
