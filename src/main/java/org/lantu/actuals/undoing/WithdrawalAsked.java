package org.lantu.actuals.undoing;

import java.util.Set;

/**
 * Told in the transaction in which an import is taken back of which something is
 * published, to be heard after its commit.
 *
 * @param undoing the number of the taking back
 * @param by the login of who asks for it
 * @param regions of which there is something to be withdrawn
 */
public record WithdrawalAsked(long undoing, String by, Set<String> regions) {

}
