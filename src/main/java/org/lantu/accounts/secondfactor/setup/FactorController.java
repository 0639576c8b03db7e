package org.lantu.accounts.secondfactor.setup;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.lantu.accounts.Person;
import org.lantu.accounts.fresh.FreshLogins;
import org.lantu.accounts.login.Sessions;
import org.lantu.accounts.secondfactor.OfferedSecret;
import org.lantu.accounts.secondfactor.SecondFactors;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * One's second factor: setting it up, new recovery codes, switching it off.
 */
@Controller
@RequestMapping("/account/second-factor")
class FactorController {

	private static final String VIEW = "accounts/second-factor";

	private final FactorSetup setup;

	private final SecondFactors factors;

	private final FactorPages pages;

	FactorController(FactorSetup setup, SecondFactors factors, FactorPages pages) {
		this.setup = setup;
		this.factors = factors;
		this.pages = pages;
	}

	/** Comes from the login, too, with a form that was kept. */
	@RequestMapping(method = { RequestMethod.GET, RequestMethod.POST })
	String page(Person person, @RequestParam(defaultValue = "") String next,
			@RequestParam(defaultValue = "") String kept, Model model) {
		model.addAttribute("page", this.pages.page(person, next, kept));
		return VIEW;
	}

	@PostMapping(params = "act=set-up")
	String setUp(Person person, @RequestParam(defaultValue = "") String secret,
			@RequestParam(defaultValue = "") String seal, @RequestParam(defaultValue = "") String code,
			@RequestParam(defaultValue = "") String current, Going going, Model model, HttpServletRequest request,
			HttpServletResponse response, Locale locale) {
		OfferedSecret offered = this.factors.offered(secret, seal, person).orElse(null);
		FactorSetup.Outcome outcome = this.setup.setUp(person, offered, code, current, request.getSession().getId(),
				request.getRemoteAddr());
		if (outcome.faults().isEmpty()) {
			Sessions.factorShown(person, request);
		}
		show(outcome, response);
		model.addAttribute("page", this.pages.page(person, offered, outcome, going.next(), going.kept(), locale));
		return VIEW;
	}

	/** The code after the login through a provider that tells of none. */
	@PostMapping(params = "act=show")
	String show(Person person, @RequestParam(defaultValue = "") String code, Going going, Model model,
			HttpServletRequest request, HttpServletResponse response, Locale locale) {
		FactorSetup.Outcome outcome = this.setup.show(person, code, request.getRemoteAddr());
		if (outcome.faults().isEmpty()) {
			Sessions.factorShown(person, request);
			FreshLogins.vouchedAnew(request);
			return "forward:/login/on";
		}
		show(outcome, response);
		model.addAttribute("page", this.pages.page(person, null, outcome, going.next(), going.kept(), locale));
		return VIEW;
	}

	@PostMapping(params = "act=renew")
	String renew(Person person, @RequestParam(defaultValue = "") String code, Going going, Model model,
			HttpServletRequest request, HttpServletResponse response, Locale locale) {
		FactorSetup.Outcome outcome = this.setup.renew(person, code, request.getRemoteAddr());
		show(outcome, response);
		model.addAttribute("page", this.pages.page(person, null, outcome, going.next(), going.kept(), locale));
		return VIEW;
	}

	@PostMapping(params = "act=remove")
	String remove(Person person, @RequestParam(defaultValue = "") String code, Going going, Model model,
			HttpServletRequest request, HttpServletResponse response, Locale locale) {
		FactorSetup.Outcome outcome = this.setup.remove(person, code, request.getRemoteAddr());
		if (outcome.faults().isEmpty()) {
			return "redirect:/account";
		}
		show(outcome, response);
		model.addAttribute("page", this.pages.page(person, null, outcome, going.next(), going.kept(), locale));
		return VIEW;
	}

	private static void show(FactorSetup.Outcome outcome, HttpServletResponse response) {
		if (!outcome.faults().isEmpty()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		}
	}

	/**
	 * Where the person goes on, and with what.
	 */
	record Going(String next, String kept) {

		Going(@Nullable String next, @Nullable String kept) {
			this.next = (next != null) ? next : "";
			this.kept = (kept != null) ? kept : "";
		}

	}

}
