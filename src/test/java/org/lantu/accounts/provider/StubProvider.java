package org.lantu.accounts.provider;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import java.util.UUID;

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
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * An identity provider that lets one user in unasked, or refuses.
 */
final class StubProvider {

	private final HttpServer server;

	private final ECKey key;

	private final String email;

	private volatile String nonce = "";

	private volatile boolean refusing;

	StubProvider(String email) {
		this.email = email;
		try {
			this.key = new ECKeyGenerator(Curve.P_256).keyID("k").generate();
			this.server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
		}
		catch (IOException | JOSEException ex) {
			throw new IllegalStateException(ex);
		}
		this.server.createContext("/.well-known/openid-configuration", (exchange) -> json(exchange, """
				{"issuer": "ISSUER", "authorization_endpoint": "ISSUER/authorize", "token_endpoint": "ISSUER/token",
				"jwks_uri": "ISSUER/keys", "subject_types_supported": ["public"], "response_types_supported": ["code"],
				"id_token_signing_alg_values_supported": ["ES256"]}""".replace("ISSUER", issuer())));
		this.server.createContext("/keys", (exchange) -> json(exchange, new JWKSet(this.key).toString()));
		this.server.createContext("/authorize", this::authorize);
		this.server.createContext("/token", (exchange) -> json(exchange, """
				{"access_token": "a", "token_type": "Bearer", "expires_in": 60, "id_token": "TOKEN"}""".replace("TOKEN",
				token())));
		this.server.start();
	}

	String issuer() {
		return "http://127.0.0.1:" + this.server.getAddress().getPort();
	}

	void refuse(boolean refuses) {
		this.refusing = refuses;
	}

	void stop() {
		this.server.stop(0);
	}

	private void authorize(HttpExchange exchange) throws IOException {
		var asked = UriComponentsBuilder.fromUri(exchange.getRequestURI()).build().getQueryParams();
		this.nonce = Objects.requireNonNullElse(asked.getFirst("nonce"), "");
		String back = asked.getFirst("redirect_uri") + "?state=" + asked.getFirst("state")
				+ (this.refusing ? "&error=access_denied" : "&code=c");
		exchange.getResponseHeaders().add("Location", back.replace("%3A", ":").replace("%2F", "/"));
		exchange.sendResponseHeaders(302, -1);
		exchange.close();
	}

	private String token() {
		Instant now = Instant.now();
		SignedJWT token = new SignedJWT(
				new JWSHeader.Builder(JWSAlgorithm.ES256).type(JOSEObjectType.JWT).keyID("k").build(),
				new JWTClaimsSet.Builder().issuer(issuer())
					.subject("s-1")
					.audience("lantu")
					.issueTime(Date.from(now))
					.expirationTime(Date.from(now.plusSeconds(60)))
					.jwtID(UUID.randomUUID().toString())
					.claim("nonce", this.nonce)
					.claim("email", this.email)
					.claim("email_verified", true)
					.build());
		try {
			token.sign(new ECDSASigner(this.key));
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
		return token.serialize();
	}

	private static void json(HttpExchange exchange, String body) throws IOException {
		byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
		exchange.getResponseHeaders().add("Content-Type", "application/json");
		exchange.sendResponseHeaders(200, bytes.length);
		exchange.getResponseBody().write(bytes);
		exchange.close();
	}

}
