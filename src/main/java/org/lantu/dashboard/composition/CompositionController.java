package org.lantu.dashboard.composition;

import java.util.Locale;

import org.lantu.platform.AsOf;
import org.lantu.platform.Navigation;
import org.lantu.platform.Section;
import org.lantu.platform.ViewYear;
import org.lantu.platform.costs.Costly;
import org.lantu.platform.tables.TableFile;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The page on which the targets of all provinces are put together.
 */
@Controller
@Navigation(Section.INDICATORS)
class CompositionController {

	private final CompositionPages pages;

	CompositionController(CompositionPages pages) {
		this.pages = pages;
	}

	@GetMapping("/indicators/{code}/composition")
	String composition(@PathVariable String code, AsOf asOf, ViewYear year, Locale locale, Model model) {
		CompositionPage page = this.pages.page(code, year.year(), asOf.date(), locale);
		model.addAttribute("page", page);
		model.addAttribute("contextBar", page.contextBar());
		return "dashboard/composition";
	}

	@Costly
	@GetMapping({ "/indicators/{code}/composition.csv", "/indicators/{code}/composition.xlsx" })
	TableFile file(@PathVariable String code, AsOf asOf, ViewYear year, Locale locale) {
		return this.pages.file(code, year.year(), asOf.date(), locale);
	}

}
