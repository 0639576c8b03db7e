package org.lantu.dashboard.search;

import java.util.Locale;
import java.util.Optional;

import org.lantu.platform.AsOf;
import org.lantu.platform.BadParameterException;
import org.lantu.platform.Links;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The search of the portal.
 */
@Controller
class SearchController {

	private static final int LONGEST = 100;

	private final SearchPages search;

	SearchController(SearchPages search) {
		this.search = search;
	}

	@GetMapping("/search")
	String search(@RequestParam(name = "q", defaultValue = "") String asked, AsOf asOf, Locale locale, Model model) {
		if (asked.codePointCount(0, asked.length()) > LONGEST) {
			throw new BadParameterException("q", asked, "expected.search", String.valueOf(LONGEST));
		}
		Optional<String> exact = this.search.withCode(asked, locale);
		if (exact.isPresent()) {
			return "redirect:" + new Links("", asOf).to(exact.get());
		}
		model.addAttribute("page", this.search.search(asked, locale));
		model.addAttribute("searched", asked);
		return "dashboard/search";
	}

}
