package org.lantu.scoreboard.answers;

import java.util.AbstractList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.Actuals;
import org.lantu.actuals.FigureSelection;
import org.lantu.actuals.Revision;
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

	/**
	 * All of them, one by one as the database finds them: a file of millions of rows
	 * needs no more memory than one of a hundred.
	 */
	@Override
	public void forEach(Consumer<? super FigureView> reader) {
		this.actuals.eachCounting(this.filter, (revision) -> reader.accept(view(revision)));
	}

	private List<FigureView> read(int offset, int limit) {
		return this.actuals.counting(this.filter, offset, limit).stream().map(this::view).toList();
	}

	private FigureView view(Revision revision) {
		return FigureView.of(revision, Objects.requireNonNull(this.indicators.get(revision.indicator())), this.locale);
	}

}
