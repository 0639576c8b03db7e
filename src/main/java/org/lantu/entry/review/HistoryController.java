package org.lantu.entry.review;

import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
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
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The page of a figure's history.
 */
@Controller
@Navigation(Section.INDICATORS)
class HistoryController {

	private final HistoryPages pages;

	HistoryController(HistoryPages pages) {
		this.pages = pages;
	}

	@GetMapping("/figures/{region}/{indicator}/{year}")
	String history(@PathVariable String region, @PathVariable String indicator, @PathVariable String year,
			@RequestParam(required = false) @Nullable String sent, Optional<Person> viewer, AsOf asOf, Locale locale,
			Model model, HttpServletResponse response) {
		HistoryPage page = this.pages.history(region, indicator, year, viewer.orElse(null), asOf, locale);
		if (page.movedTo() != null) {
			return "redirect:" + page.movedTo() + (asOf.given() ? "?asOf=" + asOf.date() : "");
		}
		if (page.requests() != null) {
			// readers write here at any time, and make no edition
			response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
			model.addAttribute("sent", sent != null);
		}
		model.addAttribute("page", page);
		model.addAttribute("contextBar", ContextBar.dayOnly());
		return "entry/history";
	}

}
