/**
 * Owns what can be asked of plans without the portal:
 * {@code java -jar lantu.jar plans …}. It changes nothing.
 */
@NullMarked
@NamedInterface("command")
package org.lantu.planning.command;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
