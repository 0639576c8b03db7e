package org.lantu.entry.sheets;

/**
 * What a row is called.
 *
 * @param row its name in the form
 * @param id the beginning of the ids of its cells
 * @param href where the years of the indicator are entered, or the history of the figure
 * is told
 * @param unit the unit of its values; empty where the whole sheet has one
 * @param theme what it stands under; empty for nothing
 */
public record RowLabel(String row, String id, String href, String name, String unit, String theme) {

}
