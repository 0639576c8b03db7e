package org.lantu.dashboard.changes;

import java.util.Locale;

import com.rometools.rome.feed.atom.Feed;
import org.lantu.dashboard.address.Pager;
import org.lantu.dashboard.address.QueryParameters;
import org.lantu.platform.Navigation;
import org.lantu.platform.Section;
import org.lantu.platform.costs.Costly;
import org.lantu.platform.tables.TableFile;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * The page of changes, and its feeds: of everything, of a region, a plan or an indicator.
 */
@Controller
@Navigation(Section.OVERVIEW)
class ChangesController {

	private final ChangesPages pages;

	ChangesController(ChangesPages pages) {
		this.pages = pages;
	}

	@GetMapping("/changes")
	String changes(@RequestParam MultiValueMap<String, String> parameters, Locale locale, Model model) {
		QueryParameters query = new QueryParameters(parameters);
		ChangesPage page = this.pages.page(ChangesQuery.of(query), query.number(Pager.PAGE), locale);
		model.addAttribute("page", page);
		model.addAttribute("feed", page.feed());
		return "dashboard/changes";
	}

	@Costly
	@GetMapping({ "/changes.csv", "/changes.xlsx" })
	TableFile file(@RequestParam MultiValueMap<String, String> parameters, Locale locale) {
		return this.pages.file(ChangesQuery.of(new QueryParameters(parameters)), locale);
	}

	@GetMapping(path = "/changes.atom", produces = MediaType.APPLICATION_ATOM_XML_VALUE)
	@ResponseBody
	Feed feed(@RequestParam MultiValueMap<String, String> parameters, Locale locale) {
		String portal = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
		return this.pages.feed(ChangesQuery.of(new QueryParameters(parameters)), (path) -> portal + path, locale);
	}

}
