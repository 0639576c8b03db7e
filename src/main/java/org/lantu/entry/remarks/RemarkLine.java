package org.lantu.entry.remarks;

/**
 * A remark as it is shown.
 *
 * @param href where all remarks about the figure are, and the next is written
 * @param name the figure, with region and year; empty where it stands beside it
 */
public record RemarkLine(String href, String name, String who, String when, String said) {

}
