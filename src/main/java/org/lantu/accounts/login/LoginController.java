package org.lantu.accounts.login;

import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.lantu.accounts.AccountsProperties;
import org.lantu.accounts.Person;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Login and logout, as plain forms.
 */
@Controller
class LoginController {

	private static final String PAGE = "accounts/login";

	private static final String KEPT = "accounts/kept";

	private final Logins logins;

	private final Sessions sessions;

	private final KeptForms forms;

	private final LoginPages pages;

	private final HalfwayLogins halfway;

	private final ObjectProvider<LoginProviders> providers;

	private final AccountsProperties properties;

	LoginController(Logins logins, Sessions sessions, KeptForms forms, LoginPages pages, HalfwayLogins halfway,
			ObjectProvider<LoginProviders> providers, AccountsProperties properties) {
		this.halfway = halfway;
		this.logins = logins;
		this.sessions = sessions;
		this.forms = forms;
		this.pages = pages;
		this.providers = providers;
		this.properties = properties;
	}

	@GetMapping("/login")
	String form(@RequestParam(defaultValue = "") String next, @RequestParam(defaultValue = "") String external,
			@RequestParam(defaultValue = "") String form, @RequestParam(defaultValue = "false") boolean again,
			@RequestParam(defaultValue = "false") boolean file, Optional<Person> person, Locale locale, Model model,
			HttpServletRequest request) {
		if (person.isPresent() && again) {
			model.addAttribute("page", this.pages.again(person.get(), ReturnAddress.within(next), request, locale));
			return PAGE;
		}
		if (person.isPresent()) {
			return "redirect:" + ReturnAddress.after(person.get(), next);
		}
		model.addAttribute("page", file ? this.pages.pageWithoutFile(ReturnAddress.within(next), request, locale)
				: this.pages.page(ReturnAddress.within(next), external, form, request, locale));
		return PAGE;
	}

	/** The login for somebody whose session ended while a form was filled in. */
	@RequestMapping(KeptForm.LOGIN)
	String keep(Locale locale, Model model, HttpServletRequest request) {
		if (!KeptForm.worthKeeping(request)) {
			return "redirect:/";
		}
		KeptForm form = KeptForm.of(request);
		model.addAttribute("page", this.pages.page(form, this.forms.seal(form, request), request, locale));
		return PAGE;
	}

	/** The form whose token was void, to be sent on with a new one. */
	@RequestMapping(KeptForm.AGAIN)
	String again(Model model, HttpServletRequest request) {
		if (!KeptForm.worthKeeping(request)) {
			return "redirect:/";
		}
		model.addAttribute("form", KeptForm.of(request));
		return KEPT;
	}

	/** The form that waited while somebody was at a provider. */
	@GetMapping(KeptForm.CARRIED)
	String carried(@RequestParam(defaultValue = "") String form, @RequestParam(defaultValue = "") String next,
			Optional<Person> person, Model model, HttpServletRequest request) {
		Optional<KeptForm> found = person.flatMap((in) -> this.forms.carried(form, request)
			.flatMap((waiting) -> this.forms.open(waiting.action(), waiting.sealed(), in)));
		if (found.isEmpty()) {
			return "redirect:" + ReturnAddress.within(next);
		}
		model.addAttribute("form", found.get());
		return KEPT;
	}

	@PostMapping("/login")
	String login(@RequestParam(defaultValue = "") String login, @RequestParam(defaultValue = "") String password,
			@RequestParam(defaultValue = "") String next, @RequestParam(defaultValue = "") String kept, Locale locale,
			Model model, HttpServletRequest request, HttpServletResponse response) {
		if (!this.properties.passwordLogin()) {
			response.setStatus(HttpStatus.FORBIDDEN.value());
			model.addAttribute("page",
					this.pages.pageWithoutPasswords(ReturnAddress.within(next), kept, request, locale));
			return PAGE;
		}
		Logins.Outcome outcome = this.logins.login(login, password, request.getRemoteAddr());
		if (outcome.person() != null && outcome.halfway()) {
			model.addAttribute("page",
					new LoginPage.Code(this.halfway.sign(outcome.person()), ReturnAddress.within(next), kept, null));
			return "accounts/code";
		}
		if (outcome.person() != null) {
			return begin(outcome.person(), next, kept, model, request, response);
		}
		refuse(outcome, response);
		model.addAttribute("page", this.pages.page(login, ReturnAddress.within(next), kept, outcome, request, locale));
		return PAGE;
	}

