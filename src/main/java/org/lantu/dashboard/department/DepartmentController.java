package org.lantu.dashboard.department;

import java.util.Locale;

import org.lantu.dashboard.address.Addresses;
import org.lantu.dashboard.address.Pager;
import org.lantu.dashboard.address.QueryParameters;
import org.lantu.platform.AsOf;
import org.lantu.platform.ContextBar;
import org.lantu.platform.Navigation;
import org.lantu.platform.Section;
import org.lantu.platform.ViewYear;
import org.lantu.platform.costs.Costly;
import org.lantu.platform.tables.TableFile;
import org.lantu.scoreboard.Moment;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The list of departments, and the page of each.
 */
@Controller
@Navigation(Section.PLANS)
class DepartmentController {

	private static final String REGION = "region";

	private final DepartmentListPages list;

	private final DepartmentPages pages;

	private final DepartmentFiles files;

	DepartmentController(DepartmentListPages list, DepartmentPages pages, DepartmentFiles files) {
		this.files = files;
		this.list = list;
		this.pages = pages;
	}

	@GetMapping(Addresses.DEPARTMENTS)
	String departments(AsOf asOf, @RequestParam MultiValueMap<String, String> parameters, Locale locale, Model model) {
		model.addAttribute("page",
				this.list.list(Moment.asOf(asOf.date()), new QueryParameters(parameters).text(REGION), locale));
		model.addAttribute("contextBar", ContextBar.dayOnly());
		return "dashboard/departments";
	}

	@Costly
	@GetMapping({ Addresses.DEPARTMENTS + ".csv", Addresses.DEPARTMENTS + ".xlsx" })
	TableFile listFile(AsOf asOf, @RequestParam MultiValueMap<String, String> parameters, Locale locale) {
		return this.list.file(Moment.asOf(asOf.date()), new QueryParameters(parameters).text(REGION), locale);
	}

	@GetMapping(Addresses.DEPARTMENTS + "/{code}")
	String department(@PathVariable String code, AsOf asOf, ViewYear year,
			@RequestParam MultiValueMap<String, String> parameters, Locale locale, Model model) {
		DepartmentPage page = this.pages.page(code, new Moment(asOf.date(), year.year()),
				new QueryParameters(parameters).number(Pager.PAGE), locale);
		model.addAttribute("page", page);
		model.addAttribute("contextBar", page.contextBar());
		return "dashboard/department";
	}

	@Costly
	@GetMapping({ Addresses.DEPARTMENTS + "/{code}.csv", Addresses.DEPARTMENTS + "/{code}.xlsx" })
	TableFile file(@PathVariable String code, AsOf asOf, ViewYear year, Locale locale) {
		return this.files.file(code, new Moment(asOf.date(), year.year()), locale);
	}

}
