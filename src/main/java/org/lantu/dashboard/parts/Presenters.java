package org.lantu.dashboard.parts;

import java.util.Locale;

import org.lantu.actuals.footing.Footings;
import org.lantu.reference.Bilingual;
import org.lantu.reference.deployment.Deployment;
import org.lantu.reference.translation.Translations;
import org.lantu.scoreboard.Verdict;
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

	private final Translations translations;

	private final Footings footings;

	Presenters(MessageSource messages, Promises promises, Explanations explanations, Deployment deployment,
			Translations translations, Footings footings) {
		this.footings = footings;
		this.translations = translations;
		this.messages = messages;
		this.promises = promises;
		this.explanations = explanations;
		this.firstDrawnYear = deployment.firstDrawnYear();
	}

	/** The word of a verdict in both languages. */
	public Bilingual words(Verdict verdict) {
		return new Bilingual(in(Locale.SIMPLIFIED_CHINESE).word(verdict), in(Locale.ENGLISH).word(verdict));
	}

	public Presenter in(Locale locale) {
		return new Presenter(this.messages, this.promises, this.explanations, this.firstDrawnYear, this.translations,
				this.footings, locale);
	}

}
