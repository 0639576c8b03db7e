package org.lantu.platform.meters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;

/**
 * Answers Prometheus, by the server that Java brings along: it shares neither port nor
 * threads with visitors, so that figures are to be had while those wait.
 */
class MetersServer implements SmartLifecycle {

	static final String PATH = "/actuator/prometheus";

	private static final Logger logger = LoggerFactory.getLogger(MetersServer.class);

	private static final String FORMAT = "text/plain; version=0.0.4; charset=utf-8";

	private static final int MOST_AT_ONCE = 4;

	private final MetersProperties properties;

	private final PrometheusMeterRegistry meters;

	private final ExecutorService threads = new ThreadPoolExecutor(0, MOST_AT_ONCE, 1, TimeUnit.MINUTES,
			new SynchronousQueue<>(), (work) -> {
				Thread thread = new Thread(work, "lantu-meters");
				thread.setDaemon(true);
				return thread;
			});

	private volatile @Nullable HttpServer server;

	MetersServer(MetersProperties properties, PrometheusMeterRegistry meters) {
		this.properties = properties;
		this.meters = meters;
	}

	/** The port that it has. */
	int port() {
		HttpServer running = this.server;
		return (running != null) ? running.getAddress().getPort() : -1;
	}

	@Override
	public void start() {
		try {
			HttpServer starting = HttpServer
				.create(new InetSocketAddress(this.properties.address(), this.properties.port()), 0);
			starting.setExecutor(this.threads);
			starting.createContext("/", this::answer);
			starting.start();
			this.server = starting;
			logger.info("Figures for Prometheus are told at http://{}:{}{}", this.properties.address().getHostAddress(),
					port(), PATH);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Port %d at %s (lantu.metrics.port, lantu.metrics.address) cannot be had"
				.formatted(this.properties.port(), this.properties.address().getHostAddress()), ex);
		}
	}

	private void answer(HttpExchange exchange) throws IOException {
		try (exchange) {
			if (!exchange.getRequestURI().getPath().equals(PATH)) {
				exchange.sendResponseHeaders(HttpURLConnection.HTTP_NOT_FOUND, -1);
				return;
			}
			if (!exchange.getRequestMethod().equals("GET")) {
				exchange.sendResponseHeaders(HttpURLConnection.HTTP_BAD_METHOD, -1);
				return;
			}
			byte[] body = this.meters.scrape().getBytes(StandardCharsets.UTF_8);
			exchange.getResponseHeaders().set("Content-Type", FORMAT);
			exchange.sendResponseHeaders(HttpURLConnection.HTTP_OK, body.length);
			exchange.getResponseBody().write(body);
		}
	}

	/** With the last of those that are asked, so that what happens at a stop is seen. */
	@Override
	public void stop() {
		HttpServer running = this.server;
		if (running != null) {
			running.stop(0);
			this.server = null;
		}
		this.threads.shutdownNow();
	}

	@Override
	public boolean isRunning() {
		return this.server != null;
	}

	@Override
	public int getPhase() {
		return Integer.MIN_VALUE;
	}

}
