package org.lantu.actuals.ledger;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.Revision;
import org.lantu.actuals.checks.Finding;

/**
 * A revision on its way to publication, with what its people and its reviewer have to
 * know.
 *
 * @param questions what the checks questioned; the answer is the entry's reason
 * @param published what is published of the figure and counts today
 * @param own whether the one who asks had a hand in it, and so may not decide
 */
public record Waiting(LedgerEntry entry, List<Finding> questions, @Nullable Revision published, boolean own) {

}
