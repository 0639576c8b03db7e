/**
 * Which documents the forms of the workplace offer, and the fields by which another one
 * is added on the spot.
 */
@NullMarked
package org.lantu.entry.sources;

import org.jspecify.annotations.NullMarked;
