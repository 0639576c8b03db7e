package org.lantu.entry.undoing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.lantu.accounts.People;
import org.lantu.accounts.Person;
import org.lantu.actuals.CorrectedFigures;
import org.lantu.actuals.Revision;
import org.lantu.actuals.undoing.AskedWithdrawal;
import org.lantu.actuals.undoing.Undoings;
import org.lantu.entry.effects.EffectLine;
import org.lantu.entry.effects.EffectLines;
import org.lantu.entry.requests.RequestLines;
import org.lantu.reference.Catalogue;
import org.lantu.scoreboard.Moment;
import org.lantu.scoreboard.Scoreboard;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Tells what a reviewer is asked to withdraw, with the verdicts that it would turn.
 */
@Component
public class WithdrawalPages {

	private static final int MOST_ROWS = 50;

	/** More figures of a region than that have no verdicts that a list could tell. */
	private static final int MOST_FIGURES = 5000;

	private final Undoings undoings;

	private final CorrectedFigures figures;

	private final Scoreboard scoreboard;

	private final EffectLines effects;

	private final Catalogue catalogue;

	private final People people;

	private final MessageSource messages;

	private final Clock clock;

	WithdrawalPages(Undoings undoings, CorrectedFigures figures, Scoreboard scoreboard, EffectLines effects,
			Catalogue catalogue, People people, MessageSource messages, Clock clock) {
		this.undoings = undoings;
		this.figures = figures;
		this.scoreboard = scoreboard;
		this.effects = effects;
		this.catalogue = catalogue;
		this.people = people;
		this.messages = messages;
		this.clock = clock;
	}

	/**
	 * All of it.
	 * @param fault the code of why nothing was decided
	 */
	public WithdrawalPage page(Person reviewer, String fault, Locale locale) {
		List<AskedWithdrawal> asked = this.undoings.asked(reviewer);
		UndoingWords words = new UndoingWords(this.messages, locale, this.clock, this.catalogue.regions(),
				this.catalogue.indicators(),
				this.people.names(asked.stream().map(AskedWithdrawal::by).distinct().toList()));
		return new WithdrawalPage(words.fault(UndoingController.known(fault)),
				asked.stream().map((one) -> ask(one, words)).toList());
	}

	private WithdrawalPage.Ask ask(AskedWithdrawal asked, UndoingWords words) {
		int number = asked.figures().size();
		List<AskedWithdrawal.Figure> shown = asked.figures().subList(0, Math.min(MOST_ROWS, number));
		boolean told = number <= MOST_FIGURES;
		Map<Long, Revision> revisions = this.figures.numbered((told ? asked.figures() : shown).stream()
			.flatMap((figure) -> Stream.of(figure.revision(), figure.before()))
			.filter(Objects::nonNull)
			.toList());
		List<EffectLine> effects = told ? this.effects.withdrawn(
				this.scoreboard.ofRegion(asked.region(), Moment.asOf(LocalDate.now(this.clock))),
				asked.figures().stream().map((figure) -> revisions.get(figure.revision())).toList(), words.locale())
				: List.of();
		return new WithdrawalPage.Ask(asked.undoing(), asked.region(), words.region(asked.region()),
				words.text("undoing.ask.facts", asked.file(), words.person(asked.by()), words.minute(asked.at())),
				asked.reason(), asked.own(), number,
				shown.stream().map((figure) -> row(figure, revisions, words)).toList(), number - shown.size(), effects);
	}

	private static WithdrawalPage.Row row(AskedWithdrawal.Figure figure, Map<Long, Revision> revisions,
			UndoingWords words) {
		Long before = figure.before();
		return new WithdrawalPage.Row(RequestLines.address(figure.figure()),
				words.indicator(figure.figure().indicator()), String.valueOf(figure.figure().year()),
				words.value(revisions.get(figure.revision())),
				words.value((before != null) ? revisions.get(before) : null));
	}

}
