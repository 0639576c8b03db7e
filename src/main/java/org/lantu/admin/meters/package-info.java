/**
 * Tells a machine what administrators see on the page of how the portal is: content, what
 * waits, mail, backups. Being asked often costs nothing, and a database that is away
 * keeps nobody waiting.
 */
@NullMarked
package org.lantu.admin.meters;

import org.jspecify.annotations.NullMarked;
