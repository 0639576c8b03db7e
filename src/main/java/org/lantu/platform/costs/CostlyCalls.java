package org.lantu.platform.costs;

import java.time.Duration;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.lantu.platform.visitor.Visitor;
import org.lantu.platform.visitor.VisitorNetwork;
import org.lantu.platform.visitor.Visitors;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Counts calls of what is {@link Costly} by whoever is logged in, or else by the network
 * that they come from. It is written by hand, because libraries that limit rates keep a
 * counter of each client for ever, or need a server for it.
 */
class CostlyCalls implements HandlerInterceptor {

	private final Allowances allowances;

	private final ObjectProvider<Visitors> visitors;

	CostlyCalls(Allowances allowances, ObjectProvider<Visitors> visitors) {
		this.allowances = allowances;
		this.visitors = visitors;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		int cost = (handler instanceof HandlerMethod method) ? cost(method) : 0;
		if (cost > 0 && request.getAttribute(Costly.FREE) == null) {
			// what it is forwarded to is part of it
			request.setAttribute(Costly.FREE, true);
			Duration wait = this.allowances.take(client(request), cost);
			if (!wait.isZero()) {
				ErrorResponseException refusal = new ErrorResponseException(HttpStatus.TOO_MANY_REQUESTS);
				refusal.getHeaders().set(HttpHeaders.RETRY_AFTER, String.valueOf(wait.plusMillis(999).toSeconds()));
				throw refusal;
			}
		}
		return true;
	}

	static int cost(HandlerMethod method) {
		Costly costly = method.getMethodAnnotation(Costly.class);
		Costly all = AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), Costly.class);
		return (costly != null) ? costly.value() : (all != null) ? all.value() : 0;
	}

	private String client(HttpServletRequest request) {
		Visitors known = this.visitors.getIfAvailable();
		return ((known != null) ? known.current() : Optional.<Visitor>empty())
			.map((visitor) -> "person " + visitor.login())
			.orElseGet(() -> "network " + VisitorNetwork.of(request.getRemoteAddr()));
	}

}
