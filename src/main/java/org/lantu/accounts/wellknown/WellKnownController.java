package org.lantu.accounts.wellknown;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;

import jakarta.servlet.http.HttpServletRequest;
import org.lantu.accounts.AccountsProperties;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/**
 * Tells crawlers what is for them, and finders of holes whom to write to (RFC 9116).
 */
@Controller
class WellKnownController {

	private static final String TEXT = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8";

	private static final String OPEN = """
			User-agent: *
			Disallow: %1$s/login
			Disallow: %1$s/account
			Disallow: %1$s/entry
			Disallow: %1$s/review
			Disallow: %1$s/admin
			""";

	private static final String CLOSED = """
			User-agent: *
			Disallow: %1$s/
			""";

	private static final String SECURITY = """
			Contact: %s
			Expires: %sT00:00:00Z
			Preferred-Languages: zh, en
			""";

	/** Half a year on: whoever keeps the file asks again before that. */
	private static final int MONTHS = 6;

	private final AccountsProperties properties;

	private final Clock clock;

	WellKnownController(AccountsProperties properties, Clock clock) {
		this.properties = properties;
		this.clock = clock;
	}

	@GetMapping(path = "/robots.txt", produces = TEXT)
	@ResponseBody
	String robots(HttpServletRequest request) {
		return (this.properties.publicReading() ? OPEN : CLOSED).formatted(request.getContextPath());
	}

	/** Nobody is named whom the operator did not name: then there is no such file. */
	@GetMapping(path = "/.well-known/security.txt", produces = TEXT)
	@ResponseBody
	String security() {
		URI contact = this.properties.securityContact();
		if (contact == null) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		return SECURITY.formatted(contact.isAbsolute() ? contact : "mailto:" + contact,
				LocalDate.now(this.clock).plusMonths(MONTHS));
	}

}
