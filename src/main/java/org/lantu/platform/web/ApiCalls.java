package org.lantu.platform.web;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Tells calls of the API from visits of pages; {@code /api} itself is a page.
 */
public final class ApiCalls {

	private ApiCalls() {
	}

	public static boolean isCall(HttpServletRequest request) {
		return Frames.path(request).startsWith(request.getContextPath() + "/api/");
	}

}
