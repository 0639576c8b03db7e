package org.lantu.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.DisconnectedClientHelper;

/**
 * Turns whatever a handler throws into an answer, unless the handler's own module did.
 * Who may not is led on by those who guard the addresses.
 */
class ProblemResolver implements HandlerExceptionResolver {

	private final ProblemAnswers answers;

	ProblemResolver(ProblemAnswers answers) {
		this.answers = answers;
	}

	@Override
	public @Nullable ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response,
			@Nullable Object handler, Exception fault) {
		if (DisconnectedClientHelper.isClientDisconnectedException(fault)) {
			return new ModelAndView();
		}
		if (response.isCommitted() || fault instanceof AuthenticationException
				|| fault instanceof AccessDeniedException) {
			return null;
		}
		response.resetBuffer();
		if (fault instanceof ErrorResponse refused) {
			refused.getHeaders().forEach((name, values) -> values.forEach((value) -> response.setHeader(name, value)));
		}
		return this.answers.to(request, fault);
	}

}
