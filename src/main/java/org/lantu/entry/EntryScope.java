package org.lantu.entry;

import java.util.List;

import org.lantu.reference.Region;

/**
 * Where somebody enters: a region of the own scope, in a year.
 *
 * @param regions all regions of the scope
 */
public record EntryScope(Region region, int year, List<Region> regions) {

}
