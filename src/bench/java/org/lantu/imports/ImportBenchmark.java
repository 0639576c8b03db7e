package org.lantu.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.lantu.PortalVisitor;
import org.lantu.TestDatabase;

/**
 * Sends a file of many figures by the page, waits for its preview and confirms it; then
 * has PostgreSQL load the same rows by COPY, with all constraints and triggers. Prints
 * how the rates compare, for a text and for a workbook.
 */
public final class ImportBenchmark {

	/** So many seconds after a commit its rows are linked. */
	private static final int LINKED_WITHIN = 1;

	private ImportBenchmark() {
	}

	/**
	 * Measures.
	 * @param arguments how many rows, the packaged portal, and the kinds of files: one whose
	 * name is {@code calm.csv} or {@code calm.xlsx} has few figures that are questioned
	 */
	public static void main(String[] arguments) throws IOException, SQLException, InterruptedException {
		int rows = Integer.parseInt(arguments[0]);
		Path jar = Path.of(arguments[1]);
		System.out.println("| file | rows | MB | preview s | confirm s | rows/s | COPY s | rows/s | ratio |");
		System.out.println("| --- | --- | --- | --- | --- | --- | --- | --- | --- |");
		for (String kind : arguments[2].split(" ")) {
			measure(kind.contains(".") ? kind : "figures." + kind, rows, jar);
		}
		System.exit(0);
	}

	private static void measure(String name, int rows, Path jar)
			throws IOException, SQLException, InterruptedException {
		Ledger ledger = new Ledger(TestDatabase.copy());
		ledger.widen();
		try (RunningPortal portal = new RunningPortal(jar, ledger.url())) {
			MadeTable table = new MadeTable(ledger.keys(rows), name.startsWith("calm"));
			byte[] file = name.endsWith("xlsx") ? table.workbook() : table.csv();
			PortalVisitor analyst = new PortalVisitor(portal.port()).login("analyst");
			long start = System.nanoTime();
			String address = PortalVisitor.target(analyst.upload("/entry/import", "/entry/import", name, file));
			await(() -> !state(ledger).equals("RECEIVED"));
			long staged = System.nanoTime();
			String page = analyst.get(address).body();
			analyst.submit(address, address, "act", "submit-fit", "edition",
					page.replaceAll("(?s).*name=\"edition\" value=\"([0-9]+)\".*", "$1"));
			await(() -> ledger.jdbc().sql("select count(*) from import_confirming").query(Integer.class).single() == 0);
			long done = System.nanoTime();
			if (!state(ledger).equals("DONE")) {
				throw new IllegalStateException("The import is " + state(ledger));
			}
			settle(ledger);
			int figures = ledger.jdbc()
				.sql("select count(*) from figure_revision where state = 'SUBMITTED'")
				.query(Integer.class)
				.single();
			print(name, figures, file.length, new long[] { staged - start, done - staged }, copied(ledger));
		}
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

	private static long copied(Ledger ledger) throws SQLException, IOException {
		Map<String, byte[]> rows = ledger.rows();
		return new Ledger(TestDatabase.copy()).load(rows);
	}

	private static void print(String name, int rows, int bytes, long[] taken, long copied) {
		double preview = taken[0] / 1e9;
		double confirm = taken[1] / 1e9;
		double copy = copied / 1e9;
		System.out.printf(Locale.ROOT, "| %s | %,d | %.1f | %.1f | %.1f | %,.0f | %.1f | %,.0f | **%.2f** |%n", name,
				rows, bytes / 1e6, preview, confirm, rows / (preview + confirm), copy, rows / copy,
				copy / (preview + confirm));
	}

}
