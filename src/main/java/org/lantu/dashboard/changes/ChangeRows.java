package org.lantu.dashboard.changes;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.Revision;
import org.lantu.dashboard.address.Addresses;
import org.lantu.dashboard.parts.Link;
import org.lantu.dashboard.parts.Presenter;
import org.lantu.followup.MeasureStatus;
import org.lantu.plan.Plan;
import org.lantu.progress.Kept;
import org.lantu.reference.Indicator;
import org.lantu.reference.Region;
import org.lantu.reference.Source;
import org.lantu.scoreboard.Verdict;
import org.lantu.scoreboard.edition.EditionChange;
import org.lantu.scoreboard.edition.FigureChange;
import org.lantu.scoreboard.edition.MeasureChange;
import org.lantu.scoreboard.edition.PublishedVintage;
import org.lantu.scoreboard.edition.TargetChange;
import org.lantu.scoreboard.edition.TargetState;
import org.lantu.scoreboard.wording.Amounts;

/**
 * Says what changed, in a row each.
 *
 * @param figures those that were published with the verdicts, in their series
 * @param zone in which the portal's days begin
 */
record ChangeRows(Map<String, Region> regions, Map<String, Indicator> indicators, Map<String, Plan> plans,
		Map<String, Source> sources, Collection<EditionChange> figures, ZoneId zone, Presenter presenter) {

	/** The ids of the documents by which some changes came. */
	static List<String> sources(Collection<EditionChange> changes, Map<String, Plan> plans,
			Map<String, Region> regions) {
		return changes.stream().flatMap((change) -> sources(change, plans, regions)).distinct().toList();
	}

	private static Stream<String> sources(EditionChange change, Map<String, Plan> plans, Map<String, Region> regions) {
		if (change.measure() != null) {
			return Stream.of(change.measure().source());
		}
		if (change.figure() != null) {
			return Stream.of(change.figure().now().source());
		}
		return (change.target() != null)
				? Stream.of(source(change.target(), Objects.requireNonNull(plans.get(change.target().plan()))))
				: Stream.ofNullable(Objects.requireNonNull(regions.get(change.region())).end()).map(Region.End::source);
	}

	ChangeRow row(EditionChange change) {
		FigureChange figure = change.figure();
		if (figure != null) {
			return figure(change, figure);
		}
		MeasureChange measure = change.measure();
		if (measure != null) {
			return measure(change, measure);
		}
		Region.End end = Objects.requireNonNull(this.regions.get(change.region())).end();
		if (change.kind() == EditionChange.Kind.REGION && end != null) {
			return ended(change, end);
		}
		TargetChange target = Objects.requireNonNull(change.target());
		if (change.kind() == EditionChange.Kind.COMMENTARY) {
			return commentary(change, target);
		}
		TargetState after = target.after();
		TargetState before = target.before();
		return (after != null && before != null) ? verdict(change, target, before, after) : promise(change, target);
	}

	private ChangeRow figure(EditionChange change, FigureChange figure) {
		PublishedVintage before = figure.before();
		ChangedState was = (before != null) ? number(before, change) : null;
		ChangedState now = number(figure.now(), change);
		boolean beside = figure.corrects() && now.equals(was);
		String kind = figure.corrects() ? (beside ? "corrected-beside" : "corrected")
				: (before == null) ? "new" : figure.counts() ? "revised" : "older";
		return new ChangeRow(
				Link.of(Addresses.figure(change.region(), indicator(change).code(), change.year()), name(change)),
				this.presenter.message("changes.figure." + kind), beside ? null : was, now, null,
				this.presenter.link(Objects.requireNonNull(this.sources.get(figure.now().source()))));
	}

	private ChangeRow measure(EditionChange change, MeasureChange measure) {
		MeasureStatus before = measure.before();
		return new ChangeRow(
				Link.of(Addresses.measure(measure.plan(), measure.number()),
						Objects.requireNonNull(this.regions.get(change.region()))
							.shortName()
							.in(this.presenter.locale())
								+ " · "
								+ this.presenter.message("changes.measure.of",
										Objects.requireNonNull(this.plans.get(measure.plan()))
											.title()
											.in(this.presenter.locale()),
										measure.number())),
				this.presenter.message("changes.measure"),
				(before != null) ? new ChangedState(null, this.presenter.message("measure." + before)) : null,
				new ChangedState(null,
						this.presenter.message("changes.status", this.presenter.message("measure." + measure.status()),
								measure.precision().format(measure.knownOn()))),
				null, this.presenter.link(Objects.requireNonNull(this.sources.get(measure.source()))));
	}

	private ChangeRow ended(EditionChange change, Region.End end) {
		Region region = Objects.requireNonNull(this.regions.get(change.region()));
		Region successor = this.regions.get(String.valueOf(end.successor()));
		return new ChangeRow(Link.of(Addresses.region(region.code()), region.name().in(this.presenter.locale())),
				this.presenter.message("changes.region"), null,
				new ChangedState(null,
						(successor == null)
								? this.presenter.message("changes.region.to", Presenter.year(end.lastYear()))
								: this.presenter.message("changes.region.successor", Presenter.year(end.lastYear()),
										successor.name().in(this.presenter.locale()))),
				null, this.presenter.link(Objects.requireNonNull(this.sources.get(end.source()))));
	}

	private ChangeRow commentary(EditionChange change, TargetChange target) {
		return new ChangeRow(link(change, target), this.presenter.message("changes.commentary"), null,
				new ChangedState(null,
						Objects.requireNonNull(this.plans.get(target.plan())).title().in(this.presenter.locale())),
				null, null);
	}

	private ChangeRow promise(EditionChange change, TargetChange target) {
		Plan plan = Objects.requireNonNull(this.plans.get(target.plan()));
		return new ChangeRow(link(change, target),
				this.presenter.message("changes.target."
						+ (target.corrects() ? "corrected" : (target.number() == 1) ? "new" : "revised")),
				null, new ChangedState(null, plan.title().in(this.presenter.locale())), null,
				this.presenter.link(Objects.requireNonNull(this.sources.get(source(target, plan)))));
	}

	/** The document of the promise, which need not be that of the plan. */
	private static String source(TargetChange target, Plan plan) {
		return Objects.requireNonNullElse(target.source(), plan.source());
	}

	private ChangeRow verdict(EditionChange change, TargetChange target, TargetState before, TargetState after) {
		boolean turned = before.kept() != after.kept();
		return new ChangeRow(link(change, target),
				this.presenter.message(turned ? "changes.verdict" : "changes.outlook"), state(before, change),
				state(after, change), why(change), null);
	}

	/** What was published of its series with it; {@code null} where nothing was. */
	private @Nullable String why(EditionChange verdict) {
		List<String> published = this.figures.stream()
			.filter((figure) -> figure.edition().equals(verdict.edition()) && figure.region().equals(verdict.region())
					&& Objects.equals(figure.indicator(), verdict.indicator()))
			.map(this::published)
			.toList();
		return published.isEmpty() ? null : this.presenter.message("changes.why",
				published.stream().collect(Collectors.joining(this.presenter.message("changes.semicolon"))));
	}

	private String published(EditionChange change) {
		FigureChange figure = Objects.requireNonNull(change.figure());
		PublishedVintage before = figure.before();
		String now = number(figure.now(), change).text();
		return this.presenter.message("changes.published", Presenter.year(change.year()),
				(before != null) ? number(before, change).text() + " → " + now : now);
	}

	private Link link(EditionChange change, TargetChange target) {
		return Link.of(Addresses.target(target.plan(), target.target()), name(change));
	}

	private String name(EditionChange change) {
		Region region = Objects.requireNonNull(this.regions.get(change.region()));
		return region.shortName().in(this.presenter.locale()) + " · "
				+ indicator(change).name().in(this.presenter.locale()) + " " + Presenter.year(change.year());
	}

	private ChangedState number(PublishedVintage vintage, EditionChange change) {
		String number = Amounts.symbol(vintage.bound())
				+ this.presenter.amounts().amount(Amounts.number(vintage.value()), indicator(change));
		return new ChangedState(null, (vintage.obsStatus() == Revision.ObsStatus.A) ? number : this.presenter
			.message("changes.status", number, this.presenter.message("status." + vintage.obsStatus().name())));
	}

	private ChangedState state(TargetState answer, EditionChange change) {
		Verdict verdict = Verdict.of(answer.kept(), answer.outlook())
			.on(LocalDate.ofInstant(change.edition().at(), this.zone), change.year());
		String word = this.presenter.word(verdict);
		boolean outlook = answer.kept() == Kept.AWAITED && answer.outlook() != null;
		return new ChangedState(
				verdict.glyph(), outlook
						? this.presenter.message("changes.status", word,
								this.presenter.message("outlook." + Objects.requireNonNull(answer.outlook()).name()))
						: word);
	}

	private Indicator indicator(EditionChange change) {
		return Objects.requireNonNull(this.indicators.get(Objects.requireNonNull(change.indicator())));
	}

}
