/**
 * Owns what is wrong with the rows of a draft, said at once at the field where it stands:
 * what the seeding functions would refuse, what may be a slip of the pen, and what has to
 * be known of what is on file to say either.
 */
@NullMarked
package org.lantu.planning.drafts.rules;

import org.jspecify.annotations.NullMarked;
