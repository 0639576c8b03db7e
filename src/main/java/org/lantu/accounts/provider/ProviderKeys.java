package org.lantu.accounts.provider;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;

import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * The keys by which providers sign: kept for five minutes, and asked for no more often
 * than every half minute, whatever strangers send to be checked with them.
 */
final class ProviderKeys {

	/** How long a provider may take to be reached. */
	static final Duration CONNECT = Duration.ofSeconds(2);

	/** How long it may take to answer. */
	static final Duration ANSWER = Duration.ofSeconds(4);

	private static final int LARGEST = 256 * 1024;

	private final Map<String, JWKSource<SecurityContext>> all = new ConcurrentHashMap<>();

	/** Reads what is signed by a provider's keys. */
	NimbusJwtDecoder decoder(ClientRegistration provider) {
		String address = String.valueOf(provider.getProviderDetails().getJwkSetUri());
		return NimbusJwtDecoder.withJwkSource(this.all.computeIfAbsent(address, ProviderKeys::source))
			.jwsAlgorithms((algorithms) -> algorithms.addAll(List.of(SignatureAlgorithm.values())))
			.build();
	}

	/** Keys come from the address that was configured, and from no other. */
	private static final class NoRedirects extends DefaultResourceRetriever {

		NoRedirects() {
			super((int) CONNECT.toMillis(), (int) ANSWER.toMillis(), LARGEST);
		}

		@Override
		protected HttpURLConnection openHTTPConnection(URL address) throws IOException {
			HttpURLConnection connection = super.openHTTPConnection(address);
			connection.setInstanceFollowRedirects(false);
			return connection;
		}

	}

	private static JWKSource<SecurityContext> source(String address) {
		try {
			return JWKSourceBuilder.create(URI.create(address).toURL(), new NoRedirects()).build();
		}
		catch (MalformedURLException ex) {
			throw new IllegalArgumentException(address, ex);
		}
	}

}
