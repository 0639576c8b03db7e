package org.lantu.dashboard.method;

import java.util.Locale;

import org.lantu.platform.AsOf;
import org.lantu.platform.ContextBar;
import org.lantu.platform.Navigation;
import org.lantu.platform.Section;
import org.lantu.platform.costs.Costly;
import org.lantu.platform.tables.TableFile;
import org.lantu.scoreboard.Moment;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The page that says how verdicts are made, and its table to take along.
 */
@Controller
@Navigation(Section.METHOD)
class MethodController {

	private final MethodPages pages;

	MethodController(MethodPages pages) {
		this.pages = pages;
	}

	@GetMapping("/method")
	String method(AsOf asOf, Locale locale, Model model) {
		model.addAttribute("page", this.pages.method(Moment.asOf(asOf.date()), locale));
		model.addAttribute("contextBar", ContextBar.dayOnly());
		return "dashboard/method";
	}

	@Costly
	@GetMapping({ "/method/back-test.csv", "/method/back-test.xlsx" })
	TableFile backTest(Locale locale) {
		return this.pages.backTestFile(locale);
	}

}
