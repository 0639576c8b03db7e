package org.lantu.dashboard.changes;

import org.lantu.dashboard.address.Address;

/**
 * How much changed.
 *
 * @param page where it is told
 */
public record ChangesNotice(String text, Address page) {
}
