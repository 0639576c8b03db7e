package org.lantu.pages;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Publishes one figure a second while 200 readers ask without a pause, but for those who
 * are asked to come again later, and checks each answer: it is of the edition that was acknowledged before the question, or a later one,
 * and holds the figure of that time where it shows it. Prints how many answers were kept
 * ones and how long they took; ends with 1 where one was stale.
 */
public final class PublishBenchmark {

	private static final String FIGURE = "/figures/" + PublishingPortal.REGION + "/" + PublishingPortal.INDICATOR + "/"
			+ PublishingPortal.YEAR;

	private static final String CALL = PublishingServer.call(PublishingPortal.YEAR);

	private static final List<String> PAGES = List.of(CALL, FIGURE, "/", "/regions/" + PublishingPortal.REGION,
			"/api/v1/plans", "/method");

	private static final int READERS = 200;

	/** So many publications before what is measured, for a portal is slow after its start. */
	private static final int WARMING = 20;

	/** More than any run before has published, for what they did is kept. */
	private static final int FIRST = (int) (System.currentTimeMillis() / 1000 - 1_700_000_000L);

	private final PublishingServer portal;

	private final AtomicLong edition = new AtomicLong();

	private final AtomicInteger value = new AtomicInteger();

	private final AtomicInteger stale = new AtomicInteger();

	private final AtomicInteger busy = new AtomicInteger();

	private PublishBenchmark(PublishingServer portal) {
		this.portal = portal;
	}

	/**
	 * Measures.
	 * @param arguments where the portal keeps its data, and how many figures are published
	 */
	public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
		boolean fresh;
		try (PublishingServer portal = new PublishingServer(Path.of(arguments[0]))) {
			fresh = new PublishBenchmark(portal).run(Integer.parseInt(arguments[1]));
		}
		if (!fresh) {
			System.exit(1);
		}
	}

	private boolean run(int publications) throws IOException, InterruptedException, ExecutionException {
		for (int number = 0; number < WARMING; number++) {
			publish(FIRST + number);
			long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(1);
			for (int reader = 0; System.nanoTime() < until; reader++) {
				this.portal.ask(Servers.request("GET", PAGES.get(reader % PAGES.size()), ""));
			}
		}
		this.busy.set(0);
		long before = publish(FIRST + WARMING);
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(publications + 1L);
		ExecutorService threads = Executors.newFixedThreadPool(READERS);
		List<Future<long[]>> readers = new ArrayList<>();
		for (int reader = 0; reader < READERS; reader++) {
			int first = reader;
			Callable<long[]> reading = () -> read(first, end);
			readers.add(threads.submit(reading));
		}
		List<Long> waits = new ArrayList<>();
		long made = 0;
		for (int number = 1; number <= publications; number++) {
			TimeUnit.SECONDS.sleep(1);
			long begun = System.nanoTime();
			made = publish(FIRST + WARMING + number);
			waits.add(System.nanoTime() - begun);
		}
		List<long[]> all = new ArrayList<>();
		for (Future<long[]> reader : readers) {
			all.add(reader.get());
		}
		threads.shutdown();
		long[] nanos = all.stream().flatMapToLong(Arrays::stream).sorted().toArray();
		Load load = new Load(nanos.length / (publications + 1.0), nanos);
		Load acknowledged = new Load(1, waits.stream().mapToLong(Long::longValue).sorted().toArray());
		System.out.println(
				"| publications | readers | answers/s | kept | p50/p99/most ms | asked to come again | acknowledged after p50/most ms | stale |");
		System.out.println("| --- | --- | --- | --- | --- | --- | --- | --- |");
		System.out.printf(Locale.ROOT, "| %d | %d | %,.0f | %.2f %% | %.1f / %.1f / %.1f | %d | %.0f / %.0f | **%d** |%n",
				publications, READERS, load.perSecond(), 100.0 * (1 - (double) (made - before) / nanos.length), load.millis(0.5),
				load.millis(0.99), load.millis(1), this.busy.get(), acknowledged.millis(0.5), acknowledged.millis(1),
				this.stale.get());
		return this.stale.get() == 0;
	}

	/** Says how many answers were made so far. */
	private long publish(int next) throws IOException, InterruptedException {
		long made = this.portal.publish(PublishingPortal.YEAR, next)
			.orElseThrow(() -> new IOException("The portal could not publish"));
		this.value.set(next);
		this.edition.set(this.portal.ask(Servers.request("GET", "/method", "")).edition());
		return made;
	}

	private long[] read(int first, long end) throws IOException {
		long[] nanos = new long[1024];
		int count = 0;
		try (Line line = new Line(this.portal.port())) {
			for (int turn = first; System.nanoTime() < end; turn++) {
				String page = PAGES.get(turn % PAGES.size());
				int published = this.value.get();
				long acknowledged = this.edition.get();
				long begun = System.nanoTime();
				int status = line.exchange(Servers.request("GET", page, ""));
				long took = System.nanoTime() - begun;
				if (status == 503) {
					this.busy.incrementAndGet();
					comeAgainAsTold(line.answer());
					continue;
				}
				check(page, line.answer(), published, acknowledged);
				if (count == nanos.length) {
					nanos = Arrays.copyOf(nanos, 2 * count);
				}
				nanos[count++] = took;
			}
		}
		return Arrays.copyOf(nanos, count);
	}

	/** As browsers and programs do that mind what they are told. */
	private static void comeAgainAsTold(Answer answer) {
		answer.values("Retry-After").stream().mapToLong(Long::parseLong).findFirst().ifPresent((seconds) -> {
			try {
				TimeUnit.SECONDS.sleep(seconds);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		});
	}

	private void check(String page, Answer answer, int published, long acknowledged) {
		boolean old = answer.status() != 200 || answer.edition() < acknowledged;
		if (!old && (page.equals(CALL) || page.equals(FIGURE))) {
			String body = new String(answer.body(), StandardCharsets.UTF_8);
			old = page.equals(CALL) ? PublishingServer.value(answer).orElse(0) < published : !shown(body, published);
		}
		if (old && this.stale.incrementAndGet() == 1) {
			System.out.println("Stale: " + page + " after " + published + " and edition " + acknowledged + ": "
					+ answer.status() + " " + answer.headers());
		}
	}

	/** The page tells of every vintage, so of all that were published before. */
	private static boolean shown(String body, int published) {
		return body.contains(String.format(Locale.ROOT, "%,d", published));
	}

}
