package org.lantu;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Somebody at a browser without scripts: keeps cookies, sends forms with their token, and
 * follows no redirect unasked.
 */
public final class PortalVisitor {

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

	private final CookieManager cookies = new CookieManager();

	private final HttpClient client = HttpClient.newBuilder().cookieHandler(this.cookies).build();

	private final String base;

	/**
	 * A visitor without a cookie.
	 * @param port the port of the portal on this machine
	 */
	public PortalVisitor(int port) {
		this.base = "http://localhost:" + port;
	}

	/**
	 * Opens an address.
	 * @param address its path and query
	 * @return the answer
	 */
	public HttpResponse<String> get(String address) {
		return send(HttpRequest.newBuilder(URI.create(this.base + address)).header("Accept-Language", "en"));
	}

	/**
	 * Fetches a file.
	 * @param address its path and query
	 * @return what is in it
	 */
	public byte[] bytes(String address) {
		return send(HttpRequest.newBuilder(URI.create(this.base + address)).header("Accept-Language", "en"),
				BodyHandlers.ofByteArray())
			.body();
	}

	/**
	 * Opens a page and sends a form from it.
	 * @param page where the form is
	 * @param action where it goes
	 * @param fields names and values in turn
	 * @return the answer
	 */
	public HttpResponse<String> submit(String page, String action, String... fields) {
		Matcher token = TOKEN.matcher(get(page).body());
		if (!token.find()) {
			throw new IllegalStateException("No form on " + page);
		}
		String[] all = new String[fields.length + 2];
		System.arraycopy(fields, 0, all, 2, fields.length);
		all[0] = "_csrf";
		all[1] = token.group(1);
		return post(action, all);
	}

	/**
	 * Sends fields without a page they are from.
	 * @param action where they go
	 * @param fields names and values in turn
	 * @return the answer
	 */
	public HttpResponse<String> post(String action, String... fields) {
		String body = IntStream.range(0, fields.length / 2)
			.mapToObj((i) -> fields[2 * i] + "=" + URLEncoder.encode(fields[2 * i + 1], StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
		return send(HttpRequest.newBuilder(URI.create(this.base + action))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.header("Accept-Language", "en")
			.POST(BodyPublishers.ofString(body)));
	}

	/**
	 * Opens a page and sends a file from it.
	 * @param page where the form is
	 * @param action where it goes
	 * @param name the file's name
	 * @param content what is in it
	 * @param fields names and values in turn
	 * @return the answer
	 */
	public HttpResponse<String> upload(String page, String action, String name, byte[] content, String... fields) {
		Matcher token = TOKEN.matcher(get(page).body());
		if (!token.find()) {
			throw new IllegalStateException("No form on " + page);
		}
		String part = "--between\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n";
		StringBuilder before = new StringBuilder(part.formatted("_csrf", "") + token.group(1) + "\r\n");
		for (int at = 0; at < fields.length; at += 2) {
			before.append(part.formatted(fields[at], "")).append(fields[at + 1]).append("\r\n");
		}
		before.append(part.formatted("file", "; filename=\"" + name + "\""));
		return send(HttpRequest.newBuilder(URI.create(this.base + action))
			.header("Content-Type", "multipart/form-data; boundary=between")
			.header("Accept-Language", "en")
			.POST(BodyPublishers.ofByteArray(whole(before.toString(), content, "\r\n--between--\r\n"))));
	}

	private static byte[] whole(String before, byte[] content, String after) {
		byte[] start = before.getBytes(StandardCharsets.UTF_8);
		byte[] end = after.getBytes(StandardCharsets.UTF_8);
		return ByteBuffer.allocate(start.length + content.length + end.length).put(start).put(content).put(end).array();
	}

	/**
	 * Logs in by the form.
	 * @param login the account's name
	 * @return this visitor
	 */
	public PortalVisitor login(String login) {
		HttpResponse<String> answer = submit("/login", "/login", "login", login, "password", TestPeople.PASSWORD);
		if (answer.statusCode() != 302) {
			throw new IllegalStateException(login + " was answered " + answer.statusCode());
		}
		return this;
	}

	/**
	 * The value of a cookie.
	 * @param name its name
	 */
	public Optional<String> cookie(String name) {
		return this.cookies.getCookieStore()
			.getCookies()
			.stream()
			.filter((cookie) -> cookie.getName().equals(name))
			.map(HttpCookie::getValue)
			.findFirst();
	}

	/**
	 * Takes a cookie over from elsewhere.
	 * @param name its name
	 * @param value its value
	 */
	public void plant(String name, String value) {
		HttpCookie cookie = new HttpCookie(name, value);
		cookie.setPath("/");
		cookie.setVersion(0);
		this.cookies.getCookieStore().add(URI.create(this.base), cookie);
	}

	/**
	 * Where an answer leads to.
	 * @param answer a redirect
	 * @return path and query
	 */
	public static String target(HttpResponse<?> answer) {
		return answer.headers().firstValue("Location").orElse("").replaceFirst("^https?://[^/]*", "");
	}

	private HttpResponse<String> send(HttpRequest.Builder request) {
		return send(request, BodyHandlers.ofString());
	}

	private <T> HttpResponse<T> send(HttpRequest.Builder request, BodyHandler<T> handler) {
		try {
			return this.client.send(request.build(), handler);
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
