package org.lantu.scoreboard.answers;

import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.Actuals;
import org.lantu.actuals.FigureSelection;
import org.lantu.reference.Indicator;

/**
 * The figures asked for, of which the database counts all and reads the part that is
 * looked at: whether that is a page or the whole is known only once the form of the
 * answer is.
 */
class AskedFigures extends AbstractList<FigureView> {

	private final Actuals actuals;

	private final FigureSelection filter;

	private final Map<String, Indicator> indicators;

	private final Locale locale;

	private @Nullable Integer count;

	AskedFigures(Actuals actuals, FigureSelection filter, Map<String, Indicator> indicators, Locale locale) {
		this.actuals = actuals;
		this.filter = filter;
		this.indicators = indicators;
		this.locale = locale;
	}

	@Override
	public int size() {
		Integer size = this.count;
		if (size == null) {
			size = this.actuals.count(this.filter);
			this.count = size;
		}
		return size;
	}

	@Override
	public FigureView get(int index) {
		return read(index, 1).get(0);
	}

	@Override
	public List<FigureView> subList(int from, int to) {
		return (from < to) ? read(from, to - from) : List.of();
	}

	@Override
	public Iterator<FigureView> iterator() {
		return read(0, null).iterator();
	}

	private List<FigureView> read(int offset, @Nullable Integer limit) {
		return this.actuals.counting(this.filter, offset, limit)
			.stream()
			.map((revision) -> FigureView.of(revision, this.indicators.get(revision.indicator()), this.locale))
			.toList();
	}

}
