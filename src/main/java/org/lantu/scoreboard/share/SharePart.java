package org.lantu.scoreboard.share;

import org.jspecify.annotations.Nullable;
import org.lantu.plan.shares.Share;
import org.lantu.progress.Quantity;
import org.lantu.reference.Region;

/**
 * A region beside a target of the region above it.
 *
 * @param share what it is given; {@code null} where nothing is on file
 * @param actual what the target speaks of, in this region; {@code null} where it is not
 * on file
 */
public record SharePart(Region region, @Nullable Share share, @Nullable Quantity actual) {

}
