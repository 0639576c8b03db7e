package org.lantu.pages;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/**
 * The short form for every change: whether pages that are kept are still sent at half of
 * the recorded ratio to the bare server at least. Both are asked in short turns, one after
 * the other, and the best turn of each counts, so that whatever else the machine does for
 * a while tells against neither. Pages that fall short are asked again and again, until
 * the compilers have had their time: what is too slow still is so after many turns.
 */
public final class RatioCheck {

	private static final int READERS = 4;

	private static final int MILLIS = 150;

	private static final int TURNS = 4;

	private static final long PATIENCE = TimeUnit.SECONDS.toNanos(90);

	private final String page;

	private final double recorded;

	private final byte[] request;

	private double limit;

	private double portal;

	private RatioCheck(String page, double recorded) {
		this.page = page;
		this.recorded = recorded;
		this.request = Servers.request("GET", page, PagesBenchmark.GZIP);
	}

	/**
	 * Checks.
	 * @param arguments where the portal keeps its data, and the recorded ratios
	 */
	public static void main(String[] arguments) throws IOException, InterruptedException {
		List<RatioCheck> pages = recorded(Path.of(arguments[1]));
		List<RatioCheck> fallen = pages;
		try (Servers servers = new Servers(Path.of(arguments[0]))) {
			for (RatioCheck each : pages) {
				servers.ask(each.request);
				servers.teach(each.page, servers.ask(each.request));
			}
			long end = System.nanoTime() + PATIENCE;
			while (!fallen.isEmpty() && System.nanoTime() < end) {
				for (RatioCheck each : fallen) {
					each.measure(servers);
				}
				fallen = pages.stream().filter(RatioCheck::isFallen).toList();
			}
		}
		pages.forEach(RatioCheck::print);
		if (!fallen.isEmpty()) {
			System.out.println("Pages are sent at less than half of the recorded ratio");
			System.exit(1);
		}
	}

	private static List<RatioCheck> recorded(Path file) throws IOException {
		Properties recorded = new Properties();
		try (Reader reader = Files.newBufferedReader(file)) {
			recorded.load(reader);
		}
		List<RatioCheck> pages = new ArrayList<>();
		recorded.forEach((page, ratio) -> pages.add(new RatioCheck(page.toString(), Double.parseDouble(ratio.toString()))));
		return pages;
	}

	private void measure(Servers servers) {
		for (int turn = 0; turn < TURNS; turn++) {
			this.limit = Math.max(this.limit, of(servers.bare()));
			this.portal = Math.max(this.portal, of(servers.portal()));
		}
	}

	private double of(int port) {
		return Load.of(port, READERS, MILLIS, () -> this.request).perSecond();
	}

	private boolean isFallen() {
		return this.portal / this.limit < this.recorded / 2;
	}

	private void print() {
		System.out.printf(Locale.ROOT, "%-50s %.2f, recorded %.2f%s%n", this.page, this.portal / this.limit,
				this.recorded, isFallen() ? ": too slow" : "");
	}

}
