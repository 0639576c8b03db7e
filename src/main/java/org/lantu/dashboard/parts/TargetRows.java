package org.lantu.dashboard.parts;

import org.lantu.actuals.Revision;
import org.lantu.dashboard.address.Addresses;
import org.lantu.reference.Source;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.Verdict;
import org.lantu.scoreboard.wording.Amounts;

/**
 * Makes the rows of scorecards.
 */
public class TargetRows {

	private final Presenter presenter;

	private final TargetCells cells;

	public TargetRows(Presenter presenter) {
		this.presenter = presenter;
		this.cells = new TargetCells(presenter);
	}

	public TargetRow row(JudgedTarget judged) {
		boolean loud = judged.verdict() == Verdict.MISSED || judged.verdict() == Verdict.DANGER
				|| judged.verdict() == Verdict.UNDETERMINED || judged.turnedFrom().isPresent();
		return new TargetRow(
				new TargetRow.Ruling(judged.verdict().glyph(), this.presenter.word(judged.verdict()),
						this.presenter.outlook(judged), loud ? this.presenter.explain(judged) : null),
				this.presenter.link(judged), this.presenter.promise(judged), this.presenter.amounts().unit(judged),
				numbers(judged), new AttainmentBars(this.presenter).draw(judged),
				new Sparklines(this.presenter).draw(judged), source(judged), null, null, null);
	}

	private TargetRow.Numbers numbers(JudgedTarget judged) {
		return new TargetRow.Numbers(this.cells.baseline(judged), this.cells.target(judged), this.cells.actual(judged),
				this.cells.gap(judged), this.cells.attainment(judged),
				judged.soFar()
					.flatMap(judged::share)
					.map((share) -> TargetCells.symbol(judged.soFarBound()) + Amounts.number(share, 1))
					.orElse(null));
	}

	/**
	 * The document that has the last word: that of the figure, else that of the target.
	 */
	private Link source(JudgedTarget judged) {
		Revision due = judged.due().orElse(null);
		if (due != null) {
			return Link.of(Addresses.source(due.source()), this.presenter.message("source.actual", Presenter.day(due)));
		}
		Source source = judged.source();
		return Link.of(Addresses.source(source.id()),
				this.presenter.message("source.target", this.presenter.day(source)));
	}

}
