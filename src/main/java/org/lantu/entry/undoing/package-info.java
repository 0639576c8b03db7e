/**
 * Owns what the pages say of imports that are taken back: what an import has brought, and
 * what reviewers are asked to withdraw.
 */
@NullMarked
package org.lantu.entry.undoing;

import org.jspecify.annotations.NullMarked;
