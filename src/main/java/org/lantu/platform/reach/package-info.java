/**
 * How the portal is reached from outside: through which proxies, at which address, and
 * with which cookies over https. What visitors say of that themselves counts for nothing.
 */
@NullMarked
package org.lantu.platform.reach;

import org.jspecify.annotations.NullMarked;
