package org.lantu.dashboard.indicator;

import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;
import org.lantu.dashboard.address.Addresses;
import org.lantu.platform.AsOf;
import org.lantu.platform.ContextBar;
import org.lantu.platform.Navigation;
import org.lantu.platform.Section;
import org.lantu.platform.ViewYear;
import org.lantu.platform.costs.Costly;
import org.lantu.platform.tables.TableFile;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The pages of indicators.
 */
@Controller
@Navigation(Section.INDICATORS)
class IndicatorController {

	private final IndicatorListPages list;

	private final IndicatorPages indicators;

	private final ComparePages compare;

	private final CompareFiles compareFiles;

	IndicatorController(IndicatorListPages list, IndicatorPages indicators, ComparePages compare,
			CompareFiles compareFiles) {
		this.compareFiles = compareFiles;
		this.list = list;
		this.indicators = indicators;
		this.compare = compare;
	}

	@GetMapping("/indicators")
	String indicators(AsOf asOf, Locale locale, Model model) {
		model.addAttribute("page", this.list.list(asOf.date(), locale));
		model.addAttribute("contextBar", ContextBar.dayOnly());
		return "dashboard/indicators";
	}

	@Costly
	@GetMapping({ "/indicators.csv", "/indicators.xlsx" })
	TableFile listFile(AsOf asOf, Locale locale) {
		return this.list.file(asOf.date(), locale);
	}

	@GetMapping("/indicators/{code}")
	String indicator(@PathVariable String code, AsOf asOf, ViewYear year,
			@RequestParam(defaultValue = "") List<String> regions, Locale locale, Model model,
			HttpServletResponse response) {
		IndicatorPage page = this.indicators.indicator(code, asOf.date(), year.year(), regions, locale);
		if (page.history() != null && !page.history().problems().isEmpty()) {
			response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
		}
		model.addAttribute("page", page);
		model.addAttribute("contextBar", page.contextBar());
		model.addAttribute("feed", Addresses.feed("indicator", code));
		return "dashboard/indicator";
	}

	@Costly
	@GetMapping({ "/indicators/{code}.csv", "/indicators/{code}.xlsx" })
	TableFile file(@PathVariable String code, AsOf asOf, Locale locale) {
		return this.indicators.file(code, asOf.date(), locale);
	}

	@GetMapping("/compare")
	@Navigation(Section.COMPARE)
	String compare(@RequestParam(defaultValue = "") List<String> indicator,
			@RequestParam(defaultValue = "") List<String> regions, AsOf asOf, Locale locale, Model model,
			HttpServletResponse response) {
		ComparePage page = this.compare.compare(indicator, regions, asOf.date(), locale);
		if (!page.problems().isEmpty()) {
			response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
		}
		model.addAttribute("page", page);
		model.addAttribute("contextBar", ContextBar.dayOnly());
		return "dashboard/compare";
	}

	@Costly
	@GetMapping({ "/compare.csv", "/compare.xlsx" })
	TableFile compareFile(@RequestParam List<String> indicator, @RequestParam(defaultValue = "") List<String> regions,
			AsOf asOf, Locale locale) {
		return this.compareFiles.file(indicator, regions, asOf.date(), locale);
	}

}
