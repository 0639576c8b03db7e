package org.lantu.platform.web.busy;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.lantu.platform.availability.DatabaseFault;
import org.lantu.platform.availability.DiskSpace;
import org.lantu.platform.web.ApiCalls;

import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes no more forms while the disk of the database is nearly full: full, it would
 * answer nobody. Reading goes on, and so do getting in and out.
 */
class DiskFilter extends OncePerRequestFilter {

	private final DiskSpace disk;

	private final OutageAnswers answers;

	DiskFilter(DiskSpace disk, OutageAnswers answers) {
		this.disk = disk;
		this.answers = answers;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		String path = request.getRequestURI().substring(request.getContextPath().length());
		return !request.getMethod().equals("POST") || ApiCalls.isCall(request) || path.startsWith("/login")
				|| path.startsWith("/logout") || !this.disk.isLow();
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		this.answers.send(DatabaseFault.DISK_FULL, request, response);
	}

}
