package org.lantu.scoreboard.pages;

import java.util.Locale;

import org.lantu.platform.Navigation;
import org.lantu.platform.Section;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The pages of sources.
 */
@Controller
@Navigation(Section.SOURCES)
class SourceController {

	private final SourcePages sources;

	SourceController(SourcePages sources) {
		this.sources = sources;
	}

	@GetMapping("/sources")
	String sources(Locale locale, Model model) {
		model.addAttribute("page", this.sources.list(locale));
		return "scoreboard/sources";
	}

	@GetMapping("/sources/{id}")
	String source(@PathVariable String id, Locale locale, Model model) {
		model.addAttribute("page", this.sources.source(id, locale));
		return "scoreboard/source";
	}

}
