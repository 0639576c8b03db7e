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
		super(() -> actuals.count(filter),
				(offset, limit) -> actuals.counting(filter, offset, limit)
					.stream()
					.map((revision) -> view(revision, indicators, locale))
					.toList());
		this.actuals = actuals;
		this.filter = filter;
		this.indicators = indicators;
		this.locale = locale;
	}

	/**
	 * All of them, one by one as the database finds them: a file of millions of rows
	 * needs no more memory than one of a hundred.
	 */
	@Override
	public void forEach(Consumer<? super FigureView> reader) {
		this.actuals.eachCounting(this.filter,
				(revision) -> reader.accept(view(revision, this.indicators, this.locale)));
	}

	private static FigureView view(Revision revision, Map<String, Indicator> indicators, Locale locale) {
		return FigureView.of(revision, Objects.requireNonNull(indicators.get(revision.indicator())), locale);
	}

}
