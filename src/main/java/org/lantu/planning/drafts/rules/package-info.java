/**
 * Owns what is wrong with the rows of a draft: what the seeding functions would refuse,
 * said at once at the field where it stands, and what has to be known of what is on file
 * to say it.
 */
@NullMarked
package org.lantu.planning.drafts.rules;

import org.jspecify.annotations.NullMarked;
