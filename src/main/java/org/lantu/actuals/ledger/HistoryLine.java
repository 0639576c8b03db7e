package org.lantu.actuals.ledger;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.Revision;
import org.lantu.actuals.checks.Finding;

/**
 * A line in the history of a figure: who, when, why, and from what to what.
 *
 * @param before the vintage that it replaces, or would
 * @param questions what the checks questioned
 */
public record HistoryLine(LedgerEntry entry, @Nullable Revision before, List<Finding> questions) {

}
