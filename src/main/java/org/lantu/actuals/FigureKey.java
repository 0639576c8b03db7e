package org.lantu.actuals;

/**
 * Which figure: the actual of an indicator in a region and year.
 */
public record FigureKey(String region, String indicator, int year) {

	/** The series that the figure belongs to. */
	public SeriesKey series() {
		return new SeriesKey(this.region, this.indicator);
	}

	/** The same indicator and region in another year. */
	public FigureKey in(int otherYear) {
		return new FigureKey(this.region, this.indicator, otherYear);
	}

	@Override
	public String toString() {
		return this.region + " " + this.indicator + " " + this.year;
	}

}
