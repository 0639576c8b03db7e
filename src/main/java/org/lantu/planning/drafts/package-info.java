/**
 * Owns drafts of plans: the calls of a plan file before it is one, written in forms by
 * administrators, with what is wrong in each field, and the file that a draft becomes. It
 * never changes a plan; that is what the file is for.
 */
@NullMarked
package org.lantu.planning.drafts;

import org.jspecify.annotations.NullMarked;
