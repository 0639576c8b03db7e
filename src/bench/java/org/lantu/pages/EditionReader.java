package org.lantu.pages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * Reads one portal all the while, in turn a page and a figure that is published, and
 * keeps of which edition each answer was and which value it told.
 */
final class EditionReader extends Thread {

	private static final List<String> PAGES = List.of("/", "/regions/" + PublishingPortal.REGION, "/method",
			"/api/v1/plans", "/plans");

	/** In milliseconds: what is made anew for each answer leaves the portals little else. */
	private static final int PAUSE = 50;

	private final PublishingServer portal;

	private final List<Integer> years;

	private final List<SeenAnswer> seen = new ArrayList<>();

	private final Map<String, Integer> others = new TreeMap<>();

	private int turn;

	private volatile boolean ended;

	/**
	 * A reader.
	 * @param years whose figures are published
	 * @param first where in the list of pages it begins
	 */
	EditionReader(PublishingServer portal, List<Integer> years, int first) {
		this.portal = portal;
		this.years = years;
		this.turn = first;
		setDaemon(true);
	}

	@Override
	public void run() {
		while (!this.ended) {
			try (Line line = new Line(this.portal.port())) {
				while (!this.ended) {
					this.turn++;
					read(line, 0, PAGES.get(this.turn % PAGES.size()));
					int year = this.years.get(this.turn % this.years.size());
					read(line, year, PublishingServer.call(year));
					TimeUnit.MILLISECONDS.sleep(PAUSE);
				}
			}
			catch (IOException | RuntimeException ex) {
				this.others.merge(ex.toString(), 1, Integer::sum);
			}
			catch (InterruptedException ex) {
				return;
			}
		}
	}

	private void read(Line line, int year, String page) throws IOException {
		long asked = System.nanoTime();
		int status = line.exchange(Servers.request("GET", page, ""));
		if (status != 200) {
			this.others.merge(String.valueOf(status), 1, Integer::sum);
			return;
		}
		Answer answer = line.answer();
		OptionalInt value = (year > 0) ? PublishingServer.value(answer) : OptionalInt.empty();
		this.seen.add(new SeenAnswer(page, answer.edition(), asked, year, value.isPresent() ? value.getAsInt() : null));
	}

	/** Ends it. */
	void end() throws InterruptedException {
		this.ended = true;
		join();
	}

	PublishingServer portal() {
		return this.portal;
	}

	/** The answers that it had, when it has ended. */
	List<SeenAnswer> seen() {
		return this.seen;
	}

	/** What came instead of an answer, and how often, when it has ended. */
	Map<String, Integer> others() {
		return this.others;
	}

}
