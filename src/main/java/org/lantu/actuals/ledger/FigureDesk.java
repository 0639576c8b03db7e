package org.lantu.actuals.ledger;

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
import org.lantu.actuals.checks.Finding;
import org.lantu.actuals.checks.TypedText;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What analysts and reviewers have before them: what is on its way, what waits; and the
 * history of a figure. The same number of statements however much there is.
 */
@Service
@Transactional(readOnly = true)
public class FigureDesk {

	private static final Set<ReviewState> OPEN = Set.of(ReviewState.DRAFT, ReviewState.SUBMITTED, ReviewState.RETURNED);

	private final LedgerRows rows;

	private final LedgerFindings findings;

	private final Actuals actuals;

	private final LedgerRequests requests;

	FigureDesk(LedgerRows rows, LedgerFindings findings, Actuals actuals, LedgerRequests requests) {
		this.rows = rows;
		this.findings = findings;
		this.actuals = actuals;
		this.requests = requests;
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

	/** The revisions on their way in some regions, whoever asks. */
	public List<LedgerEntry> onTheirWay(Collection<String> regions, Set<ReviewState> states) {
		return this.rows.inState(regions, states);
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

}
