package org.lantu.accounts.login;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.lantu.accounts.AccountsProperties;
import org.lantu.accounts.Person;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * Makes the page on which people log in.
 */
@Component
class LoginPages {

	private final MessageSource messages;

	private final ObjectProvider<LoginProviders> providers;

	private final KeptForms forms;

	private final AccountsProperties properties;

	LoginPages(MessageSource messages, ObjectProvider<LoginProviders> providers, KeptForms forms,
			AccountsProperties properties) {
		this.messages = messages;
		this.providers = providers;
		this.forms = forms;
		this.properties = properties;
	}

	/**
	 * The page as it is first seen, or after a provider did not let somebody in.
	 * @param fault the code of why it did not, if so
	 * @param form the number of a form that waits, if one does
	 */
	LoginPage page(String next, String fault, String form, HttpServletRequest request, Locale locale) {
		String said = ExternalFault.of(fault)
			.map((known) -> text("login.external." + known.code(), locale))
			.orElse(null);
		Optional<KeptForms.Carried> waiting = form.isEmpty() ? Optional.empty() : this.forms.carried(form, request);
		return waiting.map((carried) -> page("", carried.action(), carried.sealed(), said, request))
			.orElseGet(() -> page("", next, "", said, request));
	}

	/**
	 * The page for somebody who has been logged in for long, before what needs a fresh
	 * login.
	 */
	LoginPage again(Person person, String next, HttpServletRequest request, Locale locale) {
		LoginPage page = page(person.login(), next, "", text("login.again", locale), request);
		return page.again();
	}

	/** The page in the way of a form that was sent after the session had ended. */
	LoginPage page(KeptForm form, String sealed, HttpServletRequest request, Locale locale) {
		return page("", form.action(), sealed, text("login.kept", locale), request);
	}

	/** The page after an attempt that failed. */
	LoginPage page(String login, String next, String kept, Logins.Outcome outcome, HttpServletRequest request,
			Locale locale) {
		return page(login, next, kept, fault(outcome, locale), request);
	}

	/** The page for whoever sends a password where there are none. */
	LoginPage pageWithoutPasswords(String next, String kept, HttpServletRequest request, Locale locale) {
		return page("", next, kept, text("login.no-passwords", locale), request);
	}

	/** The page for whoever sent a file after the session had ended. */
	LoginPage pageWithoutFile(String next, HttpServletRequest request, Locale locale) {
		return page("", next, "", text("login.file", locale), request);
	}

	/** The page after a code that came when the password was forgotten again. */
	LoginPage tooLate(String next, String kept, HttpServletRequest request, Locale locale) {
		return page("", next, kept, text("code.too-late", locale), request);
	}

	/** Why a code was refused. */
	String codeFault(Logins.Outcome outcome, Locale locale) {
		return (outcome.pause() != null) ? text("login.wait", locale, Guesses.seconds(outcome.pause()))
				: text("code.wrong", locale);
	}

	private String fault(Logins.Outcome outcome, Locale locale) {
		if (outcome.pause() != null) {
			return text("login.wait", locale, Guesses.seconds(outcome.pause()));
		}
		return text(outcome.deactivated() ? "login.deactivated" : "login.wrong", locale);
	}

	private LoginPage page(String login, String next, String kept, @Nullable String fault, HttpServletRequest request) {
		List<LoginProviders.Offer> offers = Optional.ofNullable(this.providers.getIfAvailable())
			.map(LoginProviders::offers)
			.orElse(List.of());
		String form = (offers.isEmpty() || kept.isEmpty()) ? "" : this.forms.carry(next, kept, request).orElse("");
		return new LoginPage(login, next, kept, fault, !this.properties.publicReading(),
				this.properties.passwordLogin(), offers.stream().map((offer) -> provider(offer, next, form)).toList());
	}

	private static LoginPage.Provider provider(LoginProviders.Offer offer, String next, String form) {
		String href = UriComponentsBuilder.fromPath("/oauth2/authorization/")
			.path(offer.id())
			.queryParamIfPresent(ReturnAddress.NEXT, encoded(next.equals("/") ? "" : next))
			.queryParamIfPresent("form", encoded(form))
			.build(true)
			.toUriString();
		return new LoginPage.Provider(href, offer.name(), offer.reachable());
	}

	private static Optional<String> encoded(String value) {
		return Optional.of(UriUtils.encode(value, StandardCharsets.UTF_8)).filter((text) -> !text.isEmpty());
	}

	private String text(String key, Locale locale, Object... arguments) {
		return this.messages.getMessage(key, arguments, locale);
	}

}
