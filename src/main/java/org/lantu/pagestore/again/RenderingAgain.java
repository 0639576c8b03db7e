package org.lantu.pagestore.again;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.lantu.scoreboard.edition.EditionChanges;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.web.server.servlet.context.ServletWebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Asks the portal for the pages of the country, of regions and of plans that a newer
 * edition touched: those that were kept before, as they were asked for, and not very
 * many.
 */
@Component
public class RenderingAgain implements DisposableBean {

	private static final Logger logger = LoggerFactory.getLogger(RenderingAgain.class);

	private static final String HEADER = "Lantu-Again";

	private static final int MOST = 64;

	/** How often one page is asked for while readers have others made. */
	private static final int TRIES = 20;

	private static final Duration PAUSE = Duration.ofMillis(100);

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	private final EditionChanges changes;

	private final ServerProperties server;

	/** Nobody else knows it, so nobody else is answered like this. */
	private final String secret = UUID.randomUUID().toString();

	private final ExecutorService thread = Executors.newSingleThreadExecutor((work) -> {
		Thread thread = new Thread(work, "pages-again");
		thread.setDaemon(true);
		return thread;
	});

	/** What the edition before has left to do. */
	private Deque<KeptAddress> left = new ArrayDeque<>();

	private volatile @Nullable URI portal;

	RenderingAgain(EditionChanges changes, ServerProperties server) {
		this.changes = changes;
		this.server = server;
	}

	/** A portal that speaks https itself is asked by its readers only. */
	@EventListener
	void hear(ServletWebServerInitializedEvent started) {
		boolean plain = this.server.getSsl() == null || !this.server.getSsl().isEnabled();
		if (plain && started.getApplicationContext().getServerNamespace() == null) {
			InetAddress address = this.server.getAddress();
			String host = (address == null || address.isAnyLocalAddress()) ? "localhost" : address.getHostAddress();
			this.portal = UriComponentsBuilder.newInstance()
				.scheme("http")
				.host(host.contains(":") ? "[" + host + "]" : host)
				.port(started.getWebServer().getPort())
				.build()
				.toUri();
		}
	}

	/** Whether a request is one of these. */
	public boolean isOurs(HttpServletRequest request) {
		return this.secret.equals(request.getHeader(HEADER));
	}

	/**
	 * Begins, in the background.
	 * @param kept the addresses that were kept, those asked for most first
	 * @param since the edition of which they were kept
	 * @param wanted whether what is made is still of use
	 */
	public void begin(List<KeptAddress> kept, long since, BooleanSupplier wanted) {
		URI at = this.portal;
		if (at == null || kept.isEmpty()) {
			return;
		}
		try {
			this.thread.execute(() -> make(at, kept, since, wanted));
		}
		catch (RejectedExecutionException ex) {
			logger.debug("The portal ends", ex);
		}
	}

	private void make(URI at, List<KeptAddress> kept, long since, BooleanSupplier wanted) {
		try {
			Set<String> touched = this.changes.touchedSince(since);
			this.left = Stream.concat(this.left.stream(), kept.stream().filter((one) -> isTouched(one.page(), touched)))
				.distinct()
				.limit(MOST)
				.collect(Collectors.toCollection(ArrayDeque::new));
			while (!this.left.isEmpty() && wanted.getAsBoolean()) {
				KeptAddress next = this.left.remove();
				for (int time = 0; time < TRIES && wanted.getAsBoolean() && isBusy(at, next); time++) {
					Thread.sleep(PAUSE.toMillis());
				}
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (IOException | RuntimeException ex) {
			logger.debug("Pages are made again when somebody asks for them", ex);
		}
	}

	/** The page of the country, and those named by what was touched. */
	private static boolean isTouched(String page, Set<String> touched) {
		String[] steps = page.split("/", -1);
		return page.equals("/") || (steps.length == 3 && touched.contains(steps[2]));
	}

	private boolean isBusy(URI at, KeptAddress address) throws IOException {
		String contextPath = Objects.requireNonNullElse(this.server.getServlet().getContextPath(), "");
		HttpURLConnection request = (HttpURLConnection) at.resolve(contextPath + address.page())
			.toURL()
			.openConnection();
		request.setConnectTimeout((int) PATIENCE.toMillis());
		request.setReadTimeout((int) PATIENCE.toMillis());
		request.setInstanceFollowRedirects(false);
		headers(address, contextPath).forEach(request::setRequestProperty);
		boolean busy = request.getResponseCode() == HttpURLConnection.HTTP_UNAVAILABLE;
		try (InputStream body = busy ? request.getErrorStream() : request.getInputStream()) {
			body.readAllBytes();
		}
		return busy;
	}

	/** The portal is told how it was reached before as if by a server in front of it. */
	private Map<String, String> headers(KeptAddress address, String contextPath) {
		String prefix = address.contextPath().equals(contextPath) ? "" : address.contextPath();
		return Map.of(HEADER, this.secret, "X-Forwarded-Proto", address.scheme(), "X-Forwarded-Host", address.host(),
				"X-Forwarded-Port", Integer.toString(address.port()), "X-Forwarded-Prefix", prefix,
				HttpHeaders.ACCEPT_LANGUAGE, address.language().toLanguageTag(), HttpHeaders.COOKIE,
				"theme=" + address.theme());
	}

	@Override
	public void destroy() {
		this.thread.shutdownNow();
	}

}
