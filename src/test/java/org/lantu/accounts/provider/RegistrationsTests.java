package org.lantu.accounts.provider;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * A provider that is asked in plain is no provider.
 */
class RegistrationsTests {

	@ParameterizedTest
	@CsvSource({ "https://id.example.org/,true", "http://127.0.0.1:8080/,true", "http://localhost/,true",
			"http://[::1]:8080/,true", "http://id.example.org/,false", "http://10.0.0.5/,false",
			"http://localhost.example.org/,false", "http://127.0.0.1@id.example.org/,false" })
	void whatIsAskedOutsideGoesByHttps(String base, boolean taken) {
		for (int plain = 0; plain < 2; plain++) {
			OAuth2ClientProperties.Registration registration = new OAuth2ClientProperties.Registration();
			registration.setClientId("lantu");
			OAuth2ClientProperties.Provider provider = new OAuth2ClientProperties.Provider();
			provider.setAuthorizationUri("https://id.example.org/authorize");
			provider.setTokenUri(((plain == 0) ? base : "https://id.example.org/") + "token");
			provider.setJwkSetUri(((plain == 1) ? base : "https://id.example.org/") + "keys");
			OAuth2ClientProperties properties = new OAuth2ClientProperties();
			properties.getRegistration().put("office", registration);
			properties.getProvider().put("office", provider);
			Registrations registrations = new Registrations(properties);
			if (taken) {
				assertThat(registrations.of("office", null).getClientId()).isEqualTo("lantu");
			}
			else {
				assertThatIllegalArgumentException().isThrownBy(() -> registrations.of("office", null))
					.withMessageEndingWith("is not https");
			}
		}
	}

}
