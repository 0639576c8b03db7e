package org.lantu.dashboard.corrections;

import java.util.Locale;

import org.lantu.dashboard.address.Pager;
import org.lantu.dashboard.address.QueryParameters;
import org.lantu.platform.Navigation;
import org.lantu.platform.Section;
import org.lantu.platform.costs.Costly;
import org.lantu.platform.tables.TableFile;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The page of corrections.
 */
@Controller
@Navigation(Section.SOURCES)
class CorrectionsController {

	private final CorrectionsPages pages;

	CorrectionsController(CorrectionsPages pages) {
		this.pages = pages;
	}

	@GetMapping("/corrections")
	String corrections(@RequestParam MultiValueMap<String, String> parameters, Locale locale, Model model) {
		QueryParameters query = new QueryParameters(parameters);
		model.addAttribute("page", this.pages.page(CorrectionsQuery.of(query), query.number(Pager.PAGE), locale));
		return "dashboard/corrections";
	}

	@Costly
	@GetMapping({ "/corrections.csv", "/corrections.xlsx" })
	TableFile file(@RequestParam MultiValueMap<String, String> parameters, Locale locale) {
		return this.pages.file(CorrectionsQuery.of(new QueryParameters(parameters)), locale);
	}

}
