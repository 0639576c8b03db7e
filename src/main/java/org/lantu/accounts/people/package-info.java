/**
 * The accounts of people, as administrators and their owners change them, and the first
 * ones of a new portal. Who acts is a {@code Person}; an account is what is kept of one.
 */
@NullMarked
@NamedInterface("people")
package org.lantu.accounts.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
