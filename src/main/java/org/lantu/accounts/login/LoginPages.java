package org.lantu.accounts.login;

import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;

import org.jspecify.annotations.Nullable;
import org.lantu.accounts.AccountsProperties;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Component;

/**
 * Makes the page on which people log in.
 */
@Component
class LoginPages {

	private final MessageSource messages;

	private final List<LoginPage.Provider> providers;

	private final boolean closed;

	LoginPages(MessageSource messages, ObjectProvider<ClientRegistrationRepository> registrations,
			AccountsProperties properties) {
		this.messages = messages;
		this.providers = (registrations.getIfAvailable() instanceof Iterable<?> all)
				? StreamSupport.stream(all.spliterator(), false).map(LoginPages::provider).toList() : List.of();
		this.closed = !properties.publicReading();
	}

	private static LoginPage.Provider provider(Object registration) {
		ClientRegistration found = (ClientRegistration) registration;
		return new LoginPage.Provider("/oauth2/authorization/" + found.getRegistrationId(), found.getClientName());
	}

	/** The page as it is first seen. */
	LoginPage page(String next, boolean refusedExternally, Locale locale) {
		return page("", next, "", refusedExternally ? text("login.external.refused", locale) : null);
	}

	/** The page in the way of a form that was sent after the session had ended. */
	LoginPage page(KeptForm form, String sealed, Locale locale) {
		return page("", form.action(), sealed, text("login.kept", locale));
	}

	/** The page after an attempt that failed. */
	LoginPage page(String login, String next, String kept, Logins.Outcome outcome, Locale locale) {
		return page(login, next, kept, fault(outcome, locale));
	}

	/** The page after a code that came when the password was forgotten again. */
	LoginPage tooLate(String next, String kept, Locale locale) {
		return page("", next, kept, text("code.too-late", locale));
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

	private LoginPage page(String login, String next, String kept, @Nullable String fault) {
		return new LoginPage(login, next, kept, fault, this.closed, this.providers);
	}

	private String text(String key, Locale locale, Object... arguments) {
		return this.messages.getMessage(key, arguments, locale);
	}

}
