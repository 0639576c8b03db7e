package org.lantu.entry.paste;

import org.lantu.platform.costs.Costly;
import java.util.Locale;

import org.lantu.accounts.Person;
import org.lantu.entry.EntryScope;
import org.lantu.entry.EntryScopes;
import org.lantu.platform.ViewYear;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
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
		EntryScope scope = this.scopes.find(person, region, year);
		model.addAttribute("page", this.pastes.preview(person, scope.region().code(), scope.year(), fields, locale));
		return "entry/_paste :: preview";
	}

}
