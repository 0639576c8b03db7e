package org.lantu.accounts.refusals;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.web.firewall.HttpStatusRequestRejectedHandler;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;

/** Tells of requests whose address or method the firewall takes for an attack. */
@Component
class RejectedRequests implements RequestRejectedHandler {

	private final RequestRejectedHandler answer = new HttpStatusRequestRejectedHandler();

	private final RefusedActs refused;

	RejectedRequests(RefusedActs refused) {
		this.refused = refused;
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException fault)
			throws IOException, ServletException {
		this.refused.hear(new Refused("request-rejected", null, request.getMethod() + " " + request.getRequestURI(),
				request.getRemoteAddr()));
		this.answer.handle(request, response, fault);
	}

}
