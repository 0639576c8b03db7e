/**
 * Owns what can be asked of the trail without the portal:
 * {@code java -jar lantu.jar audit
 * verify}. It changes nothing.
 */
@NullMarked
@NamedInterface("command")
package org.lantu.audit.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
