package org.lantu.dashboard.profile;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.Revision;
import org.lantu.dashboard.address.Addresses;
import org.lantu.dashboard.parts.Cell;
import org.lantu.dashboard.parts.Link;
import org.lantu.dashboard.parts.Presenter;
import org.lantu.progress.Bound;
import org.lantu.reference.Indicator;
import org.lantu.scoreboard.Ranking;
import org.lantu.scoreboard.drawing.YearValue;
import org.lantu.scoreboard.drawing.profile.TrendLine;
import org.lantu.scoreboard.drawing.profile.YearLine;
import org.lantu.scoreboard.wording.Amounts;

/**
 * Writes an indicator of a region as a row: what is on file of its latest year, and
 * nothing of another one that does not say so.
 *
 * @param places where the region stands, by indicator
 * @param firstYear where the axis of all lines begins
 * @param lastYear where it ends
 */
record ProfileRows(String region, Map<String, ProvinceRanks.Places> places, int firstYear, int lastYear,
		Presenter presenter) {

	/**
	 * A row.
	 * @param own the region's figures of the indicator, the years ascending; not empty
	 * @param national the nation's, by year; empty for the nation itself
	 */
	ProfileRow row(Indicator indicator, List<Revision> own, TreeMap<Integer, Revision> national) {
		Revision latest = latest(own);
		Revision nation = national.get(latest.year());
		return new ProfileRow(Link.of(indicator, this.presenter.locale()), indicator.unit().in(this.presenter.locale()),
				new Cell(Presenter.symbol(latest), Amounts.number(latest.value()),
						(latest.obsStatus() == Revision.ObsStatus.A) ? null
								: this.presenter.message("status." + latest.obsStatus().name()),
						latest.revised(), false),
				Link.of(Addresses.figure(latest), Presenter.year(latest.year())), change(indicator, own, latest),
				(nation != null) ? Presenter.symbol(nation) + Amounts.number(nation.value()) : null,
				rank(indicator, latest), line(indicator, own));
	}

	/** The latest actual; where there is none, the latest expectation. */
	static Revision latest(List<Revision> own) {
		return own.stream()
			.filter((figure) -> figure.obsStatus() != Revision.ObsStatus.E)
			.reduce((earlier, later) -> later)
			.orElseGet(() -> own.get(own.size() - 1));
	}

	/** With what the latest value is compared; empty where it cannot be reckoned with. */
	static Optional<Revision> before(List<Revision> own, Revision latest) {
		return !latest.reckonable() ? Optional.empty()
				: own.stream()
					.filter((figure) -> figure.year() < latest.year() && figure.reckonable())
					.reduce((earlier, later) -> later);
	}

	private ProfileRow.@Nullable Change change(Indicator indicator, List<Revision> own, Revision latest) {
		Revision before = before(own, latest).orElse(null);
		if (before == null) {
			return null;
		}
		if (!latest.footing().comparable(before.footing())) {
			return new ProfileRow.Change(this.presenter.message("profile.incomparable"), null);
		}
		String about = (before.bound() == Bound.APPROXIMATE || latest.bound() == Bound.APPROXIMATE) ? "≈" : "";
		return difference(indicator, before.value(), latest.value())
			.map((text) -> new ProfileRow.Change(about + text,
					(latest.year() - before.year() > 1)
							? this.presenter.message("profile.since", Presenter.year(before.year())) : null))
			.orElse(null);
	}

	/** Amounts and counts in per cent, all else by its unit. */
	private Optional<String> difference(Indicator indicator, BigDecimal before, BigDecimal latest) {
		if (indicator.aggregation() == Indicator.Aggregation.SUM) {
			return (before.signum() <= 0) ? Optional.empty() : Optional.of(this.presenter.amounts()
				.percent(Amounts.signed(100 * (latest.doubleValue() / before.doubleValue() - 1), 1)));
		}
		BigDecimal difference = latest.subtract(before);
		String text = this.presenter.amounts()
			.distance(difference.doubleValue(), Math.max(0, difference.scale()), indicator.percent(), indicator);
		if (difference.signum() == 0) {
			return Optional.of(this.presenter.message("profile.same"));
		}
		if (indicator.aggregation() == Indicator.Aggregation.NONE) {
			return Optional.of(this.presenter.message((difference.signum() < 0) ? "pace.up" : "pace.down", text));
		}
		return Optional.of(((difference.signum() > 0) ? "+" : "−") + text);
	}

	private ProfileRow.@Nullable Rank rank(Indicator indicator, Revision latest) {
		ProvinceRanks.Places told = this.places.get(indicator.code());
		if (told == null || indicator.aggregation() == Indicator.Aggregation.NONE) {
			return null;
		}
		Ranking.Place place = told.latest().of(this.region).orElse(null);
		if (place == null) {
			return null;
		}
		int year = told.latest().year();
		return new ProfileRow.Rank(Amounts.number(place.rank(), 0), Amounts.number(told.latest().places().size(), 0),
				(year != latest.year()) ? this.presenter.message("profile.year", Presenter.year(year)) : null,
				told.first()
					.flatMap((first) -> first.of(this.region).map((was) -> move(place, was, first)))
					.orElse(null));
	}

	private ProfileRow.Change move(Ranking.Place place, Ranking.Place was, Ranking first) {
		int up = was.rank() - place.rank();
		String text = (up == 0) ? this.presenter.message("profile.same")
				: ((up > 0) ? "↑ " : "↓ ") + Amounts.number(Math.abs(up), 0);
		return new ProfileRow.Change(text,
				this.presenter.message("profile.was", Presenter.year(first.year()), Amounts.number(was.rank(), 0)));
	}

	private String line(Indicator indicator, List<Revision> own) {
		Revision first = own.get(0);
		Revision last = own.get(own.size() - 1);
		String label = this.presenter.message("profile.line", indicator.name().in(this.presenter.locale()),
				Presenter.year(first.year()), written(first), Presenter.year(last.year()), written(last));
		return new TrendLine(label, line(own, this.presenter), this.firstYear, this.lastYear, written(first),
				written(last))
			.draw();
	}

	static YearLine line(List<Revision> figures, Presenter presenter) {
		return new YearLine(
				figures.stream().map((figure) -> new YearValue(figure.year(), figure.value().doubleValue())).toList(),
				presenter.apart(figures).keySet());
	}

	static String written(Revision figure) {
		return Presenter.symbol(figure) + Amounts.number(figure.value());
	}

}
