/**
 * Owns what can be asked of archives from the command line: {@code backup},
 * {@code backup prove} and {@code restore}.
 */
@NullMarked
@NamedInterface("command")
package org.lantu.archive.command;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
