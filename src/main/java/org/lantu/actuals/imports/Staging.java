package org.lantu.actuals.imports;

/**
 * Takes what is read of a file, while it is read: a sheet, then its lines, each before
 * the figures that stand in it.
 */
public interface Staging {

	void sheet(StagedSheet sheet);

	/**
	 * The next line.
	 * @param figures whether figures stand in it
	 */
	void line(StagedLine line, boolean figures);

	void figure(StagedFigure figure);

	/** Gives a sheet more columns, as later lines turned out to be longer. */
	void widen(StagedSheet sheet);

}
