package org.lantu.dashboard.overview;

import java.util.Locale;

import org.lantu.platform.AsOf;
import org.lantu.platform.Navigation;
import org.lantu.platform.Section;
import org.lantu.platform.ViewYear;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The page of the country.
 */
@Controller
@Navigation(Section.OVERVIEW)
class OverviewController {

	private final OverviewPages pages;

	OverviewController(OverviewPages pages) {
		this.pages = pages;
	}

	@GetMapping("/")
	String overview(AsOf asOf, ViewYear year, @RequestParam(defaultValue = "") String indicator, Locale locale,
			Model model) {
		OverviewPage page = this.pages.overview(asOf.date(), year.year(), indicator, locale);
		model.addAttribute("page", page);
		model.addAttribute("contextBar", page.contextBar());
		return "dashboard/overview";
	}

}
