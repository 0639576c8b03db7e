package org.lantu.dashboard.target;

import java.util.List;

import org.lantu.actuals.Revision;
import org.lantu.dashboard.parts.Presenter;
import org.lantu.progress.Projection;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.wording.Amounts;

/**
 * Says in a few sentences what a target's chart shows, for those who do not see it.
 */
class ChartDescription {

	private final JudgedTarget judged;

	private final Presenter presenter;

	ChartDescription(JudgedTarget judged, Presenter presenter) {
		this.judged = judged;
		this.presenter = presenter;
	}

	/** Empty where there is no figure. */
	String text() {
		List<Revision> counting = this.judged.series().counting(this.judged.moment());
		if (counting.isEmpty()) {
			return "";
		}
		Revision first = counting.get(0);
		Revision last = counting.get(counting.size() - 1);
		StringBuilder text = new StringBuilder(
				(first == last) ? this.presenter.message("spoken.one", Presenter.year(last.year()), amount(last))
						: this.presenter.message("spoken.span", Presenter.year(first.year()), amount(first),
								Presenter.year(last.year()), amount(last)));
		this.presenter.apartNotes(counting)
			.forEach((note) -> text.append(this.presenter.message("spoken.apart", note)));
		text.append(this.presenter.message("spoken.target", this.presenter.promise(this.judged)));
		List<Projection> projections = this.judged.projections();
		if (!projections.isEmpty()) {
			Projection end = projections.get(projections.size() - 1);
			text.append(this.presenter.message("spoken.fan", Presenter.year(end.year()), amount(end.centre()),
					amount(end.low()), amount(end.high())));
		}
		return text.append(this.presenter.message("spoken.table")).toString();
	}

	private String amount(Revision revision) {
		return this.presenter.amounts()
			.amount(Presenter.symbol(revision) + Amounts.number(revision.value()), this.judged.indicator());
	}

	private String amount(double value) {
		return this.presenter.amounts()
			.amount(Amounts.number(value, new ChartYears(this.judged).decimals()), this.judged.indicator());
	}

}
