package org.lantu.dashboard.corrections;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import org.lantu.actuals.FigureKey;
import org.lantu.dashboard.address.Addresses;
import org.lantu.dashboard.address.Choice;
import org.lantu.dashboard.address.Pager;
import org.lantu.dashboard.address.QueryParameters;
import org.lantu.dashboard.files.Parts;
import org.lantu.dashboard.files.SourceSheet;
import org.lantu.dashboard.files.SourceSheets;
import org.lantu.dashboard.parts.Link;
import org.lantu.dashboard.parts.Presenter;
import org.lantu.dashboard.parts.Presenters;
import org.lantu.platform.LantuProperties;
import org.lantu.platform.tables.TableFile;
import org.lantu.platform.tables.TableSheet;
import org.lantu.reference.Catalogue;
import org.lantu.reference.Indicator;
import org.lantu.reference.Region;
import org.lantu.reference.Source;
import org.lantu.scoreboard.Effects.Effect;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.Moment;
import org.lantu.scoreboard.Verdict;
import org.lantu.scoreboard.correction.Correction;
import org.lantu.scoreboard.correction.Corrections;
import org.lantu.scoreboard.correction.TouchedVerdicts;
import org.lantu.scoreboard.wording.Amounts;

import org.springframework.stereotype.Component;

/**
 * Makes the page of corrections.
 */
@Component
class CorrectionsPages {

	private static final int PAGE_SIZE = 30;

	private final Corrections corrections;

	private final TouchedVerdicts touched;

	private final Catalogue catalogue;

	private final Presenters presenters;

	private final ZoneId zone;

	private final Clock clock;

	private final SourceSheets sheets;

	CorrectionsPages(Corrections corrections, TouchedVerdicts touched, Catalogue catalogue, Presenters presenters,
			LantuProperties properties, Clock clock, SourceSheets sheets) {
		this.sheets = sheets;
		this.corrections = corrections;
		this.touched = touched;
		this.catalogue = catalogue;
		this.presenters = presenters;
		this.zone = properties.zone();
		this.clock = clock;
	}

	/**
	 * A page of corrections.
	 * @param number from 1; beyond the last one it is the last
	 */
	CorrectionsPage page(CorrectionsQuery query, int number, Locale locale) {
		Presenter presenter = this.presenters.in(locale);
		int total = this.corrections.count(query.selection());
		Pager pager = Pager.of(total, PAGE_SIZE, number, query.page());
		List<Correction> shown = (total > 0) ? this.corrections.list(query.selection(), pager.from(), PAGE_SIZE)
				: List.of();
		FieldWords words = words(query, shown, presenter);
		Map<Correction, List<Effect>> touched = shown.isEmpty() ? Map.of()
				: this.touched.of(shown, Moment.asOf(LocalDate.now(this.clock)));
		return new CorrectionsPage(
				presenter.message((total > 0) ? "corrections.lead" : "corrections.none", Amounts.number(total, 0)),
				(shown.size() == total) ? presenter.message("corrections.caption", Amounts.number(total, 0))
						: presenter.message("corrections.caption.part", Amounts.number(pager.from() + 1, 0),
								Amounts.number(pager.from() + shown.size(), 0), Amounts.number(total, 0)),
				shown.stream().map((one) -> row(one, touched.getOrDefault(one, List.of()), words)).toList(),
				form(query, words), pager, query.page());
	}

	/** What is chosen as a file: a row for every field. */
	TableFile file(CorrectionsQuery query, Locale locale) {
		Presenter presenter = this.presenters.in(locale);
		words(query, List.of(), presenter);
		SourceSheet sources = this.sheets.begin(presenter);
		return new TableFile("lantu-corrections", presenter.message("corrections.title"), Addresses.CORRECTIONS,
				new TableSheet(CorrectionRows.head(presenter),
						(rows) -> Parts.each((from) -> this.corrections.list(query.selection(), from, Parts.SIZE),
								Comparator.comparing(Correction::id).reversed(), (part) -> {
									FieldWords words = words(query, part, presenter);
									sources(part).forEach(sources::source);
									part.forEach((one) -> CorrectionRows.write(row(one, List.of(), words), rows));
								})),
				sources.sheet());
	}

