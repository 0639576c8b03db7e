package org.lantu.accounts.login;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.lantu.accounts.CurrentPerson;
import org.lantu.accounts.Person;
import org.lantu.accounts.fresh.FreshLogins;
import org.lantu.accounts.refusals.RefusalFilter;
import org.lantu.accounts.uploads.UploadFilter;
import org.lantu.platform.Refusal;
import org.lantu.platform.web.ApiCalls;

import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/**
 * Answers those who may not: visitors are led to the login and back, calls of the API are
 * told, and who is logged in reads why not. What was typed into a form of the work is
 * kept.
 */
@Component
class AccessRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException fault)
			throws IOException, ServletException {
		if (KeptForm.worthKeeping(request) && KeptForms.isSomebodys(request)) {
			request.getRequestDispatcher(KeptForm.LOGIN).forward(request, response);
		}
		else if (ApiCalls.isCall(request)) {
			response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Session realm=\"Lantu\"");
			response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
		}
		else if (UploadFilter.sendsFile(request)) {
			response.sendRedirect(ReturnAddress.toLoginWithoutFile(request));
		}
		else {
			response.sendRedirect(ReturnAddress.toLogin(request));
		}
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException fault)
			throws IOException, ServletException {
		if (fault instanceof CsrfException) {
			RefusalFilter.form(request);
		}
		if (fault instanceof CsrfException && KeptForm.worthKeeping(request) && FormRequests.fromThisPortal(request)) {
			response.setStatus(HttpServletResponse.SC_FORBIDDEN);
			request.getRequestDispatcher(KeptForm.AGAIN).forward(request, response);
		}
		else if (fault instanceof CsrfException) {
			Refusal.FORM_EXPIRED.send(request, response);
		}
		else if (FreshLogins.isStale(request)) {
			response.sendRedirect(ReturnAddress.toLoginAgain(request));
		}
		else if (CurrentPerson.find().filter(Person::owes).isPresent() && !ApiCalls.isCall(request)) {
			lead(request, response);
		}
		else {
			response.sendError(HttpServletResponse.SC_FORBIDDEN);
		}
	}

	/** To the account, where something has to be done first, and back. */
	private static void lead(HttpServletRequest request, HttpServletResponse response)
			throws IOException, ServletException {
		if (KeptForm.worthKeeping(request) && KeptForms.isSomebodys(request)) {
			request.getRequestDispatcher(KeptForm.LOGIN).forward(request, response);
		}
		else {
			response.sendRedirect(ReturnAddress.toOwed(request, CurrentPerson.find().orElseThrow()));
		}
	}

}
