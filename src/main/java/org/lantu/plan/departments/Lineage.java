package org.lantu.plan.departments;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A department between those that it follows and the one that follows it.
 *
 * @param before what has become of others, which is this one
 * @param next what has become of it; {@code null} where it bears its name still
 */
public record Lineage(Department department, List<Succession> before, @Nullable Succession next) {

}
