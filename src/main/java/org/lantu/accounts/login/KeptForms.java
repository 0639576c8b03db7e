package org.lantu.accounts.login;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.lantu.accounts.Person;
import org.lantu.accounts.seals.Seals;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Signs the forms that travel through the login: with whose they are, where they go and
 * when they were sent. Nobody is shown another's, nor one that nobody sent, nor one of
 * yesterday.
 */
@Component
class KeptForms {

	static final Duration LIFE = Duration.ofHours(24);

	/** Who was logged in here last, for nobody else to read. */
	private static final String COOKIE = "lantu-last";

	private static final String PURPOSE = "kept form";

	private final Seals seals;

	private final Clock clock;

	KeptForms(Seals seals, Clock clock) {
		this.seals = seals;
		this.clock = clock;
	}

	/** Has the browser remember whose forms come from it. */
	void remember(Person person, HttpServletResponse response) {
		response.addHeader(HttpHeaders.SET_COOKIE,
				ResponseCookie.from(COOKIE, mark(person)).path("/").httpOnly(true).sameSite("Lax").build().toString());
	}

	private String mark(Person person) {
		return this.seals.sign("person", person.login());
	}

	/** Whether it can be told whose a form is that comes from this browser. */
	static boolean isSomebodys(HttpServletRequest request) {
		return WebUtils.getCookie(request, COOKIE) != null;
	}

	/** The form as one text, signed, to be carried along. */
	String seal(KeptForm form, HttpServletRequest request) {
		Cookie last = WebUtils.getCookie(request, COOKIE);
		String time = String.valueOf(this.clock.instant().getEpochSecond());
		return time + "."
				+ this.seals.sign(PURPOSE, (last != null) ? last.getValue() : "", form.action(), time, form.text())
				+ "." + form.text();
	}

	/**
	 * What was carried along; nothing where it is not this person's.
	 * @param action where the form goes
	 * @param sealed the form as it was signed
	 * @param person who has logged in
	 */
	Optional<KeptForm> open(String action, String sealed, Person person) {
		String[] parts = sealed.split("\\.", 3);
		if (parts.length < 3 || !this.seals.isSigned(parts[1], PURPOSE, mark(person), action, parts[0], parts[2])) {
			return Optional.empty();
		}
		Instant sent = Instant.ofEpochSecond(Long.parseLong(parts[0]));
		return this.clock.instant().isAfter(sent.plus(LIFE)) ? Optional.empty() : KeptForm.read(action, parts[2]);
	}

}
