package org.lantu.dashboard.composition;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lantu.dashboard.address.Addresses;
import org.lantu.dashboard.files.SourceSheet;
import org.lantu.dashboard.files.SourceSheets;
import org.lantu.dashboard.parts.Link;
import org.lantu.dashboard.parts.NotFound;
import org.lantu.dashboard.parts.Presenter;
import org.lantu.dashboard.parts.Presenters;
import org.lantu.platform.ContextBar;
import org.lantu.platform.NotFoundException;
import org.lantu.platform.tables.TableFile;
import org.lantu.platform.tables.TableSheet;
import org.lantu.progress.Interval;
import org.lantu.reference.Catalogue;
import org.lantu.reference.Indicator;
import org.lantu.scoreboard.Board;
import org.lantu.scoreboard.composition.Composition;
import org.lantu.scoreboard.composition.Compositions;
import org.lantu.scoreboard.composition.Contribution;
import org.lantu.scoreboard.composition.Contribution.From;

import org.springframework.stereotype.Component;

/**
 * Makes the page on which the targets of all provinces are put together.
 */
@Component
class CompositionPages {

	private final Compositions compositions;

	private final Catalogue catalogue;

	private final Presenters presenters;

	private final NotFound notFound;

	private final SourceSheets sheets;

	CompositionPages(Compositions compositions, Catalogue catalogue, Presenters presenters, NotFound notFound,
			SourceSheets sheets) {
		this.sheets = sheets;
		this.compositions = compositions;
		this.catalogue = catalogue;
		this.presenters = presenters;
		this.notFound = notFound;
	}

	/**
	 * The page.
	 * @param year {@code null} for the one that says most
	 */
	CompositionPage page(String code, @Nullable Integer year, LocalDate asOf, Locale locale) {
		Indicator indicator = known(code, locale);
		Presenter presenter = this.presenters.in(locale);
		Link link = Link.of(indicator, locale);
		if (!Composition.possible(indicator)) {
			return new CompositionPage(link, presenter.message("composition.title"),
					presenter.message("composition.impossible." + indicator.type().name(), link.text()), null,
					asOf.toString(), ContextBar.dayOnly());
		}
		Board board = this.compositions.board(indicator, asOf);
		NavigableMap<Integer, Integer> years = Compositions.years(board);
		Integer shown = (year != null) ? year : Compositions.fullest(years).orElse(null);
		if (shown == null) {
			return new CompositionPage(link, presenter.message("composition.title"),
					presenter.message("composition.nobody", link.text()), null, asOf.toString(), ContextBar.dayOnly());
		}
		TreeSet<Integer> offered = new TreeSet<>(years.keySet());
		offered.add(shown);
		Composition composition = this.compositions.of(board, indicator, shown);
		CompositionWords words = new CompositionWords(composition, presenter);
		return new CompositionPage(link, presenter.message("composition.title"), words.lead(),
				table(composition, words, presenter), asOf.toString(),
				new ContextBar(ContextBar.Meaning.DUE, List.copyOf(offered), shown));
	}

	private static CompositionPage.Table table(Composition composition, CompositionWords words, Presenter presenter) {
		List<String> missing = composition.from(From.NOTHING)
			.stream()
			.map((part) -> part.region().shortName().in(presenter.locale()))
			.toList();
		return new CompositionPage.Table(composition.indicator().unit().in(presenter.locale()), words.sums(),
				words.row(composition.nation()), composition.provinces().stream().map(words::row).toList(),
				missing.isEmpty() ? null
						: presenter.message("composition.missing", missing.size(),
								String.join(presenter.message("list.separator"), missing)),
				Addresses.composition(composition.indicator().code()), Presenter.year(composition.year()));
	}

	/** The table as a file: the nation first. */
	TableFile file(String code, @Nullable Integer year, LocalDate asOf, Locale locale) {
		Indicator indicator = known(code, locale);
		Board board = this.compositions.board(indicator, asOf);
		Integer shown = (year != null) ? year : Compositions.fullest(Compositions.years(board)).orElse(null);
		if (shown == null || !Composition.possible(indicator)) {
			throw new NotFoundException("indicator", code, List.of());
		}
		Presenter presenter = this.presenters.in(locale);
		Composition composition = this.compositions.of(board, indicator, shown);
		CompositionWords words = new CompositionWords(composition, presenter);
		SourceSheet sources = this.sheets.begin(presenter);
		sources.note(words.lead()).note(presenter.message("composition.note"));
		List<String> head = Stream
			.of("files.id", "col.region", "composition.col.from", "period.csv.plan", "col.target", "col.value",
					"composition.col.low", "composition.col.high", "col.source")
			.map(presenter::message)
			.toList();
		List<List<@Nullable Object>> rows = Stream
			.concat(Stream.of(composition.nation()), composition.provinces().stream())
			.map((part) -> row(part, words, sources, presenter))
			.toList();
		return new TableFile("lantu-" + code + "-" + shown + "-composition", presenter.message("composition.title"),
				Addresses.composition(code), TableSheet.of(head, rows), sources.sheet());
	}

	private static List<@Nullable Object> row(Contribution part, CompositionWords words, SourceSheet sources,
			Presenter presenter) {
		String source = part.source();
		if (source != null) {
			sources.source(source);
		}
		Interval interval = part.interval();
		return Arrays.asList(part.region().code(), part.region().shortName().in(presenter.locale()),
				presenter.message("composition.from." + part.from().name()), part.plan(), part.code(),
				words.rounded(part.value()), words.rounded((interval != null) ? interval.low() : null),
				words.rounded((interval != null) ? interval.high() : null), source);
	}

	private Indicator known(String code, Locale locale) {
		Map<String, Indicator> indicators = this.catalogue.indicators();
		if (!indicators.containsKey(code)) {
			throw this.notFound.indicator(code, indicators.values(), locale);
		}
		return Objects.requireNonNull(indicators.get(code));
	}

}
