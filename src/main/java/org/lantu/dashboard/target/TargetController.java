package org.lantu.dashboard.target;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.lantu.dashboard.files.SourceSheets;
import org.lantu.dashboard.share.TargetShares;
import org.lantu.platform.AsOf;
import org.lantu.platform.Navigation;
import org.lantu.platform.Section;
import org.lantu.platform.ViewYear;
import org.lantu.platform.costs.Costly;
import org.lantu.platform.tables.TableFile;
import org.lantu.platform.visitor.EntryRights;
import org.lantu.scoreboard.Moment;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The page of a target, and its chart, figures and shares as files.
 */
@Controller
@Navigation(Section.PLANS)
@RequestMapping("/plans/{plan}/targets/{target}")
class TargetController {

	private static final MediaType SVG = new MediaType("image", "svg+xml", StandardCharsets.UTF_8);

	private final TargetFinder finder;

	private final TargetPages pages;

	private final TargetShares shares;

	private final SourceSheets sheets;

	TargetController(TargetFinder finder, TargetPages pages, TargetShares shares, SourceSheets sheets) {
		this.shares = shares;
		this.sheets = sheets;
		this.finder = finder;
		this.pages = pages;
	}

	@GetMapping
	String target(@PathVariable String plan, @PathVariable String target, AsOf asOf, ViewYear year,
			@RequestParam(required = false) @Nullable String next, EntryRights reader, Locale locale, Model model) {
		TargetFinder.Found found = this.finder.find(plan, target, new Moment(asOf.date(), year.year()), next, locale);
		TargetPage page = this.pages.page(found, reader);
		model.addAttribute("shares", this.shares.view(found.judged(), found.presenter()));
		model.addAttribute("page", page);
		model.addAttribute("contextBar", page.contextBar());
		return "dashboard/target";
	}

	@Costly
	@GetMapping({ "/chart.csv", "/chart.xlsx" })
	TableFile table(@PathVariable String plan, @PathVariable String target, AsOf asOf, ViewYear year, Locale locale) {
		TargetFinder.Found found = this.finder.find(plan, target, new Moment(asOf.date(), year.year()), null, locale);
		return TargetFiles.table(found, this.sheets.begin(found.presenter()));
	}

	@Costly
	@GetMapping({ "/shares.csv", "/shares.xlsx" })
	TableFile shares(@PathVariable String plan, @PathVariable String target, AsOf asOf, Locale locale) {
		TargetFinder.Found found = this.finder.find(plan, target, Moment.asOf(asOf.date()), null, locale);
		return this.shares.file(found.judged(), TargetFiles.name(found), this.sheets.begin(found.presenter()),
				found.presenter());
	}

	@GetMapping("/chart.svg")
	ResponseEntity<byte[]> svg(@PathVariable String plan, @PathVariable String target, AsOf asOf, ViewYear year,
			@RequestParam(required = false) @Nullable String next, Locale locale) {
		TargetFinder.Found found = this.finder.find(plan, target, new Moment(asOf.date(), year.year()), next, locale);
		return ResponseEntity.ok()
			.contentType(SVG)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(TargetFiles.name(found) + ".svg").build().toString())
			.body(TargetFiles.svg(found).getBytes(StandardCharsets.UTF_8));
	}

}
