package org.lantu.entry;

import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;
import org.lantu.accounts.Person;
import org.lantu.entry.commentary.DeskCommentary;
import org.lantu.entry.measures.DeskMeasures;
import org.lantu.entry.reminders.DeskReminders;
import org.lantu.platform.ViewYear;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The desk and the grid, as the sheet of a year or of an indicator.
 */
@Controller
@RequestMapping("/entry")
class EntryController {

	private static final String GRID = "entry/figures";

	private static final String YEARS = "/regions/{region}/indicators/{indicator}";

	private final EntryScopes scopes;

	private final DeskPages desks;

	private final GridPages grids;

	private final GridWork work;

	private final DeskMeasures measures;

	private final DeskCommentary commentary;

	private final DeskReminders reminders;

	EntryController(EntryScopes scopes, DeskPages desks, GridPages grids, GridWork work, DeskMeasures measures,
			DeskCommentary commentary, DeskReminders reminders) {
		this.reminders = reminders;
		this.commentary = commentary;
		this.scopes = scopes;
		this.desks = desks;
		this.grids = grids;
		this.work = work;
		this.measures = measures;
	}

	@GetMapping
	String desk(@RequestParam(defaultValue = "") String region, ViewYear year, Person person, Locale locale,
			Model model) {
		EntryScope scope = this.scopes.find(person, region, year);
		model.addAttribute("page", this.desks.page(person, scope, locale));
		model.addAttribute("measures", this.measures.of(person, scope.region().code(), locale));
		model.addAttribute("commentary", this.commentary.of(person, scope.region().code(), locale));
		model.addAttribute("reminders", this.reminders.page(person, locale));
		return "entry/desk";
	}

	@GetMapping("/figures")
	String grid(@RequestParam(defaultValue = "") String region, ViewYear year,
			@RequestParam MultiValueMap<String, String> query, Person person, Locale locale, Model model) {
		return shown(this.scopes.find(person, region, year), query, person, locale, model);
	}

	/** What the choice above a sheet of years leads to. */
	@GetMapping(path = "/figures", params = "indicator")
	String chosen(@RequestParam String indicator, @RequestParam(defaultValue = "") String region, Person person) {
		return "redirect:" + this.scopes.find(person, region, indicator).sheet().address("");
	}

	@GetMapping(YEARS)
	String years(@PathVariable String region, @PathVariable String indicator,
			@RequestParam MultiValueMap<String, String> query, Person person, Locale locale, Model model) {
		return shown(this.scopes.find(person, region, indicator), query, person, locale, model);
	}

	@PostMapping("/figures")
	String work(@RequestParam(defaultValue = "") String region, ViewYear year,
			@RequestParam MultiValueMap<String, String> fields, Person person, Locale locale, Model model,
			HttpServletResponse response) {
		return worked(this.scopes.find(person, region, year), fields, person, locale, model, response);
	}

	@PostMapping(YEARS)
	String workOnYears(@PathVariable String region, @PathVariable String indicator,
			@RequestParam MultiValueMap<String, String> fields, Person person, Locale locale, Model model,
			HttpServletResponse response) {
		return worked(this.scopes.find(person, region, indicator), fields, person, locale, model, response);
	}

	@PostMapping("/figures/checks")
	String check(@RequestParam(defaultValue = "") String region, ViewYear year,
			@RequestParam MultiValueMap<String, String> fields, Person person, Locale locale, Model model) {
		return checked(this.scopes.find(person, region, year), fields, person, locale, model);
	}

	@PostMapping(YEARS + "/checks")
	String checkYears(@PathVariable String region, @PathVariable String indicator,
			@RequestParam MultiValueMap<String, String> fields, Person person, Locale locale, Model model) {
		return checked(this.scopes.find(person, region, indicator), fields, person, locale, model);
	}

	private String shown(EntryScope scope, MultiValueMap<String, String> query, Person person, Locale locale,
			Model model) {
		model.addAttribute("page", this.grids.page(person, scope, query, locale));
		return GRID;
	}

	/**
	 * What was done is told by the page that follows; what was not, by the form itself.
	 */
	private String worked(EntryScope scope, MultiValueMap<String, String> fields, Person person, Locale locale,
			Model model, HttpServletResponse response) {
		GridResult result = this.work.act(person, scope.sheet(), fields);
		if (result.complete()) {
			UriComponentsBuilder next = UriComponentsBuilder.fromUriString(scope.sheet().address(""))
				.queryParam(result.notice().word(), result.notice().arguments().get(0));
			return "redirect:" + (result.form().owedOnly() ? next.queryParam(GridPage.OWED, "on") : next).toUriString();
		}
		if (result.notice().tone() == GridResult.Tone.REFUSED) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		}
		model.addAttribute("page", this.grids.page(person, scope, result, locale));
		return GRID;
	}

	/** The same without the page around it, for the grid's script. */
	private String checked(EntryScope scope, MultiValueMap<String, String> fields, Person person, Locale locale,
			Model model) {
		GridResult result = this.work.act(person, scope.sheet(), fields);
		model.addAttribute("page", this.grids.page(person, scope, result, locale));
		return GRID + " :: checked";
	}

}
