package org.lantu.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.lantu.PortalVisitor;
import org.lantu.TestDatabase;

/**
 * Kills a portal in the middle of confirming a file, again and again, later each time;
 * starts the next one, and looks whether anything is half done and whether its page says
 * what happened.
 */
public final class KilledImports {

	private static final String LEDGER = """
			select i.state || ' ' || (select count(*) from figure_revision where state = 'SUBMITTED')
				|| ' ' || (select count(*) from audit_event where act = 'figure-submitted')
				|| ' ' || (select count(*) from import_figure where revision is not null)
				|| ' ' || (select count(*) from figure_finding n join figure_revision r on r.id = n.revision where r.state = 'SUBMITTED')
			from file_import i""";

	private static final String BROKEN_OFF = "the portal was stopped while it confirmed this file";

	private KilledImports() {
	}

	/**
	 * Kills and looks.
	 * @param arguments how many rows, the packaged portal, how often, and how many
	 * milliseconds later each time
	 */
	public static void main(String[] arguments) throws IOException, InterruptedException {
		int rows = Integer.parseInt(arguments[0]);
		Path jar = Path.of(arguments[1]);
		int times = Integer.parseInt(arguments[2]);
		long step = Long.parseLong(arguments[3]);
		Ledger ledger = new Ledger(TestDatabase.copy());
		ledger.widen();
		String address = staged(ledger, jar, new MadeTable(ledger.keys(rows), false).csv());
		String before = text(ledger, LEDGER);
		System.out.println("before: " + before);
		for (int time = 1; time <= times && before.startsWith("STAGED"); time++) {
			String reached = killed(ledger, jar, address, time * step);
			String after = text(ledger, LEDGER);
			System.out.printf(Locale.ROOT, "kill %d after %d ms, %s figures in: %s%n", time, time * step, reached, after);
			if (!after.equals(before) && !after.startsWith("DONE " + rows + ' ' + rows + ' ' + rows + ' ')) {
				throw new IllegalStateException("Half done: " + after);
			}
			before = after;
		}
		try (RunningPortal portal = new RunningPortal(jar, ledger.url())) {
			PortalVisitor analyst = new PortalVisitor(portal.port()).login("analyst");
			if (before.startsWith("STAGED")) {
				told(analyst, address);
				confirm(analyst, address);
				await(ledger, "select state = 'DONE' from file_import");
			}
			System.out.println("at the end: " + text(ledger, LEDGER));
		}
		System.exit(0);
	}

	private static String staged(Ledger ledger, Path jar, byte[] file) throws IOException, InterruptedException {
		try (RunningPortal portal = new RunningPortal(jar, ledger.url())) {
			PortalVisitor analyst = new PortalVisitor(portal.port()).login("analyst");
			String address = PortalVisitor
				.target(analyst.upload("/entry/import", "/entry/import", "figures.csv", file));
			await(ledger, "select state = 'STAGED' from file_import");
			return address;
		}
	}

	/** Each portal but the first finds what was broken off, and says so. */
	private static String killed(Ledger ledger, Path jar, String address, long millis)
			throws IOException, InterruptedException {
		try (RunningPortal portal = new RunningPortal(jar, ledger.url())) {
			PortalVisitor analyst = new PortalVisitor(portal.port()).login("analyst");
			if (text(ledger, "select count(*) from import_confirming").equals("1")) {
				told(analyst, address);
			}
			CompletableFuture<Void> confirming = CompletableFuture.runAsync(() -> confirm(analyst, address));
			await(ledger, "select count(*) = 1 from import_confirming where started_at is not null");
			TimeUnit.MILLISECONDS.sleep(millis);
			String reached = text(ledger, "select coalesce(max(reached), -1) from import_confirming");
			portal.kill();
			confirming.exceptionally((failure) -> null).join();
			await(ledger, "select count(*) = 0 from pg_stat_activity where state like 'active%' and pid <> pg_backend_pid()"
					+ " and datname = current_database()");
			return reached;
		}
	}

	private static void told(PortalVisitor analyst, String address) throws InterruptedException {
		String page = analyst.get(address).body();
		while (!page.contains(BROKEN_OFF)) {
			TimeUnit.MILLISECONDS.sleep(500);
			page = analyst.get(address).body();
		}
		if (!page.contains("value=\"submit-fit\"") && !page.contains("value=\"submit\"")) {
			throw new IllegalStateException("The page offers nothing");
		}
	}

	private static void confirm(PortalVisitor analyst, String address) {
		try {
			analyst.submit(address, address, "act", "submit-fit", "edition",
					analyst.get(address).body().replaceAll("(?s).*name=\"edition\" value=\"([0-9]+)\".*", "$1"));
		}
		catch (UncheckedIOException ex) {
			System.out.println("The connection broke, as it should");
		}
	}

	private static void await(Ledger ledger, String condition) throws InterruptedException {
		while (!ledger.jdbc().sql(condition).query(Boolean.class).single()) {
			TimeUnit.MILLISECONDS.sleep(20);
		}
	}

	private static String text(Ledger ledger, String statement) {
		return ledger.jdbc().sql(statement).query(String.class).single();
	}

}
