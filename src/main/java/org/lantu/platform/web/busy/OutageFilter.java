package org.lantu.platform.web.busy;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.lantu.platform.availability.DatabaseAvailability;
import org.lantu.platform.availability.DatabaseFault;
import org.lantu.platform.web.answers.AnswerForm;

import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells visitors at once that the database is away, before anything waits for it.
 */
class OutageFilter extends OncePerRequestFilter {

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
		return !this.database.isAway() || path.startsWith("/actuator/") || path.startsWith("/img/")
				|| switch (AnswerForm.of(path)) {
					case SCRIPT, STYLE -> true;
					default -> false;
				};
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		this.answers.send(DatabaseFault.AWAY, request, response);
	}

}
