package org.lantu.entry;

import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;
import org.lantu.accounts.Person;
import org.lantu.platform.ViewYear;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The desk and the grid.
 */
@Controller
@RequestMapping("/entry")
class EntryController {

	private static final String GRID = "entry/figures";

	private final EntryScopes scopes;

	private final DeskPages desks;

	private final GridPages grids;

	private final GridWork work;

	EntryController(EntryScopes scopes, DeskPages desks, GridPages grids, GridWork work) {
		this.scopes = scopes;
		this.desks = desks;
		this.grids = grids;
		this.work = work;
	}

	@GetMapping
	String desk(@RequestParam(defaultValue = "") String region, ViewYear year, Person person, Locale locale,
			Model model) {
		model.addAttribute("page", this.desks.page(person, this.scopes.find(person, region, year), locale));
		return "entry/desk";
	}

	@GetMapping("/figures")
	String grid(@RequestParam(defaultValue = "") String region, ViewYear year,
			@RequestParam MultiValueMap<String, String> query, Person person, Locale locale, Model model) {
		EntryScope scope = this.scopes.find(person, region, year);
		model.addAttribute("page", this.grids.page(person, scope, query, locale));
		return GRID;
	}

	/**
	 * What was done is told by the page that follows; what was not, by the form itself.
	 */
	@PostMapping("/figures")
	String work(@RequestParam(defaultValue = "") String region, ViewYear year,
			@RequestParam MultiValueMap<String, String> fields, Person person, Locale locale, Model model,
			HttpServletResponse response) {
		EntryScope scope = this.scopes.find(person, region, year);
		GridResult result = this.work.act(person, scope, fields);
		if (result.complete()) {
			return "redirect:" + GridPage.address(scope) + "&" + result.notice().word() + "="
					+ result.notice().arguments().get(0) + (result.form().owedOnly() ? GridPage.OWED : "");
		}
		if (result.notice().tone() == GridResult.Tone.REFUSED) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		}
		model.addAttribute("page", this.grids.page(person, scope, result, locale));
		return GRID;
	}

	/** The same without the page around it, for the grid's script. */
	@PostMapping("/figures/checks")
	String check(@RequestParam(defaultValue = "") String region, ViewYear year,
			@RequestParam MultiValueMap<String, String> fields, Person person, Locale locale, Model model) {
		EntryScope scope = this.scopes.find(person, region, year);
		model.addAttribute("page", this.grids.page(person, scope, this.work.act(person, scope, fields), locale));
		return GRID + " :: checked";
	}

}
