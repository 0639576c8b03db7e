package org.lantu.api;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.lantu.platform.AsOf;
import org.lantu.platform.FirstDay;
import org.lantu.reference.Catalogue;
import org.lantu.scoreboard.answers.RankingView;
import org.lantu.scoreboard.answers.ScoreboardAnswers;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers how the provinces rank.
 */
@RestController
class RankingCalls {

	private final Catalogue catalogue;

	private final ScoreboardAnswers answers;

	private final FirstDay firstDay;

	RankingCalls(Catalogue catalogue, ScoreboardAnswers answers, FirstDay firstDay) {
		this.firstDay = firstDay;
		this.catalogue = catalogue;
		this.answers = answers;
	}

	@GetMapping(path = ApiConfiguration.CALLS + "/rankings/{indicator}", produces = { "application/json", "text/csv" })
	@Accepts("year")
	RankingView ranking(@PathVariable String indicator, HttpServletRequest request, AsOf asOf, Locale locale) {
		Codes.indicators(this.catalogue.indicators()).requireInPath(indicator, locale);
		String given = NumberParameters.single("year", request.getParameterValues("year"));
		@Nullable Integer year = (given != null) ? NumberParameters.year("year", given, this.firstDay) : null;
		return this.answers.ranking(indicator, year, asOf.date());
	}

}
