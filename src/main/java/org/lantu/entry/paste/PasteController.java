package org.lantu.entry.paste;

import java.util.Locale;

import org.lantu.accounts.Person;
import org.lantu.entry.EntryScope;
import org.lantu.entry.EntryScopes;
import org.lantu.platform.ViewYear;
import org.lantu.platform.costs.Costly;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The preview of a pasted block, for the grid's script.
 */
@Controller
class PasteController {

	private final EntryScopes scopes;

	private final PastePreviews pastes;

	PasteController(EntryScopes scopes, PastePreviews pastes) {
		this.scopes = scopes;
		this.pastes = pastes;
	}

	@Costly
	@PostMapping("/entry/figures/paste")
	String paste(@RequestParam(defaultValue = "") String region, ViewYear year,
			@RequestParam MultiValueMap<String, String> fields, Person person, Locale locale, Model model) {
		return preview(this.scopes.find(person, region, year), fields, person, locale, model);
	}

	@Costly
	@PostMapping("/entry/regions/{region}/indicators/{indicator}/paste")
	String pasteYears(@PathVariable String region, @PathVariable String indicator,
			@RequestParam MultiValueMap<String, String> fields, Person person, Locale locale, Model model) {
		return preview(this.scopes.find(person, region, indicator), fields, person, locale, model);
	}

	private String preview(EntryScope scope, MultiValueMap<String, String> fields, Person person, Locale locale,
			Model model) {
		model.addAttribute("page", this.pastes.preview(person, scope.sheet(), fields, locale));
		return "entry/_paste :: preview";
	}

}
