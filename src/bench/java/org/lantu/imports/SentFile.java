package org.lantu.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.lantu.PortalVisitor;

/**
 * A file that is sent to portals that are killed, in a ledger of its own; and what is
 * found of it in the database.
 */
record SentFile(String name, byte[] content, Ledger ledger) {

	/** Somebody works on it. */
	static final String IN_HAND = """
			select not exists (select from (select id from file_import for update skip locked) as free)""";

	static final String STAGED = "select state = 'STAGED' from file_import";

	/** It is, or the tables of the stage have so many kB on disk, committed or not. */
	static final String STAGED_OR_WRITTEN = """
			select (select state = 'STAGED' from file_import)
				or (pg_relation_size('import_line') + pg_relation_size('import_figure')) / 1024 >= %d""";

	/** It is, or it is under way and so many figures are in. */
	static final String DONE_OR_REACHED = """
			select (select state = 'DONE' from file_import)
				or exists (select from import_confirming where started_at is not null and reached >= %d)""";

	static final String DONE = "select state = 'DONE' from file_import";

	private static final String ADDRESS = "/entry/imports/1";

	private static final String BROKEN_OFF = "the portal was stopped while it confirmed this file";

	static SentFile of(String name, int rows) throws IOException, SQLException {
		Ledger ledger = Ledger.of(0);
		MadeTable table = new MadeTable(ledger.keys(rows), false);
		return new SentFile(name, name.endsWith("xlsx") ? table.workbook() : table.csv(), ledger);
	}

	/** Sends it, and waits until it is read. */
	void send(RunningPortal portal) throws InterruptedException {
		visitor(portal).upload("/entry/import", "/entry/import", this.name, this.content);
		await(portal, STAGED);
	}

	/** Makes it one that was sent and that nobody has read. */
	void unread() {
		for (String table : new String[] { "import_figure", "import_line", "import_sheet" }) {
			this.ledger.jdbc().sql("delete from " + table).update();
		}
		this.ledger.jdbc().sql("vacuum import_line, import_figure").update();
		this.ledger.jdbc().sql("update file_import set state = 'RECEIVED', edition = null, judged = 0").update();
	}

	/** Confirms all that is fit, beside the caller. */
	CompletableFuture<Void> confirm(RunningPortal portal) {
		PortalVisitor analyst = visitor(portal);
		return CompletableFuture.runAsync(() -> {
			try {
				analyst.submit(ADDRESS, ADDRESS, "act", "submit-fit", "edition",
						analyst.get(ADDRESS).body().replaceAll("(?s).*name=\"edition\" value=\"([0-9]+)\".*", "$1"));
			}
			catch (UncheckedIOException ex) {
				// the connection broke, as it should
			}
		});
	}

	/** Waits until the page says that it was broken off, and offers to do it again. */
	void told(RunningPortal portal) throws InterruptedException {
		PortalVisitor analyst = visitor(portal);
		String page = analyst.get(ADDRESS).body();
		while (!page.contains(BROKEN_OFF)) {
			TimeUnit.MILLISECONDS.sleep(500);
			page = analyst.get(ADDRESS).body();
		}
		if (!page.contains("value=\"submit-fit\"") && !page.contains("value=\"submit\"")) {
			throw new IllegalStateException("The page offers nothing");
		}
	}

	private static PortalVisitor visitor(RunningPortal portal) {
		return new PortalVisitor(portal.port()).login("analyst");
	}

	/** Waits for something that a portal does. */
	void await(RunningPortal portal, String condition) throws InterruptedException {
		while (!reached(condition)) {
			if (!portal.isAlive()) {
				throw new IllegalStateException("The portal ended");
			}
			TimeUnit.MILLISECONDS.sleep(20);
		}
	}

	private boolean reached(String condition) {
		return this.ledger.jdbc().sql(condition).query(Boolean.class).single();
	}

	/** Waits until PostgreSQL has left what a portal that was killed was about. */
	void settle() throws InterruptedException {
		while (!reached("select count(*) = 0 from pg_stat_activity where usename = 'lantu_portal'"
				+ " and datname = current_database()")) {
			TimeUnit.MILLISECONDS.sleep(20);
		}
	}

	boolean isBrokenOff() {
		return text("select count(*) from import_confirming").equals("1");
	}

	/** How many kB the tables of the stage have on disk, committed or not. */
	int written() {
		return Integer.parseInt(
				text("select (pg_relation_size('import_line') + pg_relation_size('import_figure')) / 1024"));
	}

	/** How many figures are in, as the portal says beside its work. */
	String reached() {
		return text("select coalesce(max(reached), -1) from import_confirming");
	}

	/** The state, then how many sheets, lines and figures are staged. */
	String staged() {
		return text("""
				select state || ' ' || (select count(*) from import_sheet) || ' ' || (select count(*) from import_line)
					|| ' ' || (select count(*) from import_figure)
				from file_import""");
	}

	/** All that the preview is made of, in one number. */
	String preview() {
		return text("""
				select md5(string_agg(concat_ws('|', ordinal, line, region, indicator, year, value, fate, before, refused, lacking,
					findings), E'\\n' order by ordinal)) from import_figure""");
	}

	/**
	 * The state, then how many figures wait for their review, are in the trail, are known
	 * to the stage, and how many findings are kept.
	 */
	String confirmed() {
		return text("""
				select i.state || ' ' || (select count(*) from figure_revision where state = 'SUBMITTED')
					|| ' ' || (select count(*) from audit_event where act = 'figure-submitted')
					|| ' ' || (select count(*) from import_figure where revision is not null)
					|| ' ' || (select count(*) from figure_finding n join figure_revision r on r.id = n.revision
						where r.state = 'SUBMITTED')
				from file_import i""");
	}

	private String text(String statement) {
		return this.ledger.jdbc().sql(statement).query(String.class).single();
	}

}
