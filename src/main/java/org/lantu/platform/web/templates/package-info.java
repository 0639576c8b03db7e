/**
 * How templates are read and filled in: without their indentation, and with as little
 * work for each value as it takes. It knows no page.
 */
@NullMarked
package org.lantu.platform.web.templates;

import org.jspecify.annotations.NullMarked;
