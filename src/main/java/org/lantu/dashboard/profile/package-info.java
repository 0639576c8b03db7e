/**
 * The profile of a region: all that is on file of it in one table, and the region among
 * its peers.
 */
@NullMarked
package org.lantu.dashboard.profile;

import org.jspecify.annotations.NullMarked;
