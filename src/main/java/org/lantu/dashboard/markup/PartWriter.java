package org.lantu.dashboard.markup;

/** Writes a piece by the values of the attributes of its element. */
@FunctionalInterface
interface PartWriter {

	void write(Markup markup, PartValues values);

}
