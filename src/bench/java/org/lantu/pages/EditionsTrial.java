package org.lantu.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

import org.lantu.TestPeople;
import org.lantu.platform.roles.DatabaseLogin;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Two portals on one database, of which now one and now the other publishes, while both
 * are read all the while, the connections that hear of editions are cut and the database
 * is restarted. No answer may be old on the portal that published, none older than a
 * second on the other, and none may tell an older value than that of its edition; no
 * publication may be lost. Ends with 1 where one was, or where too little was seen.
 */
public final class EditionsTrial {

	/** So often each is done in a whole run: no more than a portal starts its database again. */
	private static final int CUTS = 4;

	private static final int TOLD_AFTER = 500;

	/** Which portal publishes when is the same in each run. */
	private static final int SEED = 10_000;

	/** Whose figures are published in turn, for the page of each tells of all its vintages. */
	private static final List<Integer> YEARS = IntStream.rangeClosed(1991, 2024).boxed().toList();

	private static final String LISTENING = "select pg_terminate_backend(pid) from pg_stat_activity"
			+ " where application_name = 'lantu editions'";

	private final List<PublishingServer> portals;

	private final JdbcClient database;

	private final Path postmaster;

	private final RandomGenerator random = new Random(SEED);

	private final Acknowledgements acknowledgements = new Acknowledgements();

	private final Set<Integer> published = new TreeSet<>();

	private int failed;

	private int cut;

	private int restarted;

	private EditionsTrial(List<PublishingServer> portals, JdbcClient database, Path postmaster) {
		this.portals = portals;
		this.database = database;
		this.postmaster = postmaster;
	}

	/**
	 * Tries it.
	 * @param arguments where a directory for the data is made, and how many publications
	 */
	public static void main(String[] arguments) throws IOException, InterruptedException {
		Path data = Files.createTempDirectory(Files.createDirectories(Path.of(arguments[0])), "portals-");
		Path first = data.resolve("first");
		boolean held;
		try (PublishingServer one = new PublishingServer(first)) {
			Path postmaster = first.resolve("postgres/postmaster.pid");
			String url = "jdbc:postgresql://127.0.0.1:" + Files.readAllLines(postmaster).get(3).strip() + "/lantu";
			JdbcClient database = JdbcClient.create(new DatabaseLogin(url, "lantu",
					Files.readString(first.resolve("postgres/lantu.password")).strip())
				.dataSource());
			try (PublishingServer other = new PublishingServer(data.resolve("second"), beside(first, url, database))) {
				held = new EditionsTrial(List.of(one, other), database, postmaster)
					.run(Integer.parseInt(arguments[1]));
			}
		}
		System.exit(held ? 0 : 1);
	}

	/** How a second portal gets into the database of the first. */
	private static String[] beside(Path first, String url, JdbcClient database) throws IOException {
		for (String role : List.of("owner", "portal", "plans")) {
			database.sql("create role trial_%1$s login password '%2$s' in role lantu_%1$s".formatted(role,
					TestPeople.PASSWORD))
				.update();
		}
		return new String[] { "--spring.datasource.url=" + url, "--spring.datasource.username=trial_portal",
				"--spring.datasource.password=" + TestPeople.PASSWORD, "--spring.flyway.user=trial_owner",
				"--spring.flyway.password=" + TestPeople.PASSWORD, "--lantu.plans.username=trial_plans",
				"--lantu.plans.password=" + TestPeople.PASSWORD,
				"--lantu.audit.key=" + Files.readString(first.resolve("audit.key")).strip() };
	}

	private boolean run(int publications) throws IOException, InterruptedException {
		List<EditionReader> readers = new ArrayList<>();
		for (PublishingServer portal : this.portals) {
			readers.add(new EditionReader(portal, YEARS, 0));
			readers.add(new EditionReader(portal, YEARS, YEARS.size() / 2));
		}
		readers.forEach(Thread::start);
		int between = Math.max(publications / (2 * CUTS), 1);
		for (int number = 1; number <= publications; number++) {
			if (number % between == 0) {
				disturb();
			}
			publish(YEARS.get(number % YEARS.size()), number);
			if (number % TOLD_AFTER == 0) {
				System.out.printf("%d published, %d failed%n", this.published.size(), this.failed);
			}
		}
		for (EditionReader reader : readers) {
			reader.end();
		}
		return held(readers, publications);
	}

	private void publish(int year, int value) throws IOException, InterruptedException {
		PublishingServer portal = this.portals.get(this.random.nextInt(this.portals.size()));
		if (portal.publish(year, value).isPresent()) {
			long moment = System.nanoTime();
			long edition = this.database.sql("select max(number) from edition").query(Long.class).single();
			this.published.add(value);
			this.acknowledgements.add(edition, portal, moment, year, value);
		}
		else {
			this.failed++;
			awaitDatabase();
		}
	}

	private void awaitDatabase() throws InterruptedException {
		while (true) {
			try {
				this.database.sql("select 1").query(Integer.class).single();
				return;
			}
			catch (DataAccessException ex) {
				TimeUnit.MILLISECONDS.sleep(200);
			}
		}
	}

	private void disturb() throws IOException, InterruptedException {
		awaitDatabase();
		if (this.cut <= this.restarted) {
			this.cut += this.database.sql(LISTENING).query(Boolean.class).list().isEmpty() ? 0 : 1;
		}
		else {
			// as "pg_ctl stop -m fast" does; the portal whose database it is starts it again
			String stopped = Files.readAllLines(this.postmaster).get(0).strip();
			this.restarted += new ProcessBuilder("kill", "-INT", stopped).start().waitFor() == 0 ? 1 : 0;
		}
	}

	private boolean held(List<EditionReader> readers, int publications) {
		Map<String, Integer> others = new TreeMap<>();
		int answers = 0;
		int faults = 0;
		int least = Integer.MAX_VALUE;
		for (EditionReader reader : readers) {
			least = Math.min(least, reader.seen().size());
			answers += reader.seen().size();
			reader.others().forEach((what, times) -> others.merge(what, times, Integer::sum));
			for (SeenAnswer answer : reader.seen()) {
				String fault = this.acknowledgements.fault(answer, reader.portal());
				if (fault != null && faults++ < 10) {
					System.out.println(answer.page() + ": " + fault);
				}
			}
		}
		Set<Integer> lost = lost();
		System.out.printf(Locale.ROOT,
				"%d published, %d failed, lost: %s; listening cut %d times, database restarted %d times%n"
						+ "%,d answers, of which faulty: %d; old by %.2f s at most; else: %s%n",
				this.published.size(), this.failed, lost, this.cut, this.restarted, answers, faults,
				this.acknowledgements.oldest() / 1e9, others);
		boolean seen = least > publications / 10 && this.published.size() > publications * 9 / 10
				&& Math.min(this.cut, this.restarted) > 0;
		return seen && faults == 0 && lost.isEmpty();
	}

	private Set<Integer> lost() {
		List<Integer> found = this.database.sql("""
				select cast(r.value as integer) from figure_revision r join figure f on f.id = r.figure
				where f.region = :region and f.indicator = :indicator and r.state = 'PUBLISHED'""")
			.param("region", PublishingPortal.REGION)
			.param("indicator", PublishingPortal.INDICATOR)
			.query(Integer.class)
			.list();
		Set<Integer> lost = new TreeSet<>(this.published);
		lost.removeAll(Set.copyOf(found));
		return lost;
	}

}
