package org.lantu.dashboard.source;

import java.util.Locale;

import org.lantu.dashboard.address.Pager;
import org.lantu.dashboard.address.QueryParameters;
import org.lantu.platform.Navigation;
import org.lantu.platform.Section;
import org.lantu.platform.ViewYear;
import org.lantu.platform.costs.Costly;
import org.lantu.platform.tables.TableFile;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The pages of sources.
 */
@Controller
@Navigation(Section.SOURCES)
class SourceController {

	private final SourcePages sources;

	SourceController(SourcePages sources) {
		this.sources = sources;
	}

	@GetMapping("/sources")
	String sources(@RequestParam MultiValueMap<String, String> parameters, Locale locale, Model model) {
		QueryParameters query = new QueryParameters(parameters);
		model.addAttribute("page", this.sources.list(SourceFilter.of(query), query.number(Pager.PAGE), locale));
		return "dashboard/sources";
	}

	@Costly
	@GetMapping({ "/sources.csv", "/sources.xlsx" })
	TableFile list(@RequestParam MultiValueMap<String, String> parameters, Locale locale) {
		return this.sources.list(SourceFilter.of(new QueryParameters(parameters)), locale);
	}

	@GetMapping("/sources/{id}")
	String source(@PathVariable String id, ViewYear year, @RequestParam MultiValueMap<String, String> parameters,
			Locale locale, Model model) {
		QueryParameters query = new QueryParameters(parameters);
		model.addAttribute("page",
				this.sources.source(id, FigureFilter.of(query, year.year()), query.number(Pager.PAGE), locale));
		return "dashboard/source";
	}

	@Costly
	@GetMapping({ "/sources/{id}/figures.csv", "/sources/{id}/figures.xlsx" })
	TableFile figures(@PathVariable String id, ViewYear year, @RequestParam MultiValueMap<String, String> parameters,
			Locale locale) {
		return this.sources.download(id, FigureFilter.of(new QueryParameters(parameters), year.year()), locale);
	}

}
