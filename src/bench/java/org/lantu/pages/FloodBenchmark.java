package org.lantu.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/**
 * Reads the home page by eight readers, alone and beside eight connections that ask for
 * addresses which nobody has asked for before, each another day, filter or order: how
 * much of its rate the page keeps, how long it takes, and what memory the portal holds.
 */
public final class FloodBenchmark {

	private static final int READERS = 8;

	private static final LocalDate FIRST = LocalDate.of(2016, 1, 1);

	private static final int DAYS = 3900;

	private static final List<String> ODD = List.of("/?asOf=%s", "/plans?asOf=%s", "/plans/henan-2022?asOf=%s",
			"/plans/henan-2022/targets/rd-intensity-2022?asOf=%s", "/indicators/rd-intensity?asOf=%s",
			"/regions/410000?asOf=%s", "/targets?asOf=%s", "/regions?asOf=%s", "/indicators?asOf=%s",
			"/plans/henan-2022.csv?asOf=%s", "/api/v1/plans/henan-2022/scorecard?asOf=%s",
			"/api/v1/rankings/rd-intensity/2022?asOf=%s", "/plans?asOf=%s&verdict=missed",
			"/plans?asOf=%s&verdict=met", "/targets?asOf=%s&verdict=missed", "/search?q=henan&asOf=%s",
			"/sources?asOf=%s", "/plans/henan-2022?asOf=%s&lang=en", "/?asOf=%s&lang=en", "/targets?asOf=%s&lang=en",
			"/plans?asOf=%s&lang=en", "/regions/410000?asOf=%s&lang=en", "/regions?asOf=%s&lang=en",
			"/indicators/rd-intensity?asOf=%s&lang=en", "/indicators/rd-expenditure?asOf=%s",
			"/indicators/rd-expenditure?asOf=%s&lang=en");

	private final Servers servers;

	private final AtomicInteger asked = new AtomicInteger();

	private final LongAdder answered = new LongAdder();

	private final LongAdder busy = new LongAdder();

	private final AtomicBoolean over = new AtomicBoolean();

	private FloodBenchmark(Servers servers) {
		this.servers = servers;
	}

	/**
	 * Measures.
	 * @param arguments where the portal keeps its data, and for how many seconds the
	 * flood lasts
	 */
	public static void main(String[] arguments) throws IOException, InterruptedException {
		try (Servers servers = new Servers(Path.of(arguments[0]))) {
			new FloodBenchmark(servers).run(Long.parseLong(arguments[1]));
		}
	}

	private void run(long seconds) throws IOException, InterruptedException {
		byte[] home = Servers.request("GET", "/", PagesBenchmark.GZIP);
		Load.of(this.servers.portal(), READERS, TimeUnit.SECONDS.toMillis(20), () -> home);
		Load alone = Load.of(this.servers.portal(), READERS, TimeUnit.SECONDS.toMillis(5), () -> home);
		long before = resident();
		ExecutorService flood = Executors.newFixedThreadPool(READERS);
		for (int reader = 0; reader < READERS; reader++) {
			flood.execute(this::ask);
		}
		Load beside = Load.of(this.servers.portal(), READERS, TimeUnit.SECONDS.toMillis(seconds), () -> home);
		this.over.set(true);
		flood.shutdown();
		flood.awaitTermination(1, TimeUnit.MINUTES);
		System.out.println("\n| `/` alone, answers/s | beside the flood | kept | p50/p99 ms alone | beside | "
				+ "odd addresses answered | asked to come again | MB resident before | after |");
		System.out.println("| --- | --- | --- | --- | --- | --- | --- | --- | --- |");
		System.out.printf(Locale.ROOT,
				"| %,.0f | %,.0f | **%.0f %%** | %.1f / %.1f | %.1f / %.1f | %,d | %,d | %,d | %,d |%n",
				alone.perSecond(), beside.perSecond(), 100 * beside.perSecond() / alone.perSecond(), alone.millis(0.5),
				alone.millis(0.99), beside.millis(0.5), beside.millis(0.99), this.answered.sum(), this.busy.sum(),
				before, resident());
	}

	private void ask() {
		while (!this.over.get()) {
			try (Line line = new Line(this.servers.portal())) {
				while (!this.over.get()) {
					int number = this.asked.getAndIncrement();
					LocalDate day = FIRST.plusDays(number / ODD.size() % DAYS);
					String address = ODD.get(number % ODD.size()).formatted(day);
					int status = line.exchange(Servers.request("GET", address, PagesBenchmark.GZIP));
					((status == 200) ? this.answered : this.busy).increment();
				}
			}
			catch (IOException ex) {
				this.busy.increment();
			}
		}
	}

	/** What the portal holds of the memory of the machine, in MB. */
	private long resident() throws IOException {
		return Files.readAllLines(Path.of("/proc", String.valueOf(this.servers.process().pid()), "status"))
			.stream()
			.filter((line) -> line.startsWith("VmRSS:"))
			.mapToLong((line) -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
			.findFirst()
			.orElse(0);
	}

}
