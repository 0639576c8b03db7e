package org.lantu.dashboard.region;

import java.util.Locale;

import org.lantu.dashboard.address.Addresses;
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
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The pages of regions.
 */
@Controller
@Navigation(Section.REGIONS)
class RegionController {

	private final RegionPages regions;

	RegionController(RegionPages regions) {
		this.regions = regions;
	}

	@GetMapping("/regions")
	String regions(AsOf asOf, Locale locale, Model model) {
		model.addAttribute("page", this.regions.list(Moment.asOf(asOf.date()), locale));
		model.addAttribute("contextBar", ContextBar.dayOnly());
		return "dashboard/regions";
	}

	@Costly
	@GetMapping({ "/regions.csv", "/regions.xlsx" })
	TableFile listFile(AsOf asOf, Locale locale) {
		return this.regions.listFile(Moment.asOf(asOf.date()), locale);
	}

	@GetMapping("/regions/{code}")
	String region(@PathVariable String code, AsOf asOf, ViewYear year, Locale locale, Model model) {
		RegionPage page = this.regions.region(code, new Moment(asOf.date(), year.year()), locale);
		model.addAttribute("page", page);
		model.addAttribute("contextBar", page.contextBar());
		model.addAttribute("feed", Addresses.feed("region", code));
		return "dashboard/region";
	}

}
