/**
 * The reviewers' queue and the history of a figure.
 */
@NullMarked
package org.lantu.entry.review;

import org.jspecify.annotations.NullMarked;
