package org.lantu.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.lantu.progress.judging.Kind;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.wording.Explanations;
import org.lantu.scoreboard.wording.Promises;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Makes the scorecard that plan files would give on the figures on file.
 */
@Component
class ScoreLines {

	private final Explanations explanations;

	private final Promises promises;

	private final MessageSource messages;

	ScoreLines(Explanations explanations, Promises promises, MessageSource messages) {
		this.explanations = explanations;
		this.promises = promises;
		this.messages = messages;
	}

	/**
	 * All targets of the plans that are touched; where figures or what they rest on
	 * change, those alone of which something changes.
	 */
	List<ScoreLine> of(CheckedChanges changes, Locale locale) {
		boolean all = !changes.rows().reachFar();
		return changes.targets()
			.stream()
			.filter((target) -> !target.isGone() && (all || target.turns() || target.promisesOtherwise()
					|| changes.rows().plans().contains(target.shown().plan().code())))
			.map((target) -> line(target, locale))
			.toList();
	}

	private ScoreLine line(ChangedTarget target, Locale locale) {
		JudgedTarget judged = target.shown();
		String was = (target.isNew() || !target.turns()) ? null
				: say(Objects.requireNonNull(target.before()).verdict().key(), locale);
		return new ScoreLine(judged.plan().code(), judged.target().code(), judged.indicator().name().in(locale),
				judged.kind().inPercent() ? "%" : judged.indicator().unit().in(locale),
				this.promises.promise(judged.plan(), judged.target(), ChangedTarget.last(judged), judged.indicator(),
						locale),
				judged.verdict().glyph(), say(judged.verdict().key(), locale), was,
				this.explanations.explain(judged, locale).text(), missing(target, locale));
	}

	private List<String> missing(ChangedTarget target, Locale locale) {
		JudgedTarget judged = target.shown();
		if (target.unmeasured()) {
			return List.of(say("check.score.nothing", locale, judged.region().name().in(locale)));
		}
		List<String> missing = new ArrayList<>();
		Kind kind = judged.kind();
		int base = kind.baseYear(judged.terms());
		if ((kind.change() || kind.inPercent()) && judged.assessment().base() == null
				&& judged.series().counting(base, judged.moment()).isEmpty()) {
			missing.add(say("check.score.base", locale, String.valueOf(base)));
		}
		if (judged.due().isEmpty()) {
			missing.add(say("check.score.due", locale, String.valueOf(judged.target().year())));
		}
		return missing;
	}

	private String say(String key, Locale locale, Object... arguments) {
		return this.messages.getMessage(key, arguments, locale);
	}

}
