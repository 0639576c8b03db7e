package org.lantu.entry;

import java.util.List;
import java.util.UUID;

import org.lantu.accounts.People;
import org.lantu.accounts.Person;
import org.lantu.actuals.FigureKey;
import org.lantu.actuals.RevisionRef;
import org.lantu.actuals.checks.TypedFigure;
import org.lantu.actuals.ledger.FigureDesk;
import org.lantu.actuals.ledger.FigureLedger;
import org.lantu.actuals.ledger.Outcome;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What people of the tests do before the page under test is opened.
 */
public record Desk(FigureLedger ledger, People people) {

	public static final String QUOTE = "2025年全省研发投入强度达2.0%";

	public static TypedFigure typed(String region, String indicator, int year, String value) {
		return new TypedFigure(new FigureKey(region, indicator, year), value, "A", "", "hn-st-conf-2026", QUOTE,
				"2026-03-05", false, "", "已与省统计局核对", null);
	}

	/** Submits figures. */
	public List<RevisionRef> submit(String login, TypedFigure... figures) {
		return done(this.ledger.submit(person(login), UUID.randomUUID().toString(), List.of(figures)));
	}

	public List<RevisionRef> draft(String login, TypedFigure... figures) {
		return done(this.ledger.draft(person(login), UUID.randomUUID().toString(), List.of(figures)));
	}

	/** Publishes what was submitted. */
	public void publish(String login, List<RevisionRef> revisions) {
		done(this.ledger.publish(person(login), UUID.randomUUID().toString(), revisions));
	}

	public List<RevisionRef> giveBack(String login, List<RevisionRef> revisions, String reason) {
		return done(this.ledger.giveBack(person(login), UUID.randomUUID().toString(), revisions, reason));
	}

	public void discard(String login, List<RevisionRef> revisions) {
		done(this.ledger.discard(person(login), UUID.randomUUID().toString(), revisions));
	}

	/** Takes away what waits in Henan, whoever left it there. */
	public void clear(FigureDesk figures) {
		List<RevisionRef> waiting = figures.queue(person("china.reviewer"))
			.stream()
			.map((one) -> one.entry().ref())
			.toList();
		if (!waiting.isEmpty()) {
			discard("analyst", giveBack("china.reviewer", waiting, "cleared away"));
		}
	}

	public Person person(String login) {
		return this.people.find(login).orElseThrow();
	}

	private static List<RevisionRef> done(Outcome outcome) {
		assertThat(outcome.done()).as(outcome.toString()).isTrue();
		return outcome.rows().stream().map(Outcome.Row::revision).toList();
	}

}
