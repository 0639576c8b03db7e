package org.lantu.dashboard.period;

import org.jspecify.annotations.Nullable;
import org.lantu.dashboard.address.Address;

/**
 * Something that a link chooses: a period, an order, a filter.
 *
 * @param number how many regions it shows; {@code null} where that is not counted
 */
record PeriodOption(String text, @Nullable String number, Address address, boolean current) {
}
