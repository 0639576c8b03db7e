package org.lantu.dashboard.changes;

import jakarta.servlet.http.HttpServletRequest;
import org.lantu.platform.past.PastEdition;
import org.lantu.scoreboard.edition.Editions;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Lets the foot of the officials' pages name the edition that they are of.
 */
@ControllerAdvice({ "org.lantu.dashboard", "org.lantu.reports" })
class EditionFooter {

	private final Editions editions;

	EditionFooter(Editions editions) {
		this.editions = editions;
	}

	@ModelAttribute("edition")
	String edition(HttpServletRequest request) {
		return Long.toString(
				PastEdition.shown(request).map(PastEdition::number).orElseGet(() -> this.editions.current().number()));
	}

}
