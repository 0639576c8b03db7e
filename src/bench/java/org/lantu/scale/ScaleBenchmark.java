package org.lantu.scale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Prints how long the same pages take, and how many bytes they have, in portals of growing
 * countries, and how they compare with the smallest. The portals run side by side and are
 * asked in turns, each time for another day, so that nobody answers from memory.
 */
final class ScaleBenchmark {

	private static final int FIRST_PORT = 9231;

	/** After so long a page is not asked for again. */
	private static final long ENOUGH = 20_000_000_000L;

	private static final List<String> PAGES = List.of("/", "/regions", "/regions/410000", "/regions/100000", "/plans",
			"/plans/made-410000-2021", "/targets", "/targets?region=410000", "/indicators", "/indicators/rd-intensity",
			"/indicators/made-090", "/compare?indicator=made-090&regions=410000,420000", "/sources",
			"/sources/made-yearbook-2020", "/sources/made-plan-410000-2021", "/figures/410000/rd-intensity/2022",
			"/search?q=hn", "/search?q=%E5%8C%BA%E5%9F%9F", "/search?q=%E6%B2%B3%E5%8D%97+rd", "/method",
			"/regions/999999", "/plans/nothing", "/sources/nothing", "/api/v1/figures", "/api/v1/figures?region=410000",
			"/api/v1/figures?indicator=made-090&from=2024", "/api/v1/rankings/made-090?year=2024", "/api/v1/regions",
			"/api/v1/sources", "/api/v1/plans", "/api/v1/plans/made-410000-2021/scorecard");

	private final List<MeasuredPortal> portals = new ArrayList<>();

	private ScaleBenchmark() {
	}

	/**
	 * Measures.
	 * @param arguments the jar, the directory for the portals' data, how often each page
	 * is asked for, then the numbers of regions, the smallest first
	 */
	public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
		Path jar = Path.of(arguments[0]);
		Path data = Path.of(arguments[1]);
		int rounds = Integer.parseInt(arguments[2]);
		int[] sizes = Arrays.stream(arguments).skip(3).mapToInt(Integer::parseInt).toArray();
		ScaleBenchmark benchmark = new ScaleBenchmark();
		try {
			for (int size : sizes) {
				fill(jar, data.resolve(Integer.toString(size)), size);
			}
			for (int i = 0; i < sizes.length; i++) {
				Path directory = data.resolve(Integer.toString(sizes[i]));
				benchmark.portals.add(MeasuredPortal.start(jar, directory, FIRST_PORT + i));
			}
			benchmark.measure(sizes, rounds);
		}
		finally {
			benchmark.portals.forEach(MeasuredPortal::close);
		}
	}

	/** Once: what was made stays for the next run. */
	private static void fill(Path jar, Path directory, int regions)
			throws IOException, InterruptedException, SQLException {
		Path made = directory.resolve("made");
		if (Files.exists(made)) {
			return;
		}
		long begin = System.nanoTime();
		try (MeasuredPortal portal = MeasuredPortal.start(jar, directory, FIRST_PORT);
				Connection connection = portal.database()) {
			MadeCountry.make(connection, regions);
		}
		Files.createFile(made);
		print("%d regions made in %d s%n", regions, (System.nanoTime() - begin) / 1_000_000_000L);
	}

	private void measure(int[] sizes, int rounds) throws IOException, InterruptedException {
		print("%-58s", "regions");
		for (int size : sizes) {
			print("%12s%9s%8s", size, "KB", "ratio");
		}
		print("%n");
		for (String page : PAGES) {
			print("%-58s", page);
			Double smallest = null;
			for (Measured one : measure(page, rounds)) {
				smallest = (smallest != null) ? smallest : one.millis();
				print("%9.1f ms%9.1f%8.2f%s", one.millis(), one.bytes() / 1000.0, one.millis() / smallest,
						(one.status() == 200 || one.status() == 404) ? "" : " " + one.status());
			}
			print("%n");
		}
	}

	/** The median of the second half of the rounds: in the first all get warm. */
	private List<Measured> measure(String page, int rounds) throws IOException, InterruptedException {
		List<List<MeasuredPortal.Answer>> answers = new ArrayList<>();
		this.portals.forEach((portal) -> answers.add(new ArrayList<>()));
		long[] spent = new long[this.portals.size()];
		for (int round = 0; round < rounds; round++) {
			String day = LocalDate.of(2026, 11, 20).minusDays(round).toString();
			String address = page + (page.contains("?") ? "&" : "?") + "asOf=" + day;
			for (int i = 0; i < this.portals.size(); i++) {
				if (spent[i] < ENOUGH) {
					MeasuredPortal.Answer answer = this.portals.get(i).get(address);
					answers.get(i).add(answer);
					spent[i] += answer.nanos();
				}
			}
		}
		return answers.stream().map(ScaleBenchmark::median).toList();
	}

	private static Measured median(List<MeasuredPortal.Answer> answers) {
		List<MeasuredPortal.Answer> warm = answers.subList(answers.size() / 2, answers.size())
			.stream()
			.sorted((left, right) -> Long.compare(left.nanos(), right.nanos()))
			.toList();
		MeasuredPortal.Answer middle = warm.get(warm.size() / 2);
		return new Measured(middle.status(), middle.nanos() / 1e6, middle.bytes());
	}

	private static void print(String format, Object... values) {
		System.out.printf(Locale.ROOT, format, values);
		System.out.flush();
	}

	/** A page of a portal. */
	private record Measured(int status, double millis, int bytes) {
	}

}