	private FieldWords words(CorrectionsQuery query, List<Correction> shown, Presenter presenter) {
		Map<String, Region> regions = this.catalogue.provincesAnd(regions(query, shown));
		Map<String, Indicator> indicators = this.catalogue.indicators();
		QueryParameters.requireKnown("region", query.region(), regions.keySet());
		QueryParameters.requireKnown("indicator", query.indicator(), indicators.keySet());
		return new FieldWords(regions, indicators, this.catalogue.sources(sources(shown)), presenter);
	}

	/** The documents that a correction names in its fields. */
	private static List<String> sources(List<Correction> shown) {
		return shown.stream()
			.flatMap((one) -> Stream.concat(Stream.of(one.subject()).map(Correction.Subject::source),
					one.fields()
						.stream()
						.filter((field) -> field.name().equals("source"))
						.flatMap((field) -> Stream.of(field.was(), field.now()))))
			.filter(Objects::nonNull)
			.distinct()
			.toList();
	}

	private static List<String> regions(CorrectionsQuery query, List<Correction> shown) {
		return Stream.concat(Stream.of(query.region()),
				shown.stream()
					.flatMap((one) -> Stream.of(one.was(), one.now()))
					.filter(Objects::nonNull)
					.map(FigureKey::region))
			.distinct()
			.toList();
	}

	private CorrectionsPage.Row row(Correction correction, List<Effect> touched, FieldWords words) {
		Presenter presenter = words.presenter();
		return new CorrectionsPage.Row(subject(correction, words),
				LocalDate.ofInstant(correction.at(), this.zone).toString(), Long.toString(correction.edition()),
				correction.withdrawn(),
				correction.fields().stream().map((field) -> words.field(field, correction)).toList(),
				String.valueOf(correction.reason().in(presenter.locale())),
				touched.stream().map((effect) -> touched(effect, presenter)).toList());
	}

	/** Where it stands; what was withdrawn, where it stood. */
	private static Link subject(Correction correction, FieldWords words) {
		Correction.Subject subject = correction.subject();
		FigureKey was = correction.was();
		if (was == null) {
			String id = Objects.requireNonNull(subject.source());
			Source source = words.sources().get(id);
			return (source != null) ? words.presenter().link(source) : Link.of(Addresses.source(id), id);
		}
		Locale locale = words.presenter().locale();
		String name = Objects.requireNonNull(words.regions().get(was.region())).shortName().in(locale) + " · "
				+ Objects.requireNonNull(words.indicators().get(was.indicator())).name().in(locale) + " "
				+ Presenter.year(was.year());
		if (subject.plan() != null && subject.target() != null) {
			return Link.of(
					correction.withdrawn() && !subject.shared() ? Addresses.plan(subject.plan())
							: Addresses.target(subject.plan(), subject.target()),
					subject.shared() ? words.presenter().message("corrections.share", name) : name);
		}
		FigureKey stands = (correction.now() != null) ? correction.now() : was;
		return Link.of(Addresses.figure(stands.region(), stands.indicator(), stands.year()), name);
	}

	private static CorrectionsPage.Touched touched(Effect effect, Presenter presenter) {
		return new CorrectionsPage.Touched(
				Link.of(Addresses.target(effect.after()),
						effect.after().plan().title().in(presenter.locale()) + " · "
								+ effect.after().indicator().name().in(presenter.locale()) + " "
								+ Presenter.year(effect.after().target().year())),
				state(effect.before(), presenter), state(effect.after(), presenter));
	}

	private static CorrectionsPage.State state(JudgedTarget judged, Presenter presenter) {
		Verdict verdict = judged.verdict();
		return CorrectionsPage.State.of(verdict, presenter.word(verdict));
	}

	private static CorrectionsPage.Form form(CorrectionsQuery query, FieldWords words) {
		Presenter presenter = words.presenter();
		String all = presenter.message("filter.all");
		return new CorrectionsPage.Form(
				Choice.among(words.regions().values(), Region::code,
						(region) -> String.valueOf(region.listedShort().in(presenter.locale())), query.region(), all),
				Choice.among(words.indicators().values(), Indicator::code,
						(indicator) -> String.valueOf(indicator.name().in(presenter.locale())), query.indicator(), all),
				Choice.among(CorrectionsQuery.SUBJECTS, Function.identity(),
						(subject) -> presenter.message("corrections.subject." + subject), query.subject(), all));
	}

}
