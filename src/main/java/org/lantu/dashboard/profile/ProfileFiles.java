package org.lantu.dashboard.profile;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.Revision;
import org.lantu.dashboard.address.Addresses;
import org.lantu.dashboard.files.SourceSheet;
import org.lantu.dashboard.files.SourceSheets;
import org.lantu.dashboard.parts.Presenter;
import org.lantu.dashboard.parts.Presenters;
import org.lantu.platform.tables.TableFile;
import org.lantu.platform.tables.TableSheet;
import org.lantu.reference.Indicator;
import org.lantu.reference.Region;
import org.lantu.scoreboard.Ranking;

import org.springframework.stereotype.Component;

/**
 * The table of a region's profile as a file, with numbers that a program can read.
 */
@Component
class ProfileFiles {

	private static final List<String> COLUMNS = List.of("file.name", "file.indicator", "profile.file.code", "file.unit",
			"file.year", "file.value", "file.bound", "file.status", "file.known", "profile.file.before",
			"profile.file.before.value", "twin.apart", "profile.col.nation", "profile.col.rank", "profile.file.of",
			"profile.file.rank.year", "file.source");

	private final ProfileReader reader;

	private final Presenters presenters;

	private final SourceSheets sheets;

	ProfileFiles(ProfileReader reader, Presenters presenters, SourceSheets sheets) {
		this.sheets = sheets;
		this.reader = reader;
		this.presenters = presenters;
	}

	/** A row for every indicator of which something is on file. */
	TableFile file(String code, LocalDate asOf, Locale locale) {
		Presenter presenter = this.presenters.in(locale);
		ProfileFigures figures = this.reader.read(code, asOf, presenter);
		List<List<@Nullable Object>> rows = figures.indicators()
			.stream()
			.map((indicator) -> row(indicator, figures, presenter))
			.toList();
		SourceSheet sources = this.sheets.ofFigures(presenter);
		figures.indicators()
			.forEach((indicator) -> sources.source(ProfileRows.latest(figures.own(indicator)).source()));
		return new TableFile("lantu-" + code,
				presenter.message("profile.title", figures.region().shortName().in(locale)), Addresses.profile(code),
				TableSheet.of(COLUMNS.stream().map(presenter::message).toList(), rows), sources.sheet());
	}

	private static List<@Nullable Object> row(Indicator indicator, ProfileFigures figures, Presenter presenter) {
		Region region = figures.region();
		Revision latest = ProfileRows.latest(figures.own(indicator));
		Revision before = ProfileRows.before(figures.own(indicator), latest).orElse(null);
		Revision nation = figures.national(indicator).get(latest.year());
		Optional<Ranking> ranking = Optional.ofNullable(figures.places().get(indicator.code()))
			.map(ProvinceRanks.Places::latest)
			.filter((one) -> indicator.aggregation() != Indicator.Aggregation.NONE
					&& one.of(region.code()).isPresent());
		return Arrays.asList(region.shortName().in(presenter.locale()), indicator.name().in(presenter.locale()),
				indicator.code(), indicator.unit().in(presenter.locale()), latest.year(), latest.value(),
				Presenter.symbol(latest), latest.obsStatus(), Presenter.day(latest),
				(before != null) ? before.year() : null, (before != null) ? before.value() : null,
				(before != null) ? presenter.apart(latest, before).orElse(null) : null,
				(nation != null) ? nation.value() : null,
				ranking.flatMap((one) -> one.of(region.code())).map(Ranking.Place::rank).orElse(null),
				ranking.map((one) -> one.places().size()).orElse(null), ranking.map(Ranking::year).orElse(null),
				latest.source());
	}

}
