package org.lantu.api;

import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import org.lantu.platform.costs.Costly;
import org.lantu.platform.AsOf;
import org.lantu.platform.FirstDay;
import org.lantu.reference.Catalogue;
import org.lantu.scoreboard.answers.FigureView;
import org.lantu.scoreboard.answers.ScoreboardAnswers;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers which figures are published, and every vintage of one.
 */
@RestController
@RequestMapping(path = ApiConfiguration.CALLS + "/figures", produces = { "application/json", "text/csv" })
class FigureCalls {

	private final Catalogue catalogue;

	private final ScoreboardAnswers answers;

	private final FirstDay firstDay;

	FigureCalls(Catalogue catalogue, ScoreboardAnswers answers, FirstDay firstDay) {
		this.firstDay = firstDay;
		this.catalogue = catalogue;
		this.answers = answers;
	}

	@Costly
	@GetMapping
	@Accepts({ "region", "indicator", "from", "to" })
	List<FigureView> figures(HttpServletRequest request, AsOf asOf, Locale locale) {
		FigureQuery filter = FigureQuery.of(request.getParameterMap(), this.firstDay);
		Codes.regions(this.catalogue.provincesAnd(filter.regions())).requireInFilter(filter.regions(), locale);
		Codes.indicators(this.catalogue.indicators()).requireInFilter(filter.indicators(), locale);
		return this.answers.figures(filter.regions(), filter.indicators(), filter.from(), filter.to(), asOf.date(),
				locale);
	}

	@GetMapping("/{region}/{indicator}/{year}/revisions")
	List<FigureView> revisions(@PathVariable String region, @PathVariable String indicator, @PathVariable String year,
			AsOf asOf, Locale locale) {
		Codes.regions(this.catalogue.provincesAnd(List.of(region))).requireInPath(region, locale);
		Codes.indicators(this.catalogue.indicators()).requireInPath(indicator, locale);
		return this.answers.revisions(region, indicator, NumberParameters.year("year", year, this.firstDay),
				asOf.date(), locale);
	}

}
