package org.lantu.accounts.provider;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import jakarta.servlet.ServletException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantu.accounts.refusals.RefusedActs;

import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

/** Only what a provider signed as a logout goes on, by the keys of its own address. */
class ForgedLogoutsTests {

	private final Providers providers = mock(Providers.class);

	private final RefusedActs refused = mock(RefusedActs.class);

	private final ForgedLogouts filter = new ForgedLogouts(this.providers, new ProviderKeys(), this.refused);

	private ECKey key;

	private HttpServer server;

	@BeforeEach
	void serveKeys() throws IOException, JOSEException {
		this.key = new ECKeyGenerator(Curve.P_256).keyID("one").generate();
		byte[] keys = new JWKSet(this.key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.server.createContext("/keys", (call) -> {
			call.sendResponseHeaders(200, keys.length);
			call.getResponseBody().write(keys);
			call.close();
		});
		this.server.createContext("/moved", (call) -> {
			call.getResponseHeaders().set("Location", "/keys");
			call.sendResponseHeaders(302, -1);
			call.close();
		});
		this.server.start();
	}

	@AfterEach
	void stop() {
		this.server.stop(0);
	}

	@ParameterizedTest
	@CsvSource({ "logout+jwt,200", "JWT,400", "at+jwt,400", ",400" })
	void tokenIsOneOfALogout(String type, int status) throws Exception {
		assertThat(answer("/keys", type)).isEqualTo(status);
	}

	@Test
	void keysAreNotFetchedFromElsewhere() throws Exception {
		assertThat(answer("/moved", "logout+jwt")).isEqualTo(400);
		verify(this.refused).hear(any());
	}

	private int answer(String keys, String type) throws JOSEException, ServletException, IOException {
		given(this.providers.findByRegistrationId("one")).willReturn(ClientRegistration.withRegistrationId("one")
			.authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
			.clientId("lantu")
			.redirectUri("http://localhost/")
			.authorizationUri("http://localhost/authorize")
			.tokenUri("http://localhost/token")
			.jwkSetUri("http://localhost:" + this.server.getAddress().getPort() + keys)
			.build());
		SignedJWT token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.ES256).keyID("one")
			.type((type != null) ? new JOSEObjectType(type) : null)
			.build(), new JWTClaimsSet.Builder().subject("somebody").claim("events", Map.of()).build());
		token.sign(new ECDSASigner(this.key));
		MockHttpServletRequest request = new MockHttpServletRequest("POST", ForgedLogouts.PATH + "one");
		request.setParameter("logout_token", token.serialize());
		MockHttpServletResponse response = new MockHttpServletResponse();
		this.filter.doFilter(request, response, new MockFilterChain());
		return response.getStatus();
	}

}
