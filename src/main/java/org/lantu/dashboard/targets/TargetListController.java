package org.lantu.dashboard.targets;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.lantu.dashboard.address.Addresses;
import org.lantu.dashboard.address.QueryParameters;
import org.lantu.platform.AsOf;
import org.lantu.platform.BadParameterException;
import org.lantu.platform.Navigation;
import org.lantu.platform.Section;
import org.lantu.platform.ViewYear;
import org.lantu.platform.costs.Costly;
import org.lantu.platform.tables.TableFile;
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
		TargetListPage page = this.pages.list(asOf.date(),
				query(year, verdict, region, sort, group).onSheet(sheet(sheet)), locale);
		model.addAttribute("page", page);
		model.addAttribute("contextBar", page.contextBar());
		return "dashboard/targets";
	}

	@Costly
	@GetMapping({ Addresses.TARGETS + ".csv", Addresses.TARGETS + ".xlsx" })
	TableFile file(AsOf asOf, ViewYear year, @RequestParam(required = false) String verdict,
			@RequestParam(required = false) String region, @RequestParam(required = false) String sort,
			@RequestParam(required = false) String group, Locale locale) {
		return this.pages.file(asOf.date(), query(year, verdict, region, sort, group), locale);
	}

	private static TargetListQuery query(ViewYear year, @Nullable String verdict, @Nullable String region,
			@Nullable String sort, @Nullable String group) {
		return new TargetListQuery(year.year(), QueryParameters.oneOf("verdict", verdict, VERDICTS),
				(region != null) ? region.strip() : "", QueryParameters.oneOf("sort", sort, TargetListPages.SORTS),
				QueryParameters.oneOf("group", group, TargetListPages.GROUPS), 1);
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
