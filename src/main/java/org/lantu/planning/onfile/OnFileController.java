package org.lantu.planning.onfile;

import java.util.Locale;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of a plan on file, as administrators see it. */
@Controller
class OnFileController {

	private final OnFilePages pages;

	OnFileController(OnFilePages pages) {
		this.pages = pages;
	}

	@GetMapping("/admin/plans/on-file")
	String plan(@RequestParam(defaultValue = "") String plan, Locale locale, Model model) {
		model.addAttribute("page", this.pages.page(plan.strip(), locale));
		return "planning/onfile/plan";
	}

}
