package org.lantu.actuals.checks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lantu.accounts.Person;
import org.lantu.actuals.Actuals;
import org.lantu.actuals.Claim;
import org.lantu.actuals.FigureKey;
import org.lantu.actuals.Revision;
import org.lantu.actuals.SeriesKey;
import org.lantu.actuals.checks.Finding.Field;
import org.lantu.actuals.checks.reading.WrittenText;
import org.lantu.platform.FirstDay;
import org.lantu.platform.Suggestions;
import org.lantu.reference.Catalogue;
import org.lantu.reference.Indicator;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Everything that is checked of figures before they are kept: one place for the grid,
 * files and the review; the same number of statements for one figure and for a hundred.
 */
@Service
@Transactional(readOnly = true)
public class FigureChecks {

	private final Catalogue catalogue;

	private final Actuals actuals;

	private final OpenFigures open;

	private final Clock clock;

	private final FirstDay firstDay;

	FigureChecks(Catalogue catalogue, Actuals actuals, OpenFigures open, Clock clock, FirstDay firstDay) {
		this.open = open;
		this.firstDay = firstDay;
		this.catalogue = catalogue;
		this.actuals = actuals;
		this.clock = clock;
	}

	/**
	 * Reads and checks what somebody typed.
	 * @param person who typed it
	 * @param typed the figures
	 * @return each of them, in the same order, with all that was found
	 */
	public List<CheckedFigure> check(Person person, List<TypedFigure> typed) {
		CheckData data = load(typed);
		Set<FigureKey> seen = new HashSet<>();
		List<List<Finding>> found = new ArrayList<>();
		List<@Nullable Claim> claims = new ArrayList<>();
		for (TypedFigure figure : typed) {
			List<Finding> findings = new ArrayList<>(place(person, figure.figure(), data));
			if (!seen.add(figure.figure())) {
				findings.add(Finding.hard(Field.ENTRY, "actuals.check.twice"));
			}
			found.add(findings);
			claims.add(read(figure, data, findings));
		}
		Map<FigureKey, Claim> byFigure = byFigure(typed, claims);
		RuleCheck rules = new RuleCheck(data, byFigure);
		OtherYears years = new OtherYears(data, byFigure);
		List<CheckedFigure> checked = new ArrayList<>();
		for (int row = 0; row < typed.size(); row++) {
			Claim claim = claims.get(row);
			if (claim != null) {
				FigureKey figure = typed.get(row).figure();
				Indicator indicator = Objects.requireNonNull(data.indicators().get(figure.indicator()));
				found.get(row).addAll(ChangeCheck.of(figure, claim, indicator, years.of(figure)));
				found.get(row).addAll(PublishedCheck.of(claim, data.vintages(figure)));
				found.get(row).addAll(rules.of(figure, claim));
			}
			checked.add(checked(typed.get(row), claim, found.get(row)));
		}
		return checked;
	}

	/** Of a figure that stands there twice, the first. */
	private static Map<FigureKey, Claim> byFigure(List<TypedFigure> typed, List<@Nullable Claim> claims) {
		Map<FigureKey, Claim> byFigure = new HashMap<>();
		for (int row = 0; row < claims.size(); row++) {
			Claim claim = claims.get(row);
			if (claim != null) {
				byFigure.putIfAbsent(typed.get(row).figure(), claim);
			}
		}
		return byFigure;
	}

	private static @Nullable Claim read(TypedFigure figure, CheckData data, List<Finding> findings) {
		Indicator indicator = data.indicators().get(figure.figure().indicator());
		if (indicator == null) {
			return null;
		}
		FigureReader reader = new FigureReader(figure, indicator, data);
		Claim claim = reader.read();
		findings.addAll(reader.findings());
		findings.addAll(SourceCheck.of(figure.figure(), claim, indicator, data));
		return claim;
	}

	private static CheckedFigure checked(TypedFigure figure, @Nullable Claim claim, List<Finding> findings) {
		boolean questioned = findings.stream().anyMatch((finding) -> finding.severity() == Finding.Severity.SOFT);
		boolean asked = findings.stream().anyMatch((finding) -> finding.field() == Field.REASON);
		if (questioned && !asked && claim != null && claim.reason() == null) {
			findings.add(Finding.missing(Field.REASON, "actuals.check.reason.missing"));
		}
		return new CheckedFigure(figure, claim, List.copyOf(findings));
	}

	private static List<Finding> place(Person person, FigureKey figure, CheckData data) {
		List<Finding> findings = new ArrayList<>();
		if (!data.regions().containsKey(figure.region())) {
			findings.add(Finding.hard(Field.REGION, "actuals.check.region.unknown", WrittenText.shown(figure.region()),
					near(figure.region(), data.regions().keySet())));
		}
		else if (!person.mayEnter(figure.region())) {
			findings.add(Finding.hard(Field.REGION, "actuals.check.region.scope",
					data.regions().get(figure.region()).name()));
		}
		if (!data.indicators().containsKey(figure.indicator())) {
			findings.add(Finding.hard(Field.INDICATOR, "actuals.check.indicator.unknown",
					WrittenText.shown(figure.indicator()), near(figure.indicator(), data.indicators().keySet())));
		}
		int thisYear = data.today().getYear();
		if (figure.year() < data.firstYear() || figure.year() > thisYear) {
			findings.add(Finding.hard(Field.YEAR, "actuals.check.year", String.valueOf(figure.year()),
					String.valueOf(data.firstYear()), String.valueOf(thisYear)));
		}
		else {
			data.outsideLife(figure).ifPresent(findings::add);
		}
		return findings;
	}

	/** The nearest code there is, or a dash. */
	private static String near(String code, Collection<String> codes) {
		return Suggestions.nearest(code, codes, List::of, 1).stream().findFirst().orElse("–");
	}

	private CheckData load(List<TypedFigure> typed) {
		List<CheckData.Rule> rules = this.catalogue.rules().stream().map(CheckData.Rule::of).toList();
		Set<SeriesKey> series = typed.stream()
			.map((figure) -> figure.figure().series())
			.distinct()
			.filter((figures) -> TypedText.storable(figures.region() + figures.indicator()))
			.flatMap((figures) -> needed(figures, rules))
			.collect(Collectors.toSet());
		Map<FigureKey, List<Revision>> published = this.actuals.vintages(series)
			.stream()
			.collect(Collectors.groupingBy(Revision::figure));
		Set<String> sources = typed.stream()
			.flatMap((figure) -> Stream.concat(Stream.of(figure.source().strip()),
					published.getOrDefault(figure.figure(), List.of()).stream().map(Revision::source)))
			.distinct()
			.filter(TypedText::storable)
			.collect(Collectors.toSet());
		return new CheckData(this.catalogue.regions(), this.catalogue.indicators(), rules,
				this.catalogue.sources(sources), published, this.open.of(series), this.firstDay.firstYear(),
				LocalDate.now(this.clock));
	}

	/** The series itself and those that a rule ties to it. */
	private static Stream<SeriesKey> needed(SeriesKey series, List<CheckData.Rule> rules) {
		Stream<String> tied = rules.stream()
			.map(CheckData.Rule::codes)
			.filter((codes) -> codes.contains(series.indicator()))
			.flatMap(Set::stream);
		return Stream.concat(Stream.of(series.indicator()), tied).map((code) -> new SeriesKey(series.region(), code));
	}

}
