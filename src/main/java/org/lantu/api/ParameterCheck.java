package org.lantu.api;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.lantu.platform.BadParameterException;

import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses parameters that a call does not know, so that a misspelt filter is not taken
 * for none.
 */
public class ParameterCheck implements HandlerInterceptor {

	private static final Set<String> EVERYWHERE = Set.of("asOf", "lang");

	private static final String EDITION = "edition";

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (handler instanceof HandlerMethod method && method.getBeanType().getPackage() == getClass().getPackage()) {
			response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
			Set<String> known = known(method);
			for (String name : request.getParameterMap().keySet()) {
				if (!known.contains(name)) {
					throw new BadParameterException(name, null, "expected.api.known", String.join(", ", known));
				}
			}
			Paging.of(request);
		}
		return true;
	}

	/** The names of all the parameters that a call knows. */
	public static Set<String> known(HandlerMethod method) {
		Set<String> known = new TreeSet<>(EVERYWHERE);
		if (method.hasMethodAnnotation(GetMapping.class)) {
			known.add(EDITION);
		}
		if (Collection.class.isAssignableFrom(method.getReturnType().getParameterType())) {
			known.addAll(Paging.PARAMETERS);
		}
		Accepts accepts = method.getMethodAnnotation(Accepts.class);
		if (accepts != null) {
			known.addAll(Set.of(accepts.value()));
		}
		return known;
	}

}
