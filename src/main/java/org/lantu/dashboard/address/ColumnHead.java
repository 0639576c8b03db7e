package org.lantu.dashboard.address;

import org.jspecify.annotations.Nullable;

/**
 * The head of a column that sorts.
 *
 * @param direction as {@code aria-sort} says it; {@code null} where another column sorts
 */
public record ColumnHead(Address address, @Nullable String direction) {
}
