package org.lantu.scoreboard.pages;

import java.util.Arrays;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.lantu.platform.AsOf;
import org.lantu.platform.ContextBar;
import org.lantu.platform.Navigation;
import org.lantu.platform.Section;
import org.lantu.platform.ViewYear;
import org.lantu.scoreboard.Moment;
import org.lantu.scoreboard.Verdict;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
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
	String plans(AsOf asOf, Locale locale, Model model) {
		model.addAttribute("page", this.plans.list(Moment.asOf(asOf.date()), locale));
		model.addAttribute("contextBar", ContextBar.dayOnly());
		return "scoreboard/plans";
	}

	@GetMapping("/plans/{code}")
	String plan(@PathVariable String code, AsOf asOf, ViewYear year, @RequestParam(required = false) String verdict,
			@RequestParam(required = false) String sort, Locale locale, Model model) {
		PlanPage page = this.plans.scorecard(code, new Moment(asOf.date(), year.year()), verdict(verdict), sort(sort),
				locale);
		model.addAttribute("page", page);
		model.addAttribute("contextBar", page.contextBar());
		return "scoreboard/plan";
	}

	private static @Nullable Verdict verdict(@Nullable String name) {
		String given = OneOf.of("verdict", name, Arrays.stream(Verdict.values()).map(Verdict::name).toList());
		return given.isEmpty() ? null : Verdict.valueOf(given);
	}

	private static String sort(@Nullable String name) {
		String given = OneOf.of("sort", name, PlanPages.SORTS);
		return given.isEmpty() ? PlanPages.SORTS.get(0) : given;
	}

}
