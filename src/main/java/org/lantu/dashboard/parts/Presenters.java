package org.lantu.dashboard.parts;

import java.util.Locale;

import org.lantu.scoreboard.wording.Explanations;
import org.lantu.scoreboard.wording.Promises;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Gives the presenter of a language.
 */
@Component
public class Presenters {

	private final MessageSource messages;

	private final Promises promises;

	private final Explanations explanations;

	Presenters(MessageSource messages, Promises promises, Explanations explanations) {
		this.messages = messages;
		this.promises = promises;
		this.explanations = explanations;
	}

	public Presenter in(Locale locale) {
		return new Presenter(this.messages, this.promises, this.explanations, locale);
	}

}
