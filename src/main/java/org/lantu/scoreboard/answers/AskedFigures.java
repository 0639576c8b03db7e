package org.lantu.scoreboard.answers;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

import org.lantu.actuals.Actuals;
import org.lantu.actuals.FigureSelection;
import org.lantu.actuals.Revision;
import org.lantu.reference.Indicator;

/**
 * The figures asked for, as they are looked at.
 */
class AskedFigures extends DatabaseList<FigureView> {

	private final Actuals actuals;

	private final FigureSelection filter;

	private final Map<String, Indicator> indicators;

	private final Locale locale;

	AskedFigures(Actuals actuals, FigureSelection filter, Map<String, Indicator> indicators, Locale locale) {
		this.actuals = actuals;
		this.filter = filter;
		this.indicators = indicators;
		this.locale = locale;
	}

	@Override
	protected int count() {
		return this.actuals.count(this.filter);
	}

	/**
	 * All of them, one by one as the database finds them: a file of millions of rows
	 * needs no more memory than one of a hundred.
	 */
	@Override
	public void forEach(Consumer<? super FigureView> reader) {
		this.actuals.eachCounting(this.filter, (revision) -> reader.accept(view(revision)));
	}

	@Override
	protected List<FigureView> read(int offset, int limit) {
		return this.actuals.counting(this.filter, offset, limit).stream().map(this::view).toList();
	}

	private FigureView view(Revision revision) {
		return FigureView.of(revision, Objects.requireNonNull(this.indicators.get(revision.indicator())), this.locale);
	}

}
