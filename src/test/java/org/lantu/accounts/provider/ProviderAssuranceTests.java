package org.lantu.accounts.provider;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a provider must say for a login there to rest on two factors.
 */
class ProviderAssuranceTests {

	private final ProviderAssurance assurance = new ProviderAssurance(List.of("mfa", "otp"), List.of("gold"));

	@ParameterizedTest
	@CsvSource(nullValues = "-",
			value = { "-,-,false", "pwd,-,false", "pwd mfa,-,true", "pwd otp,-,true", "hwk,-,false", "MFA,-,false",
					"-,gold,true", "-,silver,false", "pwd,gold,true", "-,0,false", "mfamfa,-,false" })
	void theLeastIsAssumedWhereNothingIsSaid(@Nullable String amr, @Nullable String acr, boolean two) {
		Map<String, Object> claims = new HashMap<>(Map.of("sub", "s-1"));
		if (amr != null) {
			claims.put("amr", List.of(amr.split(" ")));
		}
		if (acr != null) {
			claims.put("acr", acr);
		}
		OidcIdToken token = new OidcIdToken("token", Instant.EPOCH, Instant.EPOCH.plusSeconds(60), claims);
		assertThat(this.assurance.showsTwoFactors(new DefaultOidcUser(List.of(), token))).isEqualTo(two);
	}

}
