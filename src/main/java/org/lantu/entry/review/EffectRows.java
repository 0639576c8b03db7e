package org.lantu.entry.review;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lantu.progress.Outlook;
import org.lantu.scoreboard.Effects;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.wording.Promises;

/**
 * Puts what figures do to verdicts into rows: those that turn, and those whose outlook
 * changes.
 */
class EffectRows {

	private final Promises promises;

	private final ReviewWords words;

	EffectRows(Promises promises, ReviewWords words) {
		this.promises = promises;
		this.words = words;
	}

	/** Beside the figure, whose indicator is known. */
	List<ReviewPage.Effect> of(List<Effects.Effect> effects) {
		return effects.stream().map((effect) -> row(effect, "review.promise")).toList();
	}

	/** In a list of their own, each with its indicator. */
	List<ReviewPage.Effect> named(List<Effects.Effect> effects) {
		return effects.stream().map((effect) -> row(effect, "review.promise.named")).toList();
	}

	private ReviewPage.Effect row(Effects.Effect effect, String promise) {
		JudgedTarget judged = effect.before();
		return new ReviewPage.Effect("/plans/" + judged.plan().code() + "/targets/" + judged.target().code(),
				this.words.message(promise, judged.plan().title().in(this.words.amounts().locale()),
						this.promises.promise(judged, this.words.amounts().locale()),
						judged.indicator().name().in(this.words.amounts().locale())),
				pill(judged), pill(effect.after()), effect.turns() ? null : outlook(effect));
	}

	private ReviewPage.Pill pill(JudgedTarget judged) {
		return new ReviewPage.Pill(judged.verdict().glyph(), this.words.message(judged.verdict().key()));
	}

	private String outlook(Effects.Effect effect) {
		return this.words.message("review.outlook", word(effect.before().assessment().outlook()),
				word(effect.after().assessment().outlook()));
	}

	private String word(@Nullable Outlook outlook) {
		return this.words.message((outlook != null) ? "outlook." + outlook.name() : "review.no-outlook");
	}

}
