/**
 * Tests of the web shell.
 */
@NullMarked
package org.lantu.platform.web;

import org.jspecify.annotations.NullMarked;
