/**
 * Tests of the API.
 */
@NullMarked
package org.lantu.api;

import org.jspecify.annotations.NullMarked;
