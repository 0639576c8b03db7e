/**
 * Shows the portal as it was with an earlier edition: the database answers the statements
 * of a request with what had been published by then, and nobody else needs to know.
 */
@NullMarked
@NamedInterface("past")
package org.lantu.platform.past;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
