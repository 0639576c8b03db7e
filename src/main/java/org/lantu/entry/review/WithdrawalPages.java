package org.lantu.entry.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lantu.accounts.People;
import org.lantu.accounts.Person;
import org.lantu.actuals.CorrectedFigures;
import org.lantu.actuals.Revision;
import org.lantu.actuals.undoing.AskedWithdrawal;
import org.lantu.actuals.undoing.UndoneFigure;
import org.lantu.actuals.undoing.Undoings;
import org.lantu.entry.effects.EffectLine;
import org.lantu.entry.effects.EffectLines;
import org.lantu.reference.Catalogue;
import org.lantu.reference.Indicator;
import org.lantu.reference.translation.Translations;
import org.lantu.scoreboard.Board;
import org.lantu.scoreboard.Moment;
import org.lantu.scoreboard.Scoreboard;
import org.lantu.scoreboard.wording.Amounts;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Tells what a reviewer is asked to withdraw, with the verdicts that it would turn.
 */
@Component
class WithdrawalPages {

	/** Why nothing was decided. */
	private static final Set<String> FAULTS = Set.of("decided", "own", "reason.missing", "refused");

	private static final int MOST_ROWS = 50;

	/** More figures of a region than that have no verdicts that a list could tell. */
	private static final int MOST_FIGURES = 5000;

	private final Undoings undoings;

	private final CorrectedFigures figures;

	private final Scoreboard scoreboard;

	private final EffectLines effects;

	private final Catalogue catalogue;

	private final Translations translations;

	private final People people;

	private final MessageSource messages;

	private final Clock clock;

	WithdrawalPages(Undoings undoings, CorrectedFigures figures, Scoreboard scoreboard, EffectLines effects,
			Catalogue catalogue, Translations translations, People people, MessageSource messages, Clock clock) {
		this.undoings = undoings;
		this.figures = figures;
		this.scoreboard = scoreboard;
		this.effects = effects;
		this.catalogue = catalogue;
		this.translations = translations;
		this.people = people;
		this.messages = messages;
		this.clock = clock;
	}

	/**
	 * All of it.
	 * @param fault the code of why nothing was decided
	 */
	WithdrawalPage page(Person reviewer, String fault, Locale locale) {
		List<AskedWithdrawal> asked = this.undoings.asked(reviewer);
		ReviewWords words = new ReviewWords(this.messages, new Amounts(this.messages, locale), this.translations,
				this.clock.getZone(), this.people.names(asked.stream().map(AskedWithdrawal::by).distinct().toList()));
		Map<String, Indicator> indicators = asked.isEmpty() ? Map.of() : this.catalogue.indicators();
		return new WithdrawalPage(FAULTS.contains(fault) ? words.message("undoing." + fault) : "",
				asked.stream().map((one) -> ask(one, indicators, words)).toList());
	}

	private WithdrawalPage.Ask ask(AskedWithdrawal asked, Map<String, Indicator> indicators, ReviewWords words) {
		int number = asked.figures().size();
		List<UndoneFigure> shown = asked.figures().subList(0, Math.min(MOST_ROWS, number));
		boolean told = number <= MOST_FIGURES;
		Map<Long, Revision> revisions = this.figures.numbered((told ? asked.figures() : shown).stream()
			.flatMap((figure) -> Stream.of(figure.revision(), asked.before().get(figure.revision())))
			.filter(Objects::nonNull)
			.toList());
		Locale locale = words.amounts().locale();
		Board board = this.scoreboard.ofRegion(asked.region(), Moment.asOf(LocalDate.now(this.clock)));
		List<EffectLine> effects = told
				? this.effects.withdrawn(board,
						asked.figures().stream().map((figure) -> revisions.get(figure.revision())).toList(), locale)
				: List.of();
		return new WithdrawalPage.Ask(asked.undoing(), asked.region(),
				Objects.requireNonNull(board.regions().get(asked.region())).shortName().in(locale),
				words.message("undoing.ask.facts", asked.file(), words.person(asked.by()), words.minute(asked.at())),
				asked.reason(), asked.own(), number,
				shown.stream()
					.map((figure) -> row(figure, asked.before().get(figure.revision()), revisions, indicators, words))
					.toList(),
				number - shown.size(), effects);
	}

	private static WithdrawalPage.Row row(UndoneFigure figure, @Nullable Long before, Map<Long, Revision> revisions,
			Map<String, Indicator> indicators, ReviewWords words) {
		Indicator indicator = Objects.requireNonNull(indicators.get(figure.figure().indicator()));
		return new WithdrawalPage.Row(words.name(figure.figure(), indicator),
				value(revisions.get(figure.revision()), indicator, words),
				value((before != null) ? revisions.get(before) : null, indicator, words));
	}

	/** A value with its unit, and since when it was public. */
	private static String value(@Nullable Revision revision, Indicator indicator, ReviewWords words) {
		if (revision == null) {
			return words.message("undoing.nothing-before");
		}
		Amounts amounts = words.amounts();
		return words.message("undoing.value",
				amounts.bounded(revision.bound(), amounts.amount(Amounts.number(revision.value()), indicator)),
				revision.datePrecision().format(revision.knownOn()));
	}

}
