package org.lantu.entry.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/**
 * Sends what claims to be JSON.
 *
 * @param port the port of the portal on this machine
 */
record JsonSender(int port) {

	private static final HttpClient CLIENT = HttpClient.newHttpClient();

	HttpResponse<String> post(String address, String body) {
		try {
			return CLIENT.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + address))
				.header("Content-Type", "application/json")
				.POST(BodyPublishers.ofString(body))
				.build(), BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
