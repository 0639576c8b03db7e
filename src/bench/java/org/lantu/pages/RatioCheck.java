package org.lantu.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The short form for every change: whether pages that are kept are still sent at half of
 * the recorded ratio to the bare server at least. Both are asked in short turns, one after
 * the other, and the best turn of each counts, so that whatever else the machine does
 * for a while tells against neither; a page that falls short is given more turns before it
 * fails.
 */
public final class RatioCheck {

	private static final int READERS = 4;

	private static final int MILLIS = 150;

	private static final int TURNS = 6;

	private static final int ATTEMPTS = 4;

	private RatioCheck() {
	}

	/**
	 * Checks.
	 * @param arguments where the portal keeps its data, and the recorded ratios
	 */
	public static void main(String[] arguments) throws IOException, InterruptedException {
		Map<String, Double> recorded = recorded(Path.of(arguments[1]));
		List<String> fallen = new ArrayList<>();
		try (Servers servers = new Servers(Path.of(arguments[0]))) {
			for (Map.Entry<String, Double> page : recorded.entrySet()) {
				double least = page.getValue() / 2;
				double ratio = ratio(servers, page.getKey(), least);
				System.out.printf(Locale.ROOT, "%-50s %.2f, recorded %.2f%n", page.getKey(), ratio, page.getValue());
				if (ratio < least) {
					fallen.add(page.getKey());
				}
			}
		}
		if (!fallen.isEmpty()) {
			System.out.println("Sent at less than half of the recorded ratio: " + String.join(", ", fallen));
			System.exit(1);
		}
	}

	private static Map<String, Double> recorded(Path file) throws IOException {
		Properties properties = new Properties();
		properties.load(Files.newBufferedReader(file));
		Map<String, Double> recorded = new TreeMap<>();
		properties.forEach((page, ratio) -> recorded.put(page.toString(), Double.valueOf(ratio.toString())));
		return recorded;
	}

	private static double ratio(Servers servers, String page, double least) throws IOException {
		byte[] request = Servers.request("GET", page, PagesBenchmark.GZIP);
		servers.ask(request);
		servers.teach(page, servers.ask(request));
		double limit = 0;
		double portal = 0;
		for (int attempt = 0; attempt < ATTEMPTS && (portal == 0 || portal / limit < least); attempt++) {
			for (int turn = 0; turn < TURNS; turn++) {
				limit = Math.max(limit, Load.of(servers.bare(), READERS, MILLIS, () -> request).perSecond());
				portal = Math.max(portal, Load.of(servers.portal(), READERS, MILLIS, () -> request).perSecond());
			}
		}
		return portal / limit;
	}

}
