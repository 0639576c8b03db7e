/**
 * What was read of all that is published, kept until something else is published. It
 * never knows what it keeps.
 */
@NullMarked
@NamedInterface("facts")
package org.lantu.platform.facts;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