	/** The code after the password. */
	@PostMapping("/login/code")
	String code(@RequestParam(defaultValue = "") String halfway, @RequestParam(defaultValue = "") String code,
			@RequestParam(defaultValue = "") String next, @RequestParam(defaultValue = "") String kept, Locale locale,
			Model model, HttpServletRequest request, HttpServletResponse response) {
		Optional<Person> person = this.halfway.find(halfway);
		if (person.isEmpty()) {
			response.setStatus(HttpStatus.UNAUTHORIZED.value());
			model.addAttribute("page", this.pages.tooLate(ReturnAddress.within(next), kept, request, locale));
			return PAGE;
		}
		Logins.Outcome outcome = this.logins.confirm(person.get(), code, request.getRemoteAddr());
		if (outcome.person() != null) {
			return begin(outcome.person(), next, kept, model, request, response);
		}
		refuse(outcome, response);
		model.addAttribute("page",
				new LoginPage.Code(halfway, ReturnAddress.within(next), kept, this.pages.codeFault(outcome, locale)));
		return "accounts/code";
	}

	private static void refuse(Logins.Outcome outcome, HttpServletResponse response) {
		if (outcome.pause() != null) {
			response.setHeader(HttpHeaders.RETRY_AFTER, Guesses.seconds(outcome.pause()));
			response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
		}
		else {
			response.setStatus(HttpStatus.UNAUTHORIZED.value());
		}
	}

	private String begin(Person person, String next, String kept, Model model, HttpServletRequest request,
			HttpServletResponse response) {
		this.sessions.begin(person, request, response);
		this.forms.remember(person, response);
		return person.oneTimePassword() ? owed(person, next, kept) : on(Optional.of(person), next, kept, model);
	}

	/** The account, where something has to be done first; what was typed comes along. */
	private static String owed(Person person, String next, String kept) {
		String owed = ReturnAddress.owed(person);
		return kept.isEmpty() ? "redirect:" + ReturnAddress.by(owed, ReturnAddress.within(next)) : "forward:" + owed;
	}

	/**
	 * Where somebody goes on who has done at the account what was owed there; the factor
	 * comes after the password.
	 */
	@PostMapping("/login/on")
	String on(Optional<Person> person, @RequestParam(defaultValue = "") String next,
			@RequestParam(defaultValue = "") String kept, Model model) {
		if (person.isPresent() && person.get().secondFactorOwed()) {
			return owed(person.get().withOwnPassword(), next, kept);
		}
		Optional<KeptForm> form = person.flatMap((owner) -> this.forms.open(next, kept, owner));
		if (form.isPresent()) {
			model.addAttribute("form", form.get());
			return KEPT;
		}
		return "redirect:" + person.map((known) -> ReturnAddress.after(known, next)).orElse("/");
	}

	/**
	 * Ends the session, and where it came from a provider leads there to end that one. It
	 * is led by a page of its own, as no form may send a browser elsewhere.
	 */
	@PostMapping("/logout")
	String logout(Optional<Person> person, Model model, HttpServletRequest request, HttpServletResponse response) {
		Optional<LoginProviders.Departure> departure = Optional.ofNullable(this.providers.getIfAvailable())
			.flatMap((all) -> all.departure(request, response));
		person.ifPresent(this.logins::logout);
		this.sessions.end(request, response);
		if (departure.isEmpty()) {
			return "redirect:/";
		}
		if (departure.get().href() != null) {
			response.setHeader("Refresh", "0; url=" + departure.get().href());
		}
		model.addAttribute("departure", departure.get());
		return "accounts/departure";
	}

}
