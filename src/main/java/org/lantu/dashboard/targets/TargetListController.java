package org.lantu.dashboard.targets;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.lantu.dashboard.address.QueryParameters;
import org.lantu.platform.AsOf;
import org.lantu.platform.BadParameterException;
import org.lantu.platform.Navigation;
import org.lantu.platform.Section;
import org.lantu.platform.ViewYear;
import org.lantu.scoreboard.Verdict;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The list of targets of all plans.
 */
@Controller
@Navigation(Section.OVERVIEW)
class TargetListController {

	private static final List<String> VERDICTS = Arrays.stream(Verdict.values()).map(Verdict::name).toList();

	private final TargetListPages pages;

	TargetListController(TargetListPages pages) {
		this.pages = pages;
	}

	@GetMapping("/targets")
	String targets(AsOf asOf, ViewYear year, @RequestParam(required = false) String verdict,
			@RequestParam(required = false) String region, @RequestParam(required = false) String sort,
			@RequestParam(required = false) String group, @RequestParam(required = false) String sheet, Locale locale,
			Model model) {
		TargetListQuery query = new TargetListQuery(year.year(), QueryParameters.oneOf("verdict", verdict, VERDICTS),
				(region != null) ? region.strip() : "", QueryParameters.oneOf("sort", sort, TargetListPages.SORTS),
				QueryParameters.oneOf("group", group, TargetListPages.GROUPS), sheet(sheet));
		TargetListPage page = this.pages.list(asOf.date(), query, locale);
		model.addAttribute("page", page);
		model.addAttribute("contextBar", page.contextBar());
		return "dashboard/targets";
	}

	private static int sheet(@Nullable String given) {
		if (given == null || given.isBlank()) {
			return 1;
		}
		if (!given.matches("[1-9][0-9]{0,3}")) {
			throw new BadParameterException("sheet", given, "expected.sheet");
		}
		return Integer.parseInt(given);
	}

}
