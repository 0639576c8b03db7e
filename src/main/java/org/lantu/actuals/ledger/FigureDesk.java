package org.lantu.actuals.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.lantu.accounts.Person;
import org.lantu.accounts.Role;
import org.lantu.actuals.Actuals;
import org.lantu.actuals.FigureKey;
import org.lantu.actuals.ReviewState;
import org.lantu.actuals.Revision;
import org.lantu.actuals.RevisionRef;
import org.lantu.actuals.SeriesKey;
import org.lantu.actuals.checks.Finding;
import org.lantu.actuals.checks.TypedText;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What analysts and reviewers have before them: what is due, on its way, waiting; and the
 * history of a figure. The same number of statements however much there is.
 */
@Service
@Transactional(readOnly = true)
public class FigureDesk {

	private static final String DUE = """
			with series as (
				select region, indicator, year, bool_or(planned) as planned from (
					select p.region, p.indicator, y.year, true as planned
					from unnest(cast(:planRegions as text[]), cast(:planIndicators as text[])) as p (region, indicator)
					cross join unnest(cast(:years as int[])) as y (year)
					where p.region = any (:regions)
					union all
					select distinct f.region, f.indicator, y.year, false
					from figure f join figure_revision r on r.figure = f.id
					join unnest(cast(:years as int[])) as y (year) on f.year < y.year
					where f.region = any (:regions) and r.state = 'PUBLISHED') as s
				where cardinality(cast(:indicators as text[])) = 0 or indicator = any (:indicators)
				group by region, indicator, year)
			select s.region, s.indicator, s.year, s.planned, o.id, o.version, o.state, l.year as last_year, l.first_known,
				exists (select from figure f join figure_revision r on r.figure = f.id
					where f.region = s.region and f.indicator = s.indicator and f.year = s.year
					and r.state = 'PUBLISHED' and r.obs_status <> 'E') as published
			from series s join indicator i on i.code = s.indicator
			left join lateral (select r.id, r.version, r.state from figure f join figure_revision r on r.figure = f.id
				where f.region = s.region and f.indicator = s.indicator and f.year = s.year
				and r.state in ('DRAFT', 'SUBMITTED', 'RETURNED')) as o on true
			left join lateral (select f.year, min(r.known_on) as first_known
				from figure f join figure_revision r on r.figure = f.id
				where f.region = s.region and f.indicator = s.indicator and f.year < s.year
				and r.state = 'PUBLISHED' and r.obs_status <> 'E'
				group by f.year order by f.year desc limit 1) as l on true
			order by s.region, i.ordinal, s.year
			""";

	private static final Set<ReviewState> OPEN = Set.of(ReviewState.DRAFT, ReviewState.SUBMITTED, ReviewState.RETURNED);

	private final JdbcClient jdbc;

	private final LedgerRows rows;

	private final LedgerFindings findings;

	private final Actuals actuals;

	private final LedgerRequests requests;

	private final Clock clock;

	FigureDesk(JdbcClient jdbc, LedgerRows rows, LedgerFindings findings, Actuals actuals, LedgerRequests requests,
			Clock clock) {
		this.jdbc = jdbc;
		this.rows = rows;
		this.findings = findings;
		this.actuals = actuals;
		this.requests = requests;
		this.clock = clock;
	}

	/**
	 * What is due for a finished year: what a plan has a target for, and what had figures
	 * before. Also what has come since, so that the list can be ticked off.
	 * @param regions the regions' codes
	 * @param year the year; nothing is due of one that is not over
	 * @param planned the series that some plan of their region has a target for
	 */
	public List<Due> due(Collection<String> regions, int year, Collection<SeriesKey> planned) {
		return due(regions, List.of(), List.of(year), planned);
	}

	/**
	 * The same of some figures, which may be of several years.
	 * @param figures which; nothing is due of a year that is not over
	 * @param planned the series that some plan of their region has a target for
	 */
	public List<Due> due(Collection<FigureKey> figures, Collection<SeriesKey> planned) {
		return due(figures.stream().map(FigureKey::region).distinct().toList(),
				figures.stream().map(FigureKey::indicator).distinct().toList(),
				figures.stream().map(FigureKey::year).distinct().toList(), planned);
	}

	private List<Due> due(Collection<String> regions, Collection<String> indicators, Collection<Integer> years,
			Collection<SeriesKey> planned) {
		LocalDate today = LocalDate.now(this.clock);
		Integer[] over = years.stream().filter((year) -> year < today.getYear()).toArray(Integer[]::new);
		if (over.length == 0) {
			return List.of();
		}
		return this.jdbc.sql(DUE)
			.param("planRegions", planned.stream().map(SeriesKey::region).toArray(String[]::new))
			.param("planIndicators", planned.stream().map(SeriesKey::indicator).toArray(String[]::new))
			.param("regions", regions.toArray(String[]::new))
			.param("indicators", indicators.toArray(String[]::new))
			.param("years", over)
			.query((row, number) -> due(row, today))
			.list();
	}

