package org.lantu.pages;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** Reads one portal all the while, and holds each answer against what was acknowledged. */
final class EditionReader implements Runnable {

	private static final List<String> PAGES = List.of("/", "/regions/" + PublishingPortal.REGION, "/method",
			"/api/v1/plans", "/plans", "/figures/" + PublishingPortal.REGION + "/" + PublishingPortal.INDICATOR + "/"
					+ PublishingPortal.YEAR);

	/** What is made anew for each answer leaves the portals little else. */
	private static final int PAUSE = 20;

	private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

	private final PublishingServer portal;

	private final Acknowledgements acknowledgements;

	private final int first;

	private final Map<String, Integer> others = new TreeMap<>();

	private volatile boolean ended;

	private volatile long answers;

	private volatile int oldHere;

	private volatile int oldElsewhere;

	private volatile long oldest;

	EditionReader(PublishingServer portal, Acknowledgements acknowledgements, int first) {
		this.portal = portal;
		this.acknowledgements = acknowledgements;
		this.first = first;
	}

	@Override
	public void run() {
		int turn = this.first;
		while (!this.ended) {
			try (Line line = new Line(this.portal.port())) {
				while (!this.ended) {
					String page = PAGES.get(turn++ % PAGES.size());
					long begun = System.nanoTime();
					line.exchange(Servers.request("GET", page, ""));
					look(page, line.answer(), begun);
					TimeUnit.MILLISECONDS.sleep(PAUSE);
				}
			}
			catch (IOException ex) {
				other(ex.toString());
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				return;
			}
		}
	}

	void end() {
		this.ended = true;
	}

	private void look(String page, Answer answer, long begun) {
		if (answer.status() != 200) {
			other(String.valueOf(answer.status()));
			return;
		}
		this.answers++;
		long edition = answer.edition();
		if (this.acknowledgements.age(edition, this.portal, begun) > 0 && this.oldHere++ == 0) {
			System.out.println("Old on the portal that published: " + page + ", " + answer.headers());
		}
		long age = this.acknowledgements.age(edition, null, begun);
		this.oldest = Math.max(this.oldest, age);
		if (age > SECOND && this.oldElsewhere++ == 0) {
			System.out.println("Older than a second: " + page + ", " + age / 1_000_000 + " ms, " + answer.headers());
		}
	}

	private synchronized void other(String what) {
		this.others.merge(what, 1, Integer::sum);
	}

	private synchronized void addOthers(Map<String, Integer> sum) {
		this.others.forEach((what, times) -> sum.merge(what, times, Integer::sum));
	}

	/** What all of them have found so far. */
	static Sum sum(List<EditionReader> readers) {
		Map<String, Integer> others = new TreeMap<>();
		readers.forEach((reader) -> reader.addOthers(others));
		return new Sum(readers.stream().mapToLong((reader) -> reader.answers).sum(),
				readers.stream().mapToInt((reader) -> reader.oldHere).sum(),
				readers.stream().mapToInt((reader) -> reader.oldElsewhere).sum(),
				readers.stream().mapToLong((reader) -> reader.oldest).max().orElse(0), others);
	}

	/**
	 * What readers found.
	 *
	 * @param answers pages
	 * @param oldHere those that lacked what this very portal had acknowledged
	 * @param oldElsewhere those that lacked what the other had acknowledged a second before
	 * @param oldest how long before the question the oldest of them was out of date, in
	 * nanoseconds
	 * @param others what came instead of a page, and how often
	 */
	record Sum(long answers, int oldHere, int oldElsewhere, long oldest, Map<String, Integer> others) {

		int old() {
			return this.oldHere + this.oldElsewhere;
		}

		@Override
		public String toString() {
			return String.format(Locale.ROOT,
					"%,d pages, old on the portal that published: %d, older than a second on the other: %d, %.2f s at most; else: %s",
					this.answers, this.oldHere, this.oldElsewhere, this.oldest / 1e9, this.others);
		}

	}

}
