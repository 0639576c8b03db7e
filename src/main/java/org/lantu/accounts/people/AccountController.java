package org.lantu.accounts.people;

import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.lantu.accounts.Person;
import org.lantu.accounts.login.Sessions;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * One's own account: the password, and leaving everywhere.
 */
@Controller
class AccountController {

	private final OwnAccount account;

	private final AccountPages pages;

	private final Sessions sessions;

	private final OpenSessions open;

	AccountController(OwnAccount account, AccountPages pages, Sessions sessions, OpenSessions open) {
		this.open = open;
		this.account = account;
		this.pages = pages;
		this.sessions = sessions;
	}

	/** Comes from the login, too, with a form that was kept. */
	@RequestMapping(path = "/account", method = { RequestMethod.GET, RequestMethod.POST })
	String account(Person person, @RequestParam(defaultValue = "") String done,
			@RequestParam(defaultValue = "") String next, @RequestParam(defaultValue = "") String kept, Locale locale,
			Model model, HttpServletRequest request) {
		model.addAttribute("page", this.pages.page(person, done.equals("password"), new AccountPages.Going(next, kept),
				List.of(), request, locale));
		return "accounts/account";
	}

	@PostMapping("/account/password")
	String password(Person person, @RequestParam(defaultValue = "") String current,
			@RequestParam(defaultValue = "") String chosen, @RequestParam(defaultValue = "") String repeated,
			@RequestParam(defaultValue = "") String next, @RequestParam(defaultValue = "") String kept, Locale locale,
			Model model, HttpServletRequest request, HttpServletResponse response) {
		List<AccountFault> faults = this.account.changePassword(person,
				new OwnAccount.PasswordForm(current, chosen, repeated), request.getSession().getId(),
				request.getRemoteAddr());
		if (faults.isEmpty()) {
			return person.oneTimePassword() ? "forward:/login/on" : "redirect:/account?done=password";
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		model.addAttribute("page",
				this.pages.page(person, false, new AccountPages.Going(next, kept), faults, request, locale));
		return "accounts/account";
	}

	/** Ends one of the person's sessions, which may be this one. */
	@PostMapping("/account/sessions")
	String endSession(Person person, @RequestParam(defaultValue = "") String id) {
		this.open.end(person, id);
		return "redirect:/account";
	}

	@PostMapping("/account/logout-everywhere")
	String logoutEverywhere(Person person, HttpServletRequest request, HttpServletResponse response) {
		this.account.logoutEverywhere(person);
		this.sessions.end(request, response);
		return "redirect:/login";
	}

}
