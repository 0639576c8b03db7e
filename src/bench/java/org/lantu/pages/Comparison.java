package org.lantu.pages;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Prints how many pages a second a packaged portal makes anew, how many another version
 * of it does, and what each takes of its heap for a page: by one reader, in turns, so
 * that both share whatever else the machine does. Pages that the other version does not
 * have are left out.
 */
public final class Comparison {

	private static final List<String> PAGES = List.of("/", "/plans/henan-2022",
			"/plans/henan-2022/targets/rd-intensity-2022", "/indicators/rd-intensity", "/regions/410000", "/plans",
			"/targets", "/regions", "/indicators", "/compare", "/sources", "/changes", "/method", "/search?q=henan",
			"/api/v1/plans/henan-2022/scorecard");

	private static final int TURNS = 8;

	private static final AtomicInteger HOSTS = new AtomicInteger();

	private final PackagedPortal before;

	private final PackagedPortal after;

	private final long millis;

	private Comparison(PackagedPortal before, PackagedPortal after, long millis) {
		this.before = before;
		this.after = after;
		this.millis = millis;
	}

	/**
	 * Measures.
	 * @param arguments where the portals keep their data, how long a turn takes in
	 * milliseconds, and both portals
	 */
	public static void main(String[] arguments) throws IOException, InterruptedException {
		try (PackagedPortal before = new PackagedPortal(Path.of(arguments[2]), Path.of(arguments[0] + "-before"));
				PackagedPortal after = new PackagedPortal(Path.of(arguments[3]), Path.of(arguments[0] + "-after"))) {
			Comparison comparison = new Comparison(before, after, Long.parseLong(arguments[1]));
			List<String> pages = new ArrayList<>();
			for (String page : PAGES) {
				if (before.has(page)) {
					pages.add(page);
					comparison.turn(before, page, 4 * comparison.millis);
					comparison.turn(after, page, 4 * comparison.millis);
				}
			}
			comparison.print(pages);
		}
	}

	private void print(List<String> pages) {
		System.out.println("\n| page, made anew each time | before, answers/s | now | ratio | before, KB taken | now |");
		System.out.println("| --- | --- | --- | --- | --- | --- |");
		for (String page : pages) {
			List<Turn> befores = new ArrayList<>();
			List<Turn> afters = new ArrayList<>();
			for (int turn = 0; turn < TURNS; turn++) {
				befores.add(turn(this.before, page, this.millis));
				afters.add(turn(this.after, page, this.millis));
			}
			System.out.printf(Locale.ROOT, "| `%s` | %.1f | %.1f | **%.1f** | %,d | %,d |%n", page, perSecond(befores),
					perSecond(afters), perSecond(afters) / perSecond(befores), kilobytes(befores), kilobytes(afters));
		}
	}

	/**
	 * Asks for a page by hosts that nobody has asked for yet: nothing is kept of it.
	 */
	private Turn turn(PackagedPortal portal, String page, long forMillis) {
		Supplier<byte[]> requests = () -> Servers.request("GET", page,
				PagesBenchmark.GZIP + "Host: h" + HOSTS.incrementAndGet() + ".localhost\r\n");
		long taken = portal.taken();
		Load load = Load.of(portal.port(), 1, forMillis, requests);
		return new Turn(load, portal.taken() - taken);
	}

	private static double perSecond(List<Turn> turns) {
		return Load.together(turns.stream().map(Turn::load).toList()).perSecond();
	}

	private static long kilobytes(List<Turn> turns) {
		long bytes = turns.stream().mapToLong(Turn::bytes).sum();
		return bytes / turns.stream().mapToLong((turn) -> turn.load().nanos().length).sum() / 1024;
	}

	/** What a turn found. */
	private record Turn(Load load, long bytes) {
	}

}
