package org.lantu.admin.deadlines;

import java.util.Locale;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The deadlines of all indicators.
 */
@Controller
class DeadlineListController {

	private final DeadlinePages pages;

	DeadlineListController(DeadlinePages pages) {
		this.pages = pages;
	}

	@GetMapping("/admin/deadlines")
	String list(@RequestParam(defaultValue = "1") String page, Locale locale, Model model) {
		model.addAttribute("page", this.pages.list(page, locale));
		return "admin/deadline-list";
	}

}
