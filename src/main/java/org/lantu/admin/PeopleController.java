package org.lantu.admin;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.lantu.accounts.Person;
import org.lantu.accounts.Role;
import org.lantu.accounts.people.AccountForm;
import org.lantu.accounts.people.AccountRefusedException;
import org.lantu.accounts.people.Accounts;
import org.lantu.accounts.people.BoundAccounts;
import org.lantu.accounts.people.FactorResets;
import org.lantu.accounts.secondfactor.FactorDemands;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The pages of people. A one-time password is shown in the answer that made it, and kept
 * nowhere.
 */
@Controller
@RequestMapping("/admin")
class PeopleController {

	private static final String PERSON = "admin/person";

	private final Accounts accounts;

	private final BoundAccounts bound;

	private final FactorResets resets;

	private final FactorDemands demands;

	private final PeoplePages pages;

	PeopleController(Accounts accounts, BoundAccounts bound, FactorResets resets, FactorDemands demands,
			PeoplePages pages) {
		this.accounts = accounts;
		this.bound = bound;
		this.resets = resets;
		this.demands = demands;
		this.pages = pages;
	}

	@GetMapping
	String admin() {
		return "redirect:/admin/people";
	}

	@GetMapping("/people")
	String people(@RequestParam(defaultValue = "") String done, Locale locale, Model model) {
		model.addAttribute("page", this.pages.list(done.equals("demand"), locale));
		return "admin/people";
	}

	@GetMapping("/people/new")
	String fresh(Locale locale, Model model) {
		model.addAttribute("page", this.pages.fresh(locale));
		return PERSON;
	}

	@PostMapping("/people")
	String create(Written written, Person administrator, Locale locale, Model model, HttpServletResponse response) {
		AccountForm form = written.form();
		try {
			String password = this.accounts.create(form, administrator);
			response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
			model.addAttribute("page", this.pages.person(form.login(), administrator, password, locale));
		}
		catch (AccountRefusedException ex) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			model.addAttribute("page", this.pages.fresh(form, ex.faults(), locale));
		}
		return PERSON;
	}

	@GetMapping("/people/{login}")
	String person(@PathVariable String login, Person administrator, Locale locale, Model model) {
		model.addAttribute("page", this.pages.person(login, administrator, null, locale));
		return PERSON;
	}

	@PostMapping("/people/{login}")
	String change(@PathVariable String login, @RequestParam int version, Written written, Person administrator,
			Locale locale, Model model, HttpServletResponse response) {
		try {
			this.accounts.change(login, version, written.form(), administrator);
			return "redirect:/admin/people";
		}
		catch (AccountRefusedException ex) {
			return refused(login, written.form(), ex, administrator, locale, model, response);
		}
	}

	@PostMapping("/people/{login}/activity")
	String activate(@PathVariable String login, @RequestParam int version, @RequestParam boolean active,
			Person administrator, Locale locale, Model model, HttpServletResponse response) {
		try {
			this.accounts.activate(login, version, active, administrator);
			return "redirect:/admin/people";
		}
		catch (AccountRefusedException ex) {
			return refused(login, null, ex, administrator, locale, model, response);
		}
	}

	@PostMapping("/people/{login}/password")
	String reset(@PathVariable String login, @RequestParam int version, Person administrator, Locale locale,
			Model model, HttpServletResponse response) {
		try {
			String password = this.accounts.resetPassword(login, version, administrator);
			response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
			model.addAttribute("page", this.pages.person(login, administrator, password, locale));
			return PERSON;
		}
		catch (AccountRefusedException ex) {
			return refused(login, null, ex, administrator, locale, model, response);
		}
	}

	@PostMapping("/people/{login}/identity")
	String unbind(@PathVariable String login, @RequestParam int version, Person administrator, Locale locale,
			Model model, HttpServletResponse response) {
		try {
			this.bound.unbind(login, version, administrator);
			return "redirect:/admin/people/" + login;
		}
		catch (AccountRefusedException ex) {
			return refused(login, null, ex, administrator, locale, model, response);
		}
	}

	@PostMapping("/people/{login}/second-factor")
	String resetFactor(@PathVariable String login, Person administrator, Locale locale, Model model,
			HttpServletResponse response) {
		try {
			this.resets.reset(login, administrator);
			return "redirect:/admin/people/" + login;
		}
		catch (AccountRefusedException ex) {
			return refused(login, null, ex, administrator, locale, model, response);
		}
	}

	/** Of which roles a second factor is demanded. */
	@PostMapping("/second-factor")
	String demand(@RequestParam(defaultValue = "") Set<Role> roles, Person administrator) {
		this.demands.demand(roles, administrator);
		return "redirect:/admin/people?done=demand";
	}

	private String refused(String login, @Nullable AccountForm form, AccountRefusedException refusal,
			Person administrator, Locale locale, Model model, HttpServletResponse response) {
		response.setStatus(HttpStatus.CONFLICT.value());
		model.addAttribute("page", this.pages.person(login, administrator, form, refusal.faults(), locale));
		return PERSON;
	}

	/**
	 * The fields of the form, of which any may be missing.
	 */
	record Written(@Nullable String login, @Nullable String name, @Nullable String role, @Nullable List<String> regions,
			@Nullable String email) {

		AccountForm form() {
			return new AccountForm(this.login, this.name, this.role, this.regions, this.email);
		}

	}

}
