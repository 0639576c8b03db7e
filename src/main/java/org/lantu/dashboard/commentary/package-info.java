/**
 * What pages show of the commentary of regions: in full on the page of a target, as a
 * mark in lists.
 */
@NullMarked
package org.lantu.dashboard.commentary;

import org.jspecify.annotations.NullMarked;
