package org.lantu.entry.effects;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

import org.lantu.actuals.Revision;
import org.lantu.actuals.footing.Footings;
import org.lantu.scoreboard.Board;
import org.lantu.scoreboard.Effects;
import org.lantu.scoreboard.wording.Promises;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Tells which verdicts figures would turn.
 */
@Component
public class EffectLines {

	private final Promises promises;

	private final Footings footings;

	private final MessageSource messages;

	EffectLines(Promises promises, Footings footings, MessageSource messages) {
		this.promises = promises;
		this.footings = footings;
		this.messages = messages;
	}

	/**
	 * The verdicts that turn once figures are published, all of them together.
	 * @param board with the plans of the figures' regions
	 */
	public List<EffectLine> of(Board board, Collection<Revision> figures, Locale locale) {
		return lines(new Effects(board).ofPublishing(figures, this.footings), locale);
	}

	/**
	 * The verdicts that turn once figures are withdrawn, all of them together.
	 * @param board with the plans of the figures' regions
	 */
	public List<EffectLine> withdrawn(Board board, Collection<Revision> figures, Locale locale) {
		return lines(new Effects(board).ofWithdrawing(figures), locale);
	}

	private List<EffectLine> lines(List<Effects.Effect> effects, Locale locale) {
		return effects.stream()
			.filter(Effects.Effect::turns)
			.map((effect) -> new EffectLine(
					"/plans/" + effect.before().plan().code() + "/targets/" + effect.before().target().code(),
					effect.before().indicator().name().in(locale), this.promises.promise(effect.before(), locale),
					effect.before().verdict().glyph(), word(effect.before().verdict().key(), locale),
					effect.after().verdict().glyph(), word(effect.after().verdict().key(), locale)))
			.toList();
	}

	private String word(String key, Locale locale) {
		return this.messages.getMessage(key, null, locale);
	}

}
