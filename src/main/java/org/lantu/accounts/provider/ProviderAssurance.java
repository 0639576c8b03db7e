package org.lantu.accounts.provider;

import java.util.List;
import java.util.Objects;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * By which words of a provider's ID token a login there rests on two factors. Where none
 * of them stands in it, one factor is assumed, and the portal asks for its own second one
 * as after a password.
 *
 * @param amr methods of authentication (RFC 8176)
 * @param acr classes of authentication; what they mean is the provider's affair, so
 * nothing counts unasked
 */
@ConfigurationProperties("lantu.provider")
record ProviderAssurance(@DefaultValue( {
		"mfa", "otp", "hwk" }) List<String> amr, @DefaultValue List<String> acr){

	boolean showsTwoFactors(OidcUser user) {
		List<String> methods = Objects.requireNonNullElse(user.getAuthenticationMethods(), List.of());
		String reached = user.getAuthenticationContextClass();
		return methods.stream().anyMatch(this.amr::contains) || (reached != null && this.acr.contains(reached));
	}

}
