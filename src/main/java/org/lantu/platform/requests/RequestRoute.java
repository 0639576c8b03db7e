package org.lantu.platform.requests;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletRequest;
import org.slf4j.MDC;

import org.springframework.web.servlet.HandlerMapping;

/**
 * The page that a request asks for, as the portal names it: with places for codes, so
 * that there are not more of them than pages, and nothing of a visitor is in it.
 */
public final class RequestRoute {

	/** As it is named in structured logs. */
	static final String LOGGED = "http.route";

	/** What no page answers. */
	private static final String NONE = "none";

	private static final String ATTRIBUTE = RequestRoute.class.getName();

	private RequestRoute() {
	}

	/**
	 * Notes it, for whoever counts and logs.
	 * @param request the request
	 * @param route the pattern of the address
	 */
	public static void note(ServletRequest request, String route) {
		request.setAttribute(ATTRIBUTE, route);
		MDC.put(LOGGED, route);
	}

	/** What this thread works on, for whoever has no request at hand. */
	public static String current() {
		String route = MDC.get(LOGGED);
		return (route != null) ? route : "thread " + Thread.currentThread().getName();
	}

	/** The one that was noted; health, which notes none, is known by its pattern. */
	public static String of(ServletRequest request) {
		if (request.getAttribute(ATTRIBUTE) instanceof String route) {
			return route;
		}
		return (request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE) instanceof String pattern
				&& request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) == null) ? pattern : NONE;
	}

}
