package org.lantu.scoreboard.book;

import java.time.LocalDate;
import java.util.List;

import org.lantu.progress.judging.Judge;
import org.lantu.scoreboard.TargetTimeline;
import org.lantu.scoreboard.Timelines;
import org.lantu.scoreboard.book.KeptVerdict.TargetKey;
import org.lantu.scoreboard.edition.EditionMade;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Writes the verdicts of the targets that a publication touched, in its transaction and
 * after the lock of editions: of two, the later sees the other's figures. What another
 * version of the judge keeps is left to a portal of that version.
 */
@Component
class BookKeeping {

	private final Timelines timelines;

	private final Books books;

	private final VerdictTable verdicts;

	private final TurnedVerdicts turned;

	private final MissedTargets missed;

	BookKeeping(Timelines timelines, Books books, VerdictTable verdicts, TurnedVerdicts turned, MissedTargets missed) {
		this.missed = missed;
		this.timelines = timelines;
		this.books = books;
		this.verdicts = verdicts;
		this.turned = turned;
	}

	@EventListener
	void write(EditionMade made) {
		List<TargetTimeline> touched = made.series().isEmpty() ? List.of() : this.timelines.of(made.series());
		if (touched.isEmpty()) {
			return;
		}
		List<TargetKey> targets = touched.stream().map(VerdictPeriods::key).toList();
		List<KeptVerdict> periods = touched.stream().flatMap((target) -> VerdictPeriods.of(target).stream()).toList();
		LocalDate today = this.turned.today();
		for (Book book : this.books.kept()) {
			boolean serves = book.state() == Book.State.SERVING;
			if (book.judge() != Judge.VERSION) {
				if (serves) {
					this.books.unjudged(made.edition().number());
				}
				continue;
			}
			if (serves) {
				this.turned.note(made.edition().number(), this.verdicts.on(book.build(), today, targets),
						periods.stream().filter((period) -> period.holdsOn(today)).toList());
				this.missed.tell(made.edition().number());
			}
			this.verdicts.replace(book.build(), targets, periods);
		}
	}

}
