package org.lantu.kills;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.lantu.PortalVisitor;
import org.lantu.TestPeople;

import org.springframework.dao.DataAccessException;

/**
 * Kills the portal, its PostgreSQL or both, again and again, at moments that nobody
 * chose, while figures are entered, submitted and published, and looks each time whether
 * all that was acknowledged is there once and nothing is half there.
 */
final class Kills {

	private static final List<List<String>> REGIONS = List.of(
			List.of("110000", "120000", "130000", "140000", "150000", "210000", "220000"),
			List.of("230000", "310000", "320000", "330000", "340000", "350000", "360000"),
			List.of("370000", "410000", "420000", "430000", "440000", "450000", "460000"),
			List.of("500000", "510000", "520000", "530000", "610000", "620000", "640000"));

	private static final Pattern SECRET = Pattern.compile("class=\"lt-secret\">([^<]+)<");

	private static final int LONGEST_PAUSE = 2000;

	private final MortalPortal portal;

	private final RandomGenerator random = new Random();

	private final Acknowledged acknowledged = new Acknowledged();

	private final List<String> faults = new ArrayList<>();

	private Kills(MortalPortal portal) {
		this.portal = portal;
	}

	/**
	 * Kills and looks; ends with 1 where anything was lost, doubled or half.
	 * @param arguments the packaged portal, where a directory for its data is made, and how
	 * often
	 */
	public static void main(String[] arguments) throws IOException, InterruptedException {
		Path data = Files.createTempDirectory(Files.createDirectories(Path.of(arguments[1])), "portal-");
		MortalPortal portal = new MortalPortal(Path.of(arguments[0]), data);
		portal.await(false);
		Kills kills = new Kills(portal);
		kills.run(Integer.parseInt(arguments[2]));
		kills.prove(data.resolve("backup.zip"));
		portal.stop();
		kills.faults.forEach(System.out::println);
		System.exit(kills.faults.isEmpty() ? 0 : 1);
	}

	private void run(int times) throws IOException, InterruptedException {
		List<Writer> writers = new ArrayList<>();
		List<Thread> threads = new ArrayList<>();
		for (List<String> regions : REGIONS) {
			Writer writer = new Writer(String.valueOf(writers.size() + 1), regions, this.portal, this.acknowledged);
			appoint(writer);
			writers.add(writer);
			threads.add(new Thread(writer));
		}
		threads.forEach(Thread::start);
		Map<Victim, Integer> victims = new EnumMap<>(Victim.class);
		int gaveUp = 0;
		for (int time = 1; time <= times; time++) {
			long back = writing();
			TimeUnit.MILLISECONDS.sleep(this.random.nextInt(LONGEST_PAUSE));
			Victim victim = Victim.drawn(this.random);
			this.portal.kill(victim, this.random);
			victims.merge(victim, 1, Integer::sum);
			gaveUp += this.portal.await(victim == Victim.PORTAL || victim == Victim.BOTH) ? 1 : 0;
			look();
			System.out.printf(Locale.ROOT, "kill %d: %s, written again %d ms after the last; %s; faults: %d%n", time,
					victim, back, this.acknowledged, this.faults.size());
		}
		writers.forEach(Writer::end);
		for (Thread thread : threads) {
			thread.join();
		}
		look();
		System.out.println("killed: " + victims + "; ended by itself, as its PostgreSQL did not stay: " + gaveUp);
		System.out.println("at the end: " + this.acknowledged);
	}

	/** Waits until something is acknowledged again. */
	private long writing() throws InterruptedException {
		long begun = System.nanoTime();
		long before = this.acknowledged.number();
		while (this.acknowledged.number() < before + REGIONS.size()) {
			TimeUnit.MILLISECONDS.sleep(20);
		}
		return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
	}

	/** Looks as soon as the database can be asked. */
	private void look() throws IOException, InterruptedException {
		Map<String, Stage> before = this.acknowledged.stages();
		while (true) {
			try {
				this.faults.addAll(Trail.faults(this.portal, before));
				return;
			}
			catch (DataAccessException ex) {
				this.portal.await(false);
			}
		}
	}

	/** What else the portal can find out by itself. */
	private void prove(Path backup) throws IOException {
		require("the audit trail was altered", "audit", "verify");
		require("no backup could be made", "backup", backup.toString());
		require("the backup could not be proven", "backup", "prove", backup.toString());
	}

	private void require(String fault, String... command) throws IOException {
		int exitCode = this.portal.run(command);
		System.out.println(String.join(" ", command) + ": " + exitCode);
		if (exitCode != 0) {
			this.faults.add(fault);
		}
	}

	/** Makes the accounts of both. */
	private void appoint(Writer writer) {
		for (String login : writer.logins()) {
			List<String> fields = new ArrayList<>(List.of("login", login, "name", login, "role",
					login.startsWith("analyst") ? "ANALYST" : "REVIEWER"));
			writer.regions().forEach((region) -> fields.addAll(List.of("regions", region)));
			Matcher secret = SECRET.matcher(new PortalVisitor(this.portal.port()).login(MortalPortal.ADMINISTRATOR)
				.submit("/admin/people/new", "/admin/people", fields.toArray(String[]::new))
				.body());
			if (!secret.find()) {
				throw new IllegalStateException("There is an account " + login + " already");
			}
			PortalVisitor person = new PortalVisitor(this.portal.port());
			person.submit("/login", "/login", "login", login, "password", secret.group(1));
			person.submit("/account", "/account/password", "current", secret.group(1), "chosen", TestPeople.PASSWORD,
					"repeated", TestPeople.PASSWORD);
		}
	}

}
