package org.lantu.dashboard.changes;

import org.lantu.scoreboard.edition.Editions;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Lets the foot of the officials' pages name the edition that they are of.
 */
@ControllerAdvice("org.lantu.dashboard")
class EditionFooter {

	private final Editions editions;

	EditionFooter(Editions editions) {
		this.editions = editions;
	}

	@ModelAttribute("edition")
	String edition() {
		return Long.toString(this.editions.current().number());
	}

}
