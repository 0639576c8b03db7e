/**
 * Owns what shows that the trail was altered: each row is sealed when it is written, with
 * a key that the database never holds; what was committed is linked in order shortly
 * after; and the head of the chain goes to a file and the log. It never changes a row but
 * to forget a visitor's address.
 */
@NullMarked
@NamedInterface("chain")
package org.lantu.audit.chain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
