package org.lantu.accounts.uploads;

import java.io.IOException;
import java.util.Objects;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.lantu.platform.bodies.SentFile;

import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Has a file received once its sender is known to be one who may send it. The token of
 * the form comes with the file, so it is looked at afterwards.
 */
public final class UploadFilter extends OncePerRequestFilter {

	private final AuthorizationManager<? super HttpServletRequest> senders;

	private final AuthenticationEntryPoint strangers;

	private final AccessDeniedHandler others;

	/**
	 * @param senders who may send files
	 * @param strangers what those are told of whom nobody knows who they are
	 * @param others what those are told who may not
	 */
	public UploadFilter(AuthorizationManager<? super HttpServletRequest> senders, AuthenticationEntryPoint strangers,
			AccessDeniedHandler others) {
		this.senders = senders;
		this.strangers = strangers;
		this.others = others;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !sendsFile(request);
	}

	/** Whether a request brings a file along. */
	public static boolean sendsFile(HttpServletRequest request) {
		return request.getMethod().equals("POST") && Objects.requireNonNullElse(request.getContentType(), "")
			.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Authentication sender = SecurityContextHolder.getContext().getAuthentication();
		AuthorizationResult right = this.senders.authorize(() -> sender, request);
		if (sender == null) {
			this.strangers.commence(request, response, new InsufficientAuthenticationException("Nobody is logged in"));
		}
		else if (right == null || !right.isGranted()) {
			this.others.handle(request, response, new AccessDeniedException("May not send files"));
		}
		else if (SentFile.receive(request, response)) {
			chain.doFilter(request, response);
		}
	}

}
