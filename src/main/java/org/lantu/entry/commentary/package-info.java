/**
 * The pages on which people of a region say why its targets are missed or at risk, and
 * what the desk tells of it. It never writes commentary itself nor decides whether it is
 * fit: that is the ledger's part.
 */
@NullMarked
package org.lantu.entry.commentary;

import org.jspecify.annotations.NullMarked;
