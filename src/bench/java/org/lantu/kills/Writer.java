package org.lantu.kills;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.lantu.PortalVisitor;

/**
 * An analyst and a reviewer of some regions, who bring one figure after the other from
 * its draft to its publication. What is not acknowledged they send again as it was, until
 * it is.
 */
final class Writer implements Runnable {

	private static final List<String> INDICATORS = List.of("new-rd-institutions", "provincial-key-labs",
			"national-key-labs", "gazelle-enterprises");

	private static final int FIRST_YEAR = 1949;

	private static final int LAST_YEAR = 2014;

	private final Hand analyst;

	private final Hand reviewer;

	private final List<String> regions;

	private final Acknowledged acknowledged;

	private volatile boolean ending;

	Writer(String number, List<String> regions, MortalPortal portal, Acknowledged acknowledged) {
		this.analyst = new Hand("analyst-" + number, portal.port());
		this.reviewer = new Hand("reviewer-" + number, portal.port());
		this.regions = regions;
		this.acknowledged = acknowledged;
	}

	/** Who enters and who publishes, as each is to have an account. */
	List<String> logins() {
		return List.of(this.analyst.login, this.reviewer.login);
	}

	List<String> regions() {
		return this.regions;
	}

	/** Lets it finish the figure that it has begun. */
	void end() {
		this.ending = true;
	}

	@Override
	public void run() {
		Iterator<Figure> figures = this.regions.stream()
			.flatMap((region) -> IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR)
				.boxed()
				.flatMap((year) -> INDICATORS.stream().map((indicator) -> new Figure(region, indicator, year))))
			.iterator();
		while (!this.ending && figures.hasNext()) {
			bring(figures.next());
		}
	}

	private void bring(Figure figure) {
		String page = figure.page();
		this.analyst.insist(page, page, "&saved=1", () -> figure.fields("save", ""));
		this.acknowledged.add(figure.toString(), Stage.DRAFT);
		this.analyst.insist(page, page, "&submitted=1", () -> figure.fields("submit",
				this.analyst.found(page, "name=\"seen." + figure.indicator() + "\" value=\"([^\"]+)\"")));
		this.acknowledged.add(figure.toString(), Stage.SUBMITTED);
		this.reviewer.insist("/review", "/review", "/review?done=",
				() -> List.of("publish", this.reviewer.found("/review", "name=\"publish\"[^>]*value=\"([0-9.]+)\"")));
		this.acknowledged.add(figure.toString(), Stage.PUBLISHED);
	}

	/** A person at a browser. */
	private final class Hand {

		private final String login;

		private final PortalVisitor visitor;

		private Hand(String login, int port) {
			this.login = login;
			this.visitor = new PortalVisitor(port);
		}

		/**
		 * Fills a form in once and sends it until it is acknowledged.
		 * @param done what the address behind it has in it
		 */
		private void insist(String page, String action, String done, Supplier<List<String>> form) {
			String key = UUID.randomUUID().toString();
			List<String> fields = repeat(form);
			String[] all = new String[fields.size() + 6];
			IntStream.range(0, fields.size()).forEach((at) -> all[at + 6] = fields.get(at));
			all[0] = "form";
			all[1] = key;
			all[2] = "key";
			all[3] = key;
			all[4] = "_csrf";
			repeat(() -> {
				all[5] = found(page, "name=\"_csrf\" value=\"([^\"]+)\"");
				HttpResponse<String> answer = this.visitor.post(action, all);
				if (PortalVisitor.target(answer).contains(done)) {
					return answer;
				}
				throw new IllegalStateException(told(answer));
			});
		}

		private String found(String page, String pattern) {
			HttpResponse<String> answer = this.visitor.get(page);
			Matcher matcher = Pattern.compile(pattern).matcher(answer.body());
			if (answer.statusCode() != 200 || !matcher.find()) {
				throw new IllegalStateException(told(answer));
			}
			return matcher.group(1);
		}

		private String told(HttpResponse<String> answer) {
			return answer.statusCode() + " " + PortalVisitor.target(answer).replaceFirst("[?].*", "");
		}

		private <T> T repeat(Supplier<T> act) {
			while (true) {
				try {
					return act.get();
				}
				catch (UncheckedIOException | IllegalStateException ex) {
					Writer.this.acknowledged
						.count((ex instanceof UncheckedIOException) ? "broken connection" : String.valueOf(ex.getMessage()));
					pause();
				}
			}
		}

		private void pause() {
			try {
				TimeUnit.MILLISECONDS.sleep(500);
				if (this.visitor.get("/entry").statusCode() == 302) {
					this.visitor.login(this.login);
				}
			}
			catch (UncheckedIOException | IllegalStateException ex) {
				// not yet
			}
			catch (InterruptedException ex) {
				throw new IllegalThreadStateException("stopped");
			}
		}

	}

}
