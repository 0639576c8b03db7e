package org.lantu.scoreboard.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.lantu.platform.AsOf;
import org.lantu.platform.BadParameterException;
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
		if (name == null || name.isBlank()) {
			return null;
		}
		return Arrays.stream(Verdict.values())
			.filter((verdict) -> verdict.name().equals(name))
			.findFirst()
			.orElseThrow(() -> new BadParameterException("verdict", name, "expected.one-of",
					Arrays.stream(Verdict.values()).map(Verdict::name).collect(Collectors.joining(", "))));
	}

	private static String sort(@Nullable String name) {
		List<String> sorts = PlanPages.SORTS;
		if (name == null || name.isBlank()) {
			return sorts.get(0);
		}
		if (!sorts.contains(name)) {
			throw new BadParameterException("sort", name, "expected.one-of", String.join(", ", sorts));
		}
		return name;
	}

}
