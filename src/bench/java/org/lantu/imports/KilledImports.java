package org.lantu.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;

/**
 * Kills a portal again and again, further on each time, in the middle of reading a file and in
 * the middle of confirming it; starts the next one, and looks whether anything is half
 * done, whether the next portal reads what was not read, as if nobody had been killed,
 * and whether its page says what happened to what was not confirmed.
 */
public final class KilledImports {

	private final Path jar;

	private final int rows;

	private final int times;

	private int kills;

	private KilledImports(Path jar, int rows, int times) {
		this.jar = jar;
		this.rows = rows;
		this.times = times;
	}

	/**
	 * Kills and looks.
	 * @param arguments how many rows, the packaged portal, how often in each half of an
	 * import, and the kinds of files
	 */
	public static void main(String[] arguments) throws IOException, SQLException, InterruptedException {
		KilledImports killed = new KilledImports(Path.of(arguments[1]), Integer.parseInt(arguments[0]),
				Integer.parseInt(arguments[2]));
		System.out.println("| kill | file | in the middle of | so far | found afterwards |");
		System.out.println("| --- | --- | --- | --- | --- |");
		for (String kind : arguments[3].split(" ")) {
			killed.kill("figures." + kind);
		}
		System.exit(0);
	}

	private void kill(String name) throws IOException, SQLException, InterruptedException {
		SentFile sent = SentFile.of(name, this.rows);
		try (RunningPortal portal = new RunningPortal(this.jar, sent.ledger().url())) {
			sent.send(portal);
		}
		String preview = sent.preview();
		int whole = sent.written();
		for (int point = 0; point < this.times; point++) {
			sent.unread();
			killReading(sent, share(point, whole));
		}
		try (RunningPortal portal = new RunningPortal(this.jar, sent.ledger().url())) {
			sent.await(portal, SentFile.STAGED);
			if (!sent.preview().equals(preview)) {
				throw new IllegalStateException("It is read otherwise than before");
			}
		}
		killConfirming(sent);
	}

	/** From nothing for the first to all for the last; half where there is only one. */
	private int share(int point, int whole) {
		return (this.times > 1) ? whole * point / (this.times - 1) : whole / 2;
	}

	private void killReading(SentFile sent, int written) throws IOException, InterruptedException {
		try (RunningPortal portal = new RunningPortal(this.jar, sent.ledger().url())) {
			sent.await(portal, SentFile.IN_HAND);
			sent.await(portal, SentFile.STAGED_OR_WRITTEN.formatted(written));
			String uncommitted = sent.written() + " kB of the stage";
			portal.kill();
			sent.settle();
			String staged = sent.staged();
			print(sent, "reading", uncommitted, staged);
			if (!staged.equals("RECEIVED 0 0 0") && !staged.equals("STAGED 1 " + (this.rows + 1) + ' ' + this.rows)) {
				throw new IllegalStateException("Half staged: " + staged);
			}
		}
	}

	private void killConfirming(SentFile sent) throws IOException, InterruptedException {
		String before = sent.confirmed();
		for (int point = 0; point < this.times && before.startsWith("STAGED"); point++) {
			String after = killConfirming(sent, share(point, this.rows), before);
			if (!after.equals(before)
					&& !after.startsWith("DONE " + this.rows + ' ' + this.rows + ' ' + this.rows + ' ')) {
				throw new IllegalStateException("Half done: " + after);
			}
			before = after;
		}
		try (RunningPortal portal = new RunningPortal(this.jar, sent.ledger().url())) {
			if (before.startsWith("STAGED")) {
				sent.told(portal);
				sent.confirm(portal).join();
				sent.await(portal, SentFile.DONE);
			}
			System.out.println("At the end of " + sent.name() + ": " + sent.confirmed());
		}
	}

	/** Each portal but the first finds what was broken off, and says so. */
	private String killConfirming(SentFile sent, int figures, String before) throws IOException, InterruptedException {
		try (RunningPortal portal = new RunningPortal(this.jar, sent.ledger().url())) {
			if (sent.isBrokenOff()) {
				sent.told(portal);
			}
			CompletableFuture<Void> confirming = sent.confirm(portal);
			sent.await(portal, SentFile.DONE_OR_REACHED.formatted(figures));
			String reached = sent.reached() + " figures";
			portal.kill();
			confirming.exceptionally((failure) -> null).join();
			sent.settle();
			String after = sent.confirmed();
			print(sent, "confirming", reached, after.equals(before) ? "as before: " + after : after);
			return after;
		}
	}

	private void print(SentFile sent, String half, String uncommitted, String found) {
		System.out.printf(Locale.ROOT, "| %d | %s | %s | %s | %s |%n", ++this.kills, sent.name(), half, uncommitted,
				found);
	}

}
