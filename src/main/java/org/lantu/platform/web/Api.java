package org.lantu.platform.web;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Tells calls of the API from visits of pages; {@code /api} itself is a page.
 */
final class Api {

	private Api() {
	}

	static boolean isCall(HttpServletRequest request) {
		return Frames.path(request).startsWith(request.getContextPath() + "/api/");
	}

}
