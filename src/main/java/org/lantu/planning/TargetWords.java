package org.lantu.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.lantu.plan.TargetRevision;
import org.lantu.scoreboard.Board;
import org.lantu.scoreboard.JudgedTarget;
import org.lantu.scoreboard.Verdict;
import org.lantu.scoreboard.wording.Promises;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Says what becomes of targets and of their verdicts.
 */
@Component
class TargetWords {

	private final MessageSource messages;

	private final Promises promises;

	TargetWords(MessageSource messages, Promises promises) {
		this.messages = messages;
		this.promises = promises;
	}

	/** What is promised newly or otherwise, and of what nothing is on file. */
	List<String> promises(List<ChangedTarget> targets, Locale locale) {
		List<String> lines = new ArrayList<>();
		for (ChangedTarget target : targets) {
			JudgedTarget shown = target.shown();
			if (target.isNew()) {
				lines.add(say("check.target.new", locale, name(shown, locale), last(shown, locale)));
			}
			else if (target.isGone()) {
				lines.add(say("check.target.gone", locale, name(shown, locale), last(shown, locale)));
			}
			else if (target.promisesOtherwise()) {
				lines.add(changed(target, locale));
			}
			if (target.isNew() && target.unmeasured()) {
				lines.add(say("check.target.unmeasured", locale, name(shown, locale)));
			}
		}
		return lines;
	}

	private String changed(ChangedTarget target, Locale locale) {
		JudgedTarget before = Objects.requireNonNull(target.before());
		JudgedTarget after = Objects.requireNonNull(target.after());
		LocalDate from = ChangedTarget.last(after).validFrom();
		String way = target.corrected() ? "corrected"
				: (target.direction() > 0) ? "raised" : (target.direction() < 0) ? "lowered" : "reworded";
		return say("check.target." + way, locale, name(after, locale), last(before, locale), last(after, locale),
				Objects.toString(from, ""));
	}

	/** Which verdicts are gained, turned and lost; at the end how many there are. */
	List<String> verdicts(List<ChangedTarget> targets, Locale locale) {
		List<String> lines = new ArrayList<>();
		for (ChangedTarget target : targets) {
			if (target.isNew()) {
				lines.add(say("check.verdict.gained", locale, name(target.shown(), locale),
						word(target.after(), locale)));
			}
			else if (target.isGone()) {
				lines.add(
						say("check.verdict.lost", locale, name(target.shown(), locale), word(target.before(), locale)));
			}
			else if (target.turns()) {
				lines.add(say("check.verdict.turned", locale, name(target.shown(), locale),
						word(target.before(), locale), word(target.after(), locale)));
			}
		}
		if (!lines.isEmpty()) {
			Map<Verdict, Long> gained = Board
				.count(targets.stream().filter(ChangedTarget::isNew).map(ChangedTarget::shown).toList());
			gained.forEach((verdict, number) -> lines
				.add(say("check.verdict.count", locale, say(verdict.key(), locale), number)));
		}
		return lines;
	}

	private String word(@Nullable JudgedTarget judged, Locale locale) {
		return say(Objects.requireNonNull(judged).verdict().key(), locale);
	}

	private String last(JudgedTarget judged, Locale locale) {
		TargetRevision last = ChangedTarget.last(judged);
		return this.promises.promise(judged.plan(), judged.target(), last, judged.indicator(), locale);
	}

	private String name(JudgedTarget judged, Locale locale) {
		return say("check.target", locale, judged.plan().code(), judged.target().code(),
				judged.indicator().name().in(locale));
	}

	private String say(String key, Locale locale, Object... arguments) {
		return this.messages.getMessage(key, arguments, locale);
	}

}
