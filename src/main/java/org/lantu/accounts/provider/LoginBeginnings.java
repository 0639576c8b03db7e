package org.lantu.accounts.provider;

import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/**
 * Has what is wrong already when a login begins be told as all else, not as an error of
 * the portal.
 */
final class LoginBeginnings implements ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> {

	private final AuthenticationFailureHandler faults;

	LoginBeginnings(AuthenticationFailureHandler faults) {
		this.faults = faults;
	}

	@Override
	public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O filter) {
		filter.setAuthenticationFailureHandler(this.faults);
		return filter;
	}

}
