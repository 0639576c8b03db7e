/**
 * The pages for what looks wrong to readers: the form that needs no account, what a
 * figure's page says of it, and the desk of those whom it concerns.
 */
@NullMarked
package org.lantu.entry.requests;

import org.jspecify.annotations.NullMarked;
