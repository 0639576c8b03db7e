package org.lantu.dashboard.parts;

import java.util.Locale;

import org.lantu.reference.deployment.Deployment;
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

	private final int firstDrawnYear;

	Presenters(MessageSource messages, Promises promises, Explanations explanations, Deployment deployment) {
		this.messages = messages;
		this.promises = promises;
		this.explanations = explanations;
		this.firstDrawnYear = deployment.firstDrawnYear();
	}

	public Presenter in(Locale locale) {
		return new Presenter(this.messages, this.promises, this.explanations, this.firstDrawnYear, locale);
	}

}
