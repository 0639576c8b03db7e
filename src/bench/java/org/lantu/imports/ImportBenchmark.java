package org.lantu.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.lantu.PortalVisitor;

/**
 * Sends a file of many figures by the page, waits for its preview and confirms it and
 * takes it back; then has PostgreSQL load the same rows by COPY, with all constraints and
 * triggers. Prints how the rates compare, for a text and for a workbook.
 */
public final class ImportBenchmark {

	/** So many seconds after a commit its rows are linked. */
	private static final int LINKED_WITHIN = 1;

	private ImportBenchmark() {
	}

	/**
	 * Measures.
	 * @param arguments how many rows, the packaged portal, the kinds of files, of which
	 * {@code calm.csv} and {@code calm.xlsx} have few figures that are questioned, and how
	 * many made-up regions there are to be beside the catalogue's
	 */
	public static void main(String[] arguments) throws IOException, SQLException, InterruptedException {
		int rows = Integer.parseInt(arguments[0]);
		Path jar = Path.of(arguments[1]);
		System.out.println("| file | rows | MB | preview s | page s | page KB | confirm s | undo s | resident MB | rows/s "
				+ "| COPY s | rows/s | ratio |");
		System.out.println("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |");
		for (String kind : arguments[2].split(" ")) {
			measure(kind.contains(".") ? kind : "figures." + kind, rows, jar, Integer.parseInt(arguments[3]));
		}
		System.exit(0);
	}

	private static void measure(String name, int rows, Path jar, int regions)
			throws IOException, SQLException, InterruptedException {
		Ledger ledger = Ledger.of(regions);
		try (RunningPortal portal = new RunningPortal(jar, ledger.url())) {
			MadeTable table = new MadeTable(ledger.keys(rows), name.startsWith("calm"));
			byte[] file = name.endsWith("xlsx") ? table.workbook() : table.csv();
			PortalVisitor analyst = new PortalVisitor(portal.port()).login("analyst");
			long start = System.nanoTime();
			String address = PortalVisitor.target(analyst.upload("/entry/import", "/entry/import", name, file));
			await(() -> !state(ledger).equals("RECEIVED"));
			long staged = System.nanoTime();
			String page = analyst.get(address).body();
			long looked = System.nanoTime();
			analyst.submit(address, address, "act", "submit-fit", "edition",
					page.replaceAll("(?s).*name=\"edition\" value=\"([0-9]+)\".*", "$1"));
			await(() -> ledger.jdbc().sql("select count(*) from import_confirming").query(Integer.class).single() == 0);
			long done = System.nanoTime();
			if (!state(ledger).equals("DONE")) {
				throw new IllegalStateException("The import is " + state(ledger));
			}
			settle(ledger);
			int figures = submitted(ledger);
			Map<String, byte[]> written = ledger.rows();
			long undone = undo(analyst, address, ledger);
			print(name, figures, file.length,
					new Times(staged - start, looked - staged, done - looked, undone,
							Ledger.of(regions).load(written)),
					page.length(), portal.resident());
		}
	}

	/** Takes all of it back; says how many nanoseconds that took. */
	private static long undo(PortalVisitor analyst, String address, Ledger ledger) {
		long start = System.nanoTime();
		int status = analyst.submit(address, address + "/undoing", "reason", "made up").statusCode();
		long taken = System.nanoTime() - start;
		if (submitted(ledger) > 0) {
			throw new IllegalStateException("It was not taken back: " + status);
		}
		return taken;
	}

	private static int submitted(Ledger ledger) {
		return ledger.jdbc()
			.sql("select count(*) from figure_revision where state = 'SUBMITTED'")
			.query(Integer.class)
			.single();
	}

	private static void await(BooleanSupplier reached) throws InterruptedException {
		while (!reached.getAsBoolean()) {
			TimeUnit.MILLISECONDS.sleep(50);
		}
	}

	/** The trail is linked beside, and would slow down what is measured next. */
	private static void settle(Ledger ledger) throws InterruptedException {
		int before = -1;
		for (int linked = linked(ledger); linked > before; linked = linked(ledger)) {
			before = linked;
			TimeUnit.SECONDS.sleep(2 * LINKED_WITHIN);
		}
	}

	private static int linked(Ledger ledger) {
		return ledger.jdbc().sql("select count(*) from audit_link").query(Integer.class).single();
	}

	private static String state(Ledger ledger) {
		return ledger.jdbc().sql("select state from file_import").query(String.class).single();
	}

	private static void print(String name, int rows, int bytes, Times taken, int page, long resident) {
		double both = (taken.preview() + taken.confirm()) / 1e9;
		double copy = taken.copy() / 1e9;
		System.out.printf(Locale.ROOT,
				"| %s | %,d | %.1f | %.1f | %.1f | %d | %.1f | %.1f | %d | %,.0f | %.1f | %,.0f | **%.2f** |%n", name,
				rows, bytes / 1e6, taken.preview() / 1e9, taken.page() / 1e9, page / 1000, taken.confirm() / 1e9,
				taken.undo() / 1e9, resident, rows / both, copy, rows / copy, copy / both);
	}

	/**
	 * What each step took, in nanoseconds.
	 *
	 * @param page the page of the preview
	 * @param copy the same rows by COPY
	 */
	private record Times(long preview, long page, long confirm, long undo, long copy) {

	}

}
