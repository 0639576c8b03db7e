package org.lantu.pages;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A {@link PublishingPortal} in a process of its own. All that it says is read at once: a
 * portal that waits for somebody to read what it logs does nothing else.
 */
final class PublishingServer implements AutoCloseable {

	private static final String PUBLISHED = "published ";

	private static final String FAILED = "failed ";

	private static final String ENDED = "ended";

	private static final Pattern VALUE = Pattern.compile("\"value\" ?: ?\"?([0-9]+)");

	/** In minutes. */
	private static final int PATIENCE = 5;

	private final Servers servers;

	private final PrintWriter orders;

	private final BlockingQueue<String> told = new LinkedBlockingQueue<>();

	PublishingServer(Path data, String... further) throws IOException, InterruptedException {
		this.servers = new Servers(data, "org.lantu.pages.PublishingPortal", ProcessBuilder.Redirect.PIPE, further);
		this.orders = new PrintWriter(this.servers.process().getOutputStream(), true, StandardCharsets.UTF_8);
		Thread listening = new Thread(this::listen);
		listening.setDaemon(true);
		listening.start();
	}

	private void listen() {
		try (BufferedReader said = new BufferedReader(
				new InputStreamReader(this.servers.process().getInputStream(), StandardCharsets.UTF_8))) {
			said.lines().filter((line) -> line.startsWith(PUBLISHED) || line.startsWith(FAILED)).forEach(this.told::add);
		}
		catch (IOException | UncheckedIOException ex) {
			// it was ended
		}
		this.told.add(ENDED);
	}

	int port() {
		return this.servers.portal();
	}

	Answer ask(byte[] request) throws IOException {
		return this.servers.ask(request);
	}

	/** The call of the API that tells the figure of a year which is published. */
	static String call(int year) {
		return "/api/v1/figures?region=" + PublishingPortal.REGION + "&indicator=" + PublishingPortal.INDICATOR
				+ "&from=" + year + "&to=" + year;
	}

	/** The value that an answer to such a call tells; none where nothing is published. */
	static OptionalInt value(Answer answer) {
		Matcher value = VALUE.matcher(new String(answer.body(), StandardCharsets.UTF_8));
		return value.find() ? OptionalInt.of(Integer.parseInt(value.group(1))) : OptionalInt.empty();
	}

	/**
	 * Has the value of a year published.
	 * @return how many answers the portal has made so far; empty where it failed, and
	 * nobody knows whether the value is published
	 */
	OptionalLong publish(int year, int value) throws IOException, InterruptedException {
		this.orders.println(year + " " + value);
		String line = this.told.poll(PATIENCE, TimeUnit.MINUTES);
		if (line == null || line.equals(ENDED)) {
			throw new IOException("The portal has ended, or says nothing");
		}
		return line.startsWith(PUBLISHED) ? OptionalLong.of(Long.parseLong(line.substring(PUBLISHED.length())))
				: OptionalLong.empty();
	}

	@Override
	public void close() {
		this.servers.close();
	}

}
