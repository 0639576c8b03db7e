package org.lantu.actuals.checks;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.lantu.actuals.FigureKey;
import org.lantu.actuals.Revision;
import org.lantu.actuals.SeriesKey;
import org.lantu.actuals.checks.Finding.Field;
import org.lantu.reference.DerivedRule;
import org.lantu.reference.Indicator;
import org.lantu.reference.Region;
import org.lantu.reference.Source;

/**
 * What entries are checked against, loaded once for all of them.
 *
 * @param sources those that the entries name, and those of what they would replace
 * @param published every published vintage by figure, the oldest first
 * @param open what is on its way, by series
 */
record CheckData(Map<String, Region> regions, Map<String, Indicator> indicators, List<CheckData.Rule> rules,
		Map<String, Source> sources, Map<FigureKey, List<Revision>> published, Map<SeriesKey, List<OtherYear>> open,
		int firstYear, LocalDate today) {

	List<Revision> vintages(FigureKey figure) {
		return this.published.getOrDefault(figure, List.of());
	}

	/**
	 * Why there can be no figure of the region for its year; the database keeps to it.
	 */
	Optional<Finding> outsideLife(FigureKey figure) {
		Region region = this.regions.get(figure.region());
		if (region == null || region.hasFiguresOf(figure.year())) {
			return Optional.empty();
		}
		Region.End end = region.end();
		if (end == null || figure.year() <= end.lastYear()) {
			return Optional.of(Finding.hard(Field.YEAR, "actuals.check.life.before", region.name(),
					String.valueOf(region.firstYear())));
		}
		Region successor = this.regions.get(String.valueOf(end.successor()));
		String last = String.valueOf(end.lastYear());
		return Optional
			.of((successor == null) ? Finding.hard(Field.YEAR, "actuals.check.life.after", region.name(), last)
					: Finding.hard(Field.YEAR, "actuals.check.life.successor", region.name(), last, successor.name()));
	}

	/** The published revision that counts as of a day. */
	Optional<Revision> counting(FigureKey figure, LocalDate asOf) {
		return vintages(figure).stream()
			.filter((revision) -> !revision.knownOn().isAfter(asOf))
			.reduce((older, newer) -> newer);
	}

	/**
	 * A rule by which indicators hang together, its formula read once.
	 *
	 * @param codes the indicators that it ties to each other
	 */
	record Rule(DerivedRule rule, Formula formula, Set<String> codes) {

		static Rule of(DerivedRule rule) {
			Formula formula = new Formula(rule.formula());
			Set<String> codes = new HashSet<>(formula.codes());
			codes.add(rule.indicator());
			return new Rule(rule, formula, codes);
		}

	}

}
