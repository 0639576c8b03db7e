package org.lantu.accounts.standins;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import org.lantu.accounts.People;
import org.lantu.accounts.Person;
import org.lantu.platform.NotFoundException;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Who stands in for somebody who is away, said by the person or by an administrator.
 */
@Controller
class StandInController {

	private static final String OWN = "/account/stand-in";

	private static final String OF_OTHERS = "/admin/people/{login}/stand-in";

	private final StandInPages pages;

	private final StandInChanges changes;

	private final People people;

	StandInController(StandInPages pages, StandInChanges changes, People people) {
		this.pages = pages;
		this.changes = changes;
		this.people = people;
	}

	@GetMapping(OWN)
	String own(Person person, @RequestParam(defaultValue = "") String saved, Locale locale, Model model) {
		return show(person, false, !saved.isEmpty(), locale, model);
	}

	@PostMapping(OWN)
	String change(StandInForm form, Person person, Locale locale, Model model, HttpServletResponse response) {
		return change(person, false, form, person, locale, model, response);
	}

	@GetMapping(OF_OTHERS)
	String ofOthers(@PathVariable String login, @RequestParam(defaultValue = "") String saved, Locale locale,
			Model model) {
		return show(find(login), true, !saved.isEmpty(), locale, model);
	}

	@PostMapping(OF_OTHERS)
	String changeOfOthers(@PathVariable String login, StandInForm form, Person administrator, Locale locale,
			Model model, HttpServletResponse response) {
		return change(find(login), true, form, administrator, locale, model, response);
	}

	private String show(Person person, boolean admin, boolean saved, Locale locale, Model model) {
		model.addAttribute("page", this.pages.page(person, admin, null, Map.of(), saved, locale));
		return "accounts/stand-in";
	}

	private String change(Person person, boolean admin, StandInForm form, Person by, Locale locale, Model model,
			HttpServletResponse response) {
		Map<String, StandInChanges.Fault> faults = this.changes.change(person, form, this.pages.colleagues(person), by);
		if (faults.isEmpty()) {
			return "redirect:" + (admin ? "/admin/people/" + person.login() + "/stand-in" : OWN) + "?saved=on";
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		model.addAttribute("page", this.pages.page(person, admin, form, faults, false, locale));
		return "accounts/stand-in";
	}

	private Person find(String login) {
		return this.people.all()
			.stream()
			.filter((person) -> person.login().equals(login))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("person", login, List.of()));
	}

}
