/**
 * Owns how many statements the portal sends to its database and how long they take; the
 * slow ones are told with the page that sent them, never with a value.
 */
@NullMarked
package org.lantu.platform.statements;

import org.jspecify.annotations.NullMarked;
