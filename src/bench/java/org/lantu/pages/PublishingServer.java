package org.lantu.pages;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * A {@link PublishingPortal} in a process of its own. All that it says is read at once: a
 * portal that waits for somebody to read what it logs does nothing else.
 */
final class PublishingServer implements AutoCloseable {

	private static final String PUBLISHED = "published ";

	private static final String FAILED = "failed ";

	private static final String ENDED = "ended";

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

	/** Whether it has published the value of a year; if not, nobody knows. */
	boolean publish(int year, int value) throws IOException, InterruptedException {
		this.orders.println(year + " " + value);
		String line = this.told.poll(PATIENCE, TimeUnit.MINUTES);
		if (line == null || line.equals(ENDED)) {
			throw new IOException("The portal has ended, or says nothing");
		}
		return line.startsWith(PUBLISHED);
	}

	@Override
	public void close() {
		this.servers.close();
	}

}
