package org.lantu.platform.tables;

/**
 * A text of a workbook on a coloured ground; elsewhere the text alone.
 */
public record MarkedCell(String text, CellMark mark) {

	@Override
	public String toString() {
		return this.text;
	}

}
