/**
 * The signatures by which the portal knows again what it handed out, instead of keeping
 * it.
 */
@NullMarked
@NamedInterface("seals")
package org.lantu.accounts.seals;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
