package org.lantu.entry.requests;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.lantu.accounts.Person;
import org.lantu.actuals.checks.TypedText;
import org.lantu.actuals.requests.CorrectionRequest;
import org.lantu.actuals.requests.CorrectionRequests;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The desk of requests, at the workplace of those who enter figures and at that of
 * administrators.
 */
@Controller
@RequestMapping({ RequestDeskController.ENTRY, RequestDeskController.ADMIN })
class RequestDeskController {

	static final String ENTRY = "/entry/requests";

	static final String ADMIN = "/admin/requests";

	private static final String DESK = "entry/requests";

	private final RequestDeskPages pages;

	private final CorrectionRequests requests;

	private final MessageSource messages;

	RequestDeskController(RequestDeskPages pages, CorrectionRequests requests, MessageSource messages) {
		this.pages = pages;
		this.requests = requests;
		this.messages = messages;
	}

	@GetMapping
	String desk(Person person, Locale locale, Model model, HttpServletRequest request) {
		model.addAttribute("page", this.pages.page(person, request.getServletPath(), null, locale));
		return DESK;
	}

	/** Without the button's word a form that had expired is only shown again. */
	@PostMapping
	String decide(@RequestParam(defaultValue = "0") long id, @RequestParam(defaultValue = "") String act,
			@RequestParam(defaultValue = "") String reply, Person person, Locale locale, Model model,
			HttpServletRequest request, HttpServletResponse response) {
		String address = request.getServletPath();
		String text = RequestForm.text(reply);
		String fault = act.isEmpty() ? null : fault(text);
		if (!act.isEmpty() && fault == null) {
			if (this.requests.decide(person, id, act.equals("answer"), text)) {
				return "redirect:" + address;
			}
			fault = "requests.gone";
		}
		if (fault != null) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		}
		model.addAttribute("page", this.pages.page(person, address,
				new RequestDeskPage.Refused(id, text, (fault != null) ? message(fault, text, locale) : null), locale));
		return DESK;
	}

	private static @Nullable String fault(String reply) {
		if (reply.isEmpty()) {
			return "requests.reply.missing";
		}
		if (!TypedText.storable(reply)) {
			return "requests.unreadable";
		}
		return (reply.length() > CorrectionRequest.LONGEST_REPLY) ? "requests.long" : null;
	}

	private String message(String key, String reply, Locale locale) {
		return this.messages.getMessage(key, new Object[] { reply.length(), CorrectionRequest.LONGEST_REPLY }, locale);
	}

}
