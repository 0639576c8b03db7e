package org.lantu.dashboard.target;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.lantu.actuals.footing.Footings;
import org.lantu.dashboard.parts.NotFound;
import org.lantu.dashboard.parts.Presenter;
import org.lantu.dashboard.parts.Presenters;
import org.lantu.scoreboard.Board;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.Moment;
import org.lantu.scoreboard.Scoreboard;
import org.lantu.scoreboard.WhatIf;

import org.springframework.stereotype.Component;

/**
 * Finds the target that an address names, and judges it once more by a supposed figure.
 */
@Component
class TargetFinder {

	private final Scoreboard scoreboard;

	private final Presenters presenters;

	private final NotFound notFound;

	private final Footings footings;

	TargetFinder(Scoreboard scoreboard, Presenters presenters, NotFound notFound, Footings footings) {
		this.footings = footings;
		this.scoreboard = scoreboard;
		this.presenters = presenters;
		this.notFound = notFound;
	}

	/**
	 * A target on the board of its plan.
	 *
	 * @param supposed the target as it would be judged; {@code null} where no usable
	 * figure was supposed
	 */
	record Found(Board board, JudgedTarget judged, SupposedFigure supposition, @Nullable JudgedTarget supposed,
			Presenter presenter) {
	}

	/**
	 * @param next what the visitor typed as the next year's figure, if anything
	 */
	Found find(String plan, String code, Moment moment, @Nullable String next, Locale locale) {
		Board board = this.scoreboard.ofPlan(plan, moment);
		if (board.plans().isEmpty()) {
			throw this.notFound.plan(plan, locale);
		}
		JudgedTarget judged = board.target(plan, code)
			.orElseThrow(() -> this.notFound.target(code, board.targets(), locale));
		Presenter presenter = this.presenters.in(locale);
		SupposedFigure supposition = WhatIf.year(judged).isPresent() ? SupposedFigure.read(next, judged, presenter)
				: SupposedFigure.NONE;
		return new Found(board, judged, supposition,
				(supposition.value() != null) ? WhatIf.suppose(judged, supposition.value(), this.footings) : null,
				presenter);
	}

}
