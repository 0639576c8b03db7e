package org.lantu.pages;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Prints how many answers a second the portal gives, and how many a server that only
 * sends the same bytes: in turns, so that both share whatever else the machine does.
 */
public final class PagesBenchmark {

	private static final List<String> PAGES = List.of("/", "/plans/henan-2022",
			"/plans/henan-2022/targets/rd-intensity-2022", "/indicators/rd-intensity", "/regions/410000",
			"/api/v1/plans/henan-2022/scorecard");

	private static final int READERS = 8;

	private static final int TURNS = 3;

	/** One page after the other is made while the compilers still learn from it. */
	private static final int WARM_UPS = 2;

	static final String GZIP = "Accept-Encoding: gzip, deflate, br\r\n";

	private static final AtomicInteger HOSTS = new AtomicInteger();

	private final Servers servers;

	private final long millis;

	private PagesBenchmark(Servers servers, long millis) {
		this.servers = servers;
		this.millis = millis;
	}

	/**
	 * Measures.
	 * @param arguments where the portal keeps its data, and how long a turn takes in
	 * milliseconds
	 */
	public static void main(String[] arguments) throws IOException, InterruptedException {
		try (Servers servers = new Servers(Path.of(arguments[0]))) {
			PagesBenchmark benchmark = new PagesBenchmark(servers, Long.parseLong(arguments[1]));
			for (int round = 0; round < WARM_UPS; round++) {
				benchmark.warmUp();
			}
			benchmark.print();
		}
	}

	/** Until the compilers of both have done what they do. */
	private void warmUp() throws IOException {
		for (String page : PAGES) {
			cold(page, 1, this.millis);
			byte[] request = Servers.request("GET", page, GZIP);
			this.servers.ask(request);
			this.servers.teach(page, this.servers.ask(request));
			for (int port : new int[] { this.servers.portal(), this.servers.bare() }) {
				Load.of(port, READERS, 2 * this.millis, () -> request);
			}
		}
	}

	private void print() throws IOException {
		System.out.println("\n| page | readers | bytes | limit, answers/s | portal | ratio | limit, p50/p99 ms | portal |");
		System.out.println("| --- | --- | --- | --- | --- | --- | --- | --- |");
		String cookies = this.servers.login();
		for (String page : PAGES) {
			warm(page, "1 stranger", 1, GZIP);
			warm(page, READERS + " strangers", READERS, GZIP);
			warm(page, READERS + " logged in", READERS, GZIP + "Cookie: " + cookies + "\r\n");
		}
		System.out.println("\n| page, made anew each time | 1 reader, answers/s | p50/p99 ms | " + READERS
				+ " readers, answers/s | p50/p99 ms |");
		System.out.println("| --- | --- | --- | --- | --- |");
		for (String page : PAGES) {
			Load one = cold(page, 1, 2 * this.millis);
			Load many = cold(page, READERS, 2 * this.millis);
			System.out.printf(Locale.ROOT, "| `%s` | %.0f | %s | %.0f | %s |%n", page, one.perSecond(), times(one),
					many.perSecond(), times(many));
		}
	}

	private void warm(String page, String who, int readers, String headers) throws IOException {
		byte[] request = Servers.request("GET", page, headers);
		this.servers.ask(request);
		Answer answer = this.servers.ask(request);
		this.servers.teach(page, answer);
		List<Load> limits = new ArrayList<>();
		List<Load> portals = new ArrayList<>();
		for (int turn = 0; turn < TURNS; turn++) {
			limits.add(Load.of(this.servers.bare(), readers, this.millis, () -> request));
			portals.add(Load.of(this.servers.portal(), readers, this.millis, () -> request));
		}
		Load limit = Load.together(limits);
		Load portal = Load.together(portals);
		System.out.printf(Locale.ROOT, "| `%s` | %s | %,d | %,.0f | %,.0f | **%.2f** | %s | %s |%n", page, who,
				answer.body().length, limit.perSecond(), portal.perSecond(), portal.perSecond() / limit.perSecond(),
				times(limit), times(portal));
	}

	/** A host that nobody has asked for yet: nothing is kept of its pages. */
	private Load cold(String page, int readers, long millis) {
		Supplier<byte[]> requests = () -> Servers.request("GET", page,
				GZIP + "Host: h" + HOSTS.incrementAndGet() + ".localhost\r\n");
		return Load.of(this.servers.portal(), readers, millis, requests);
	}

	private static String times(Load load) {
		return String.format(Locale.ROOT, "%.2f / %.2f", load.millis(0.5), load.millis(0.99));
	}

}
