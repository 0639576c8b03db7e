package org.lantu.reports.briefing;

import java.util.Locale;

import org.lantu.platform.AsOf;
import org.lantu.platform.ContextBar;
import org.lantu.platform.Navigation;
import org.lantu.platform.Section;
import org.lantu.platform.ViewYear;
import org.lantu.platform.costs.Costly;
import org.lantu.reports.briefing.paper.Briefing;
import org.lantu.reports.briefing.word.WordFiles;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Briefings as pages for print and as files of Word.
 */
@Costly(2)
@Controller
class BriefingController {

	private static final MediaType WORD = MediaType
		.valueOf("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

	private final BriefingPages pages;

	private final WordFiles files;

	BriefingController(BriefingPages pages, WordFiles files) {
		this.pages = pages;
		this.files = files;
	}

	@GetMapping("/plans/{code}/briefing")
	@Navigation(Section.PLANS)
	String plan(@PathVariable String code, AsOf asOf, ViewYear year,
			@RequestParam MultiValueMap<String, String> parameters, Locale locale, Model model) {
		return page(asked("plans", code, asOf, year, parameters, locale), model);
	}

	@GetMapping("/regions/{code}/briefing")
	@Navigation(Section.REGIONS)
	String region(@PathVariable String code, AsOf asOf, ViewYear year,
			@RequestParam MultiValueMap<String, String> parameters, Locale locale, Model model) {
		return page(asked("regions", code, asOf, year, parameters, locale), model);
	}

	@GetMapping("/accounts/{code}/briefing")
	@Navigation(Section.ACCOUNTS)
	String account(@PathVariable String code, AsOf asOf, ViewYear year,
			@RequestParam MultiValueMap<String, String> parameters, Locale locale, Model model) {
		return page(asked("accounts", code, asOf, year, parameters, locale), model);
	}

	private String page(BriefingPages.Asked asked, Model model) {
		model.addAttribute("page", this.pages.page(asked));
		model.addAttribute("contextBar", ContextBar.dayOnly());
		return "reports/briefing";
	}

	@GetMapping("/{of:plans|regions|accounts}/{code}/briefing.docx")
	ResponseEntity<byte[]> file(@PathVariable String of, @PathVariable String code, AsOf asOf, ViewYear year,
			@RequestParam MultiValueMap<String, String> parameters, Locale locale) {
		Briefing briefing = this.pages.briefing(asked(of, code, asOf, year, parameters, locale));
		return ResponseEntity.ok()
			.contentType(WORD)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(briefing.name() + ".docx").build().toString())
			.body(this.files.file(briefing));
	}

	private static BriefingPages.Asked asked(String of, String code, AsOf asOf, ViewYear year,
			MultiValueMap<String, String> parameters, Locale locale) {
		BriefingPages.Of kind = switch (of) {
			case "plans" -> BriefingPages.Of.PLAN;
			case "regions" -> BriefingPages.Of.REGION;
			default -> BriefingPages.Of.ACCOUNT;
		};
		return new BriefingPages.Asked(kind, code, asOf, year, BriefingQuery.of(parameters), locale,
				ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString());
	}

}
