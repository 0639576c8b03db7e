package org.lantu.pagestore.again;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
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
import org.springframework.stereotype.Component;

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

	private static final String BUSY = "HTTP/1.1 503";

	private static final Duration PAUSE = Duration.ofMillis(100);

	/** Milliseconds. */
	private static final int PATIENCE = 10_000;

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

	private volatile @Nullable InetSocketAddress portal;

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
			boolean any = address == null || address.isAnyLocalAddress();
			this.portal = new InetSocketAddress(any ? InetAddress.getLoopbackAddress() : address,
					started.getWebServer().getPort());
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
		InetSocketAddress at = this.portal;
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

	private void make(InetSocketAddress at, List<KeptAddress> kept, long since, BooleanSupplier wanted) {
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

	private boolean isBusy(InetSocketAddress at, KeptAddress address) throws IOException {
		try (Socket socket = new Socket()) {
			socket.connect(at, PATIENCE);
			socket.setSoTimeout(PATIENCE);
			socket.getOutputStream().write(request(address).getBytes(StandardCharsets.US_ASCII));
			byte[] answer = socket.getInputStream().readAllBytes();
			return new String(answer, StandardCharsets.ISO_8859_1).startsWith(BUSY);
		}
	}

	/**
	 * As its readers asked: they name the host, which Java's own clients do not let
	 * anybody choose.
	 */
	private String request(KeptAddress address) {
		return String.join("\r\n", "GET " + address.path() + " HTTP/1.1",
				"Host: " + address.host() + ":" + address.port(), "Connection: close", HEADER + ": " + this.secret,
				"Accept-Language: " + address.language().toLanguageTag(), "Cookie: theme=" + address.theme(), "", "");
	}

	@Override
	public void destroy() {
		this.thread.shutdownNow();
	}

}
