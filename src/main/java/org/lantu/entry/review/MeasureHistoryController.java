package org.lantu.entry.review;

import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.lantu.accounts.Person;
import org.lantu.platform.AsOf;
import org.lantu.platform.ContextBar;
import org.lantu.platform.Navigation;
import org.lantu.platform.Section;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The page of a measure's history.
 */
@Controller
@Navigation(Section.PLANS)
class MeasureHistoryController {

	private final MeasureHistoryPages pages;

	MeasureHistoryController(MeasureHistoryPages pages) {
		this.pages = pages;
	}

	@GetMapping("/plans/{code}/measures/{number}")
	String history(@PathVariable String code, @PathVariable String number, Optional<Person> viewer, AsOf asOf,
			Locale locale, Model model, HttpServletResponse response) {
		MeasureHistoryPage page = this.pages.page(code, number, viewer.orElse(null), asOf, locale);
		if (page.inside()) {
			// who did what is kept nowhere
			response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		}
		model.addAttribute("page", page);
		model.addAttribute("contextBar", ContextBar.dayOnly());
		return "entry/measure";
	}

}