	/**
	 * The revisions on their way in a person's scope, those that wait longest first.
	 * @param person whose scope
	 * @param states in which states
	 */
	public List<Waiting> open(Person person, Set<ReviewState> states) {
		return waiting(person, this.rows.inState(person.regions(), states));
	}

	/**
	 * The revisions on their way in a region; none where the person may not enter.
	 * @param person who asks
	 * @param region the region's code
	 */
	public List<LedgerEntry> entries(Person person, String region) {
		return person.mayEnter(region) ? this.rows.inState(List.of(region), OPEN) : List.of();
	}

	/**
	 * What waits for a reviewer, own entries (which another one has to decide on)
	 * included.
	 * @param reviewer the reviewer; nothing waits for anybody else
	 */
	public List<Waiting> queue(Person reviewer) {
		return (reviewer.role() == Role.REVIEWER) ? open(reviewer, Set.of(ReviewState.SUBMITTED)) : List.of();
	}

	/**
	 * Of some revisions those that are on their way in the person's scope.
	 * @param person whose scope
	 * @param revisions the revisions' numbers
	 */
	public List<Waiting> find(Person person, Collection<Long> revisions) {
		List<LedgerEntry> found = this.rows.byId(revisions)
			.values()
			.stream()
			.filter((entry) -> entry.state().onItsWay() && person.mayEnter(entry.figure().region()))
			.sorted(Comparator.comparing((LedgerEntry entry) -> entry.ref().id()))
			.toList();
		return waiting(person, found);
	}

	/**
	 * What a form that a person sent has come to, with where it stands by now.
	 * @param person who sent it
	 * @param requestKey the form's own key
	 * @return empty where it was refused, or never sent
	 */
	public List<LedgerEntry> answered(Person person, String requestKey) {
		List<Long> revisions = TypedText.storable(requestKey) ? this.requests.answered(person.login(), requestKey)
			.map(LedgerRequests.Answered::revisions)
			.orElse(List.of()) : List.of();
		return revisions.isEmpty() ? List.of()
				: this.rows.byId(revisions)
					.values()
					.stream()
					.sorted(Comparator.comparing((LedgerEntry entry) -> entry.ref().id()))
					.toList();
	}

	/**
	 * The history of a figure, the latest first. What is not published, and who did what,
	 * is told to people of the region and admins only.
	 * @param viewer who asks; {@code null} where nobody is logged in
	 * @param figure the figure
	 */
	public List<HistoryLine> history(@Nullable Person viewer, FigureKey figure) {
		boolean inside = viewer != null && (viewer.role() == Role.ADMIN || viewer.regions().contains(figure.region()));
		List<LedgerEntry> entries = this.rows.of(figure)
			.stream()
			.filter((entry) -> inside || !entry.state().onItsWay())
			.toList();
		Map<Long, List<Finding>> questions = inside ? this.findings.of(ids(entries)) : Map.of();
		return History.lines(entries, questions, inside);
	}

	private List<Waiting> waiting(Person person, List<LedgerEntry> entries) {
		if (entries.isEmpty()) {
			return List.of();
		}
		Map<Long, List<Finding>> questions = this.findings.of(ids(entries));
		Map<FigureKey, List<Revision>> published = this.actuals
			.vintages(entries.stream().map((entry) -> entry.figure().series()).collect(Collectors.toSet()))
			.stream()
			.collect(Collectors.groupingBy(Revision::figure));
		return entries.stream()
			.map((entry) -> new Waiting(entry, questions.getOrDefault(entry.ref().id(), List.of()),
					published.getOrDefault(entry.figure(), List.of())
						.stream()
						.reduce((older, newer) -> newer)
						.orElse(null),
					entry.hands().writtenBy().contains(person.login())))
			.toList();
	}

	private static List<Long> ids(List<LedgerEntry> entries) {
		return entries.stream().map((entry) -> entry.ref().id()).toList();
	}

	private static Due due(ResultSet row, LocalDate today) throws SQLException {
		int year = row.getInt("year");
		boolean published = row.getBoolean("published");
		Integer lastYear = row.getObject("last_year", Integer.class);
		LocalDate firstKnown = row.getObject("first_known", LocalDate.class);
		LocalDate expected = (lastYear != null && firstKnown != null)
				? afterItsYear(firstKnown.plusYears((long) year - lastYear), year) : null;
		String state = row.getString("state");
		return new Due(new FigureKey(row.getString("region"), row.getString("indicator"), year),
				row.getBoolean("planned"), (state != null) ? ReviewState.valueOf(state) : null,
				(state != null) ? new RevisionRef(row.getLong("id"), row.getInt("version")) : null, published, lastYear,
				expected, !published && expected != null && expected.isBefore(today));
	}

	/** A year is not late before it is over, whatever was published ahead of its end. */
	private static LocalDate afterItsYear(LocalDate day, int year) {
		LocalDate first = LocalDate.of(year + 1, 1, 1);
		return day.isBefore(first) ? first : day;
	}

}
