package org.lantu.accounts.refusals;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.lantu.accounts.CurrentPerson;
import org.lantu.accounts.Person;
import org.lantu.platform.web.ApiCalls;

import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sees by its answer that a request was refused, whoever refused it: the rules of who may
 * open what, a controller, or the token of a form.
 */
public final class RefusalFilter extends OncePerRequestFilter {

	private static final String FORM = RefusalFilter.class.getName() + ".form";

	private final RefusedActs refused;

	public RefusalFilter(RefusedActs refused) {
		this.refused = refused;
	}

	/** Notes that it is the token of a form that does not hold. */
	public static void form(HttpServletRequest request) {
		request.setAttribute(FORM, true);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		chain.doFilter(request, response);
		String act = act(request, HttpStatus.resolve(response.getStatus()));
		if (act != null) {
			tell(act, request);
		}
	}

	private static @Nullable String act(HttpServletRequest request, @Nullable HttpStatus status) {
		if (status == null) {
			return null;
		}
		return switch (status) {
			case FORBIDDEN -> (request.getAttribute(FORM) != null) ? "form-refused" : "access-refused";
			case TOO_MANY_REQUESTS -> "too-many-requests";
			// a login that failed has an entry of its own
			case UNAUTHORIZED -> ApiCalls.isCall(request) ? "access-refused" : null;
			default -> null;
		};
	}

	void tell(String act, HttpServletRequest request) {
		this.refused.hear(new Refused(act, CurrentPerson.find().map(Person::login).orElse(null),
				request.getMethod() + " " + request.getRequestURI(), request.getRemoteAddr()));
	}

}
