package org.lantu.dashboard.target;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

import org.jspecify.annotations.Nullable;
import org.lantu.dashboard.address.Addresses;
import org.lantu.dashboard.parts.Cell;
import org.lantu.dashboard.parts.Presenter;
import org.lantu.progress.Projection;
import org.lantu.progress.judging.Kind;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.WhatIf;
import org.lantu.scoreboard.wording.Amounts;

/**
 * Makes the form in which a visitor supposes the next year's figure, and what it changes.
 */
class WhatIfForms {

	private final JudgedTarget judged;

	private final Presenter presenter;

	WhatIfForms(JudgedTarget judged, Presenter presenter) {
		this.judged = judged;
		this.presenter = presenter;
	}

	/**
	 * @param supposed the target as it would be judged; {@code null} for none
	 * @return {@code null} once the year due has a figure
	 */
	TargetPage.@Nullable WhatIf form(SupposedFigure supposition, @Nullable JudgedTarget supposed) {
		OptionalInt next = WhatIf.year(this.judged);
		if (next.isEmpty()) {
			return null;
		}
		String year = Presenter.year(next.getAsInt());
		Kind kind = this.judged.kind();
		String unit = this.judged.indicator().unit().in(this.presenter.locale());
		return new TargetPage.WhatIf(Addresses.target(this.judged), this.presenter.message("whatif.label", year), unit,
				kind.direct() ? null : this.presenter.message("whatif.note." + kind.name().name(), unit),
				supposition.typed(), supposition.refusal(),
				(supposed != null) ? result(supposed, year, supposition) : null);
	}

	private TargetPage.Result result(JudgedTarget then, String year, SupposedFigure supposition) {
		String figure = this.presenter.amounts()
			.amount(Amounts.number(Objects.requireNonNull(supposition.value())), this.judged.indicator());
		String projection = this.judged.kind().sums() ? "whatif.projection.sum" : "whatif.projection";
		return new TargetPage.Result(this.presenter.message("whatif.result", year, figure),
				this.presenter.message(projection, Presenter.year(this.judged.target().year())),
				List.of(state("whatif.now", this.judged), state("whatif.then", then)), this.presenter.explain(then));
	}

	private TargetPage.State state(String name, JudgedTarget target) {
		return new TargetPage.State(this.presenter.message(name), target.verdict().glyph(),
				this.presenter.word(target.verdict()), outlook(target), this.presenter.needed(target),
				projection(target));
	}

	private String outlook(JudgedTarget target) {
		String word = this.presenter.outlook(target);
		if (target.assessment().outlook() == null || word == null) {
			return Cell.NONE.text();
		}
		return (target.assessment().probability() == null) ? word
				: this.presenter.message("whatif.chance", word, this.presenter.probability(target));
	}

	private String projection(JudgedTarget target) {
		Projection projection = target.assessment().projection();
		if (projection == null) {
			return Cell.NONE.text();
		}
		int decimals = new ChartYears(this.judged).decimals();
		return this.presenter.message("chart.fan.label", Amounts.number(projection.centre(), decimals),
				Amounts.number(projection.low(), decimals), Amounts.number(projection.high(), decimals));
	}

}
