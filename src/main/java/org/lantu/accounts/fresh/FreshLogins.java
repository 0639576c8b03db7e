package org.lantu.accounts.fresh;

import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import org.jspecify.annotations.Nullable;
import org.lantu.accounts.CurrentPerson;
import org.lantu.accounts.People;
import org.lantu.accounts.Person;

import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/**
 * Lets those who may change what a login rests on, an account, a factor or sessions, do
 * so within a while of their own login; later they log in once more, by all that a login
 * asks for. Of those who came through a provider, that one has to ask once more. A page
 * may be looked at a little longer than the form on it may be sent.
 */
public final class FreshLogins {

	public static final Duration OPENING = Duration.ofMinutes(15);

	static final Duration SENDING = Duration.ofMinutes(30);

	private static final String STALE = FreshLogins.class.getName() + ".stale";

	private static final String ANEW = FreshLogins.class.getName() + ".anew";

	private FreshLogins() {
	}

	/**
	 * Notes that a provider asked its person who that is for this very session, or the
	 * portal did by a code of the own.
	 */
	public static void vouchedAnew(HttpServletRequest request) {
		request.getSession().setAttribute(ANEW, true);
	}

	/** The same as a rule, but for those only whose login is recent. */
	public static AuthorizationManager<RequestAuthorizationContext> among(
			AuthorizationManager<RequestAuthorizationContext> rule) {
		return (person, context) -> decide(rule.authorize(person, context), context.getRequest(), false);
	}

	/**
	 * The same, but whoever has to set up or to show a second factor before anything else
	 * need not have the provider ask once more: all that the session is good for is that.
	 */
	public static AuthorizationManager<RequestAuthorizationContext> amongThoseWhoOwe(
			AuthorizationManager<RequestAuthorizationContext> rule) {
		return (person, context) -> decide(rule.authorize(person, context), context.getRequest(),
				CurrentPerson.find().filter(Person::secondFactorOwed).isPresent());
	}

	private static @Nullable AuthorizationResult decide(@Nullable AuthorizationResult allowed,
			HttpServletRequest request, boolean owed) {
		if (allowed == null || !allowed.isGranted() || isFresh(request, owed)) {
			return allowed;
		}
		request.setAttribute(STALE, true);
		return new AuthorizationDecision(false);
	}

	/** Whether the request was turned away for nothing but the age of its login. */
	public static boolean isStale(HttpServletRequest request) {
		return request.getAttribute(STALE) != null;
	}

	private static boolean isFresh(HttpServletRequest request, boolean owed) {
		Duration limit = HttpMethod.GET.matches(request.getMethod()) ? OPENING : SENDING;
		HttpSession session = request.getSession(false);
		return session != null
				&& (owed || session.getAttribute(People.VOUCHED_FOR) == null || session.getAttribute(ANEW) != null)
				&& session.getLastAccessedTime() - session.getCreationTime() < limit.toMillis();
	}

}
