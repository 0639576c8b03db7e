/**
 * How people come through an identity provider (OpenID Connect) and leave it again: which
 * are configured and whether they answer, what a browser carries there and back, whose
 * session at a provider belongs to which here. It makes no accounts, and no start waits
 * for a provider.
 */
@NullMarked
package org.lantu.accounts.provider;

import org.jspecify.annotations.NullMarked;
