package org.lantu.platform.web.busy;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.lantu.platform.Excerpt;
import org.lantu.platform.availability.DatabaseAvailability;
import org.lantu.platform.availability.DatabaseFault;
import org.lantu.platform.requests.RequestId;
import org.lantu.platform.web.answers.AnswerForm;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells visitors at once that the database is away, before anything waits for it. Whose
 * request was under way when it went, and failed before a page could say so, is told the
 * same here: an error page of the container's would look for who is asking, in vain.
 */
class OutageFilter extends OncePerRequestFilter {

	private static final Logger logger = LoggerFactory.getLogger(OutageFilter.class);

	private final DatabaseAvailability database;

	private final OutageAnswers answers;

	OutageFilter(DatabaseAvailability database, OutageAnswers answers) {
		this.database = database;
		this.answers = answers;
	}

	/** Files of the portal's own, and its health, need no database. */
	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		String path = request.getRequestURI().substring(request.getContextPath().length());
		return path.startsWith("/actuator/") || path.startsWith("/img/") || switch (AnswerForm.of(path)) {
			case SCRIPT, STYLE -> true;
			default -> false;
		};
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (this.database.isAway()) {
			this.answers.send(DatabaseFault.AWAY, request, response);
			return;
		}
		try {
			chain.doFilter(request, response);
		}
		catch (IOException | ServletException | RuntimeException ex) {
			if (response.isCommitted() || DatabaseFault.behind(ex).orElse(null) != DatabaseFault.AWAY) {
				throw ex;
			}
			logger.warn("Reference {}: {} {} was answered with 503: {}", RequestId.of(request), request.getMethod(),
					Excerpt.shown(request.getRequestURI()), Excerpt.shown(String.valueOf(ex.getMessage())));
			response.resetBuffer();
			this.answers.send(DatabaseFault.AWAY, request, response);
		}
	}

}
