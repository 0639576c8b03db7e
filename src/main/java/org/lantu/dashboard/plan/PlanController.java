package org.lantu.dashboard.plan;

import java.util.Locale;

import org.lantu.dashboard.address.Addresses;
import org.lantu.dashboard.address.QueryParameters;
import org.lantu.platform.AsOf;
import org.lantu.platform.ContextBar;
import org.lantu.platform.Navigation;
import org.lantu.platform.Section;
import org.lantu.platform.ViewYear;
import org.lantu.platform.costs.Costly;
import org.lantu.platform.tables.TableFile;
import org.lantu.platform.visitor.EntryRights;
import org.lantu.scoreboard.Moment;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The pages of plans.
 */
@Controller
@Navigation(Section.PLANS)
class PlanController {

	private final PlanPages plans;

	PlanController(PlanPages plans) {
		this.plans = plans;
	}

	@GetMapping("/plans")
	String plans(AsOf asOf, @RequestParam MultiValueMap<String, String> parameters, Locale locale, Model model) {
		model.addAttribute("page",
				this.plans.list(Moment.asOf(asOf.date()), PlanFilter.of(new QueryParameters(parameters)), locale));
		model.addAttribute("contextBar", ContextBar.dayOnly());
		return "dashboard/plans";
	}

	@Costly
	@GetMapping({ "/plans.csv", "/plans.xlsx" })
	TableFile listFile(AsOf asOf, @RequestParam MultiValueMap<String, String> parameters, Locale locale) {
		return this.plans.listFile(Moment.asOf(asOf.date()), PlanFilter.of(new QueryParameters(parameters)), locale);
	}

	@GetMapping("/plans/{code}")
	String plan(@PathVariable String code, AsOf asOf, ViewYear year,
			@RequestParam MultiValueMap<String, String> parameters, EntryRights reader, Locale locale, Model model) {
		PlanPage page = this.plans.scorecard(code, new Moment(asOf.date(), year.year()),
				ScorecardFilter.of(new QueryParameters(parameters)), reader, locale);
		model.addAttribute("page", page);
		model.addAttribute("contextBar", page.contextBar());
		model.addAttribute("feed", Addresses.feed("plan", code));
		return "dashboard/plan";
	}

	@Costly
	@GetMapping({ "/plans/{code}.csv", "/plans/{code}.xlsx" })
	TableFile download(@PathVariable String code, AsOf asOf, ViewYear year,
			@RequestParam MultiValueMap<String, String> parameters, Locale locale) {
		return this.plans.download(code, new Moment(asOf.date(), year.year()),
				ScorecardFilter.of(new QueryParameters(parameters)), locale);
	}

}
