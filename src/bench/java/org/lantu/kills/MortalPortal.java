package org.lantu.kills;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;

import javax.sql.DataSource;

import org.lantu.TestPeople;
import org.lantu.platform.roles.DatabaseLogin;

/**
 * The packaged portal with its embedded PostgreSQL on a data directory, always on the
 * same port.
 */
final class MortalPortal {

	static final String ADMINISTRATOR = "admin";

	private static final Duration PATIENCE = Duration.ofMinutes(15);

	private final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

	private final Path jar;

	private final Path data;

	private final int port;

	private Process process;

	MortalPortal(Path jar, Path data) throws IOException {
		this.jar = jar;
		this.data = data.toAbsolutePath();
		try (ServerSocket free = new ServerSocket(0)) {
			this.port = free.getLocalPort();
		}
		this.process = started();
	}

	private Process started() throws IOException {
		return java("--server.address=127.0.0.1", "--server.port=" + this.port,
				"--lantu.first-administrator=" + ADMINISTRATOR, "--lantu.first-password=" + TestPeople.PASSWORD,
				"--lantu.password-strength=" + TestPeople.STRENGTH);
	}

	private Process java(String... arguments) throws IOException {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx400m",
						"-XX:TieredStopAtLevel=1", "-Dlantu.stop-with-parent=true", "-jar", this.jar.toString()));
		command.addAll(List.of(arguments));
		command.add("--lantu.data-dir=" + this.data);
		command.add("--lantu.plans.location=" + this.data.resolve("plans"));
		return new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.appendTo(this.data.resolve("portal.log").toFile()))
			.start();
	}

	int port() {
		return this.port;
	}

	/**
	 * Waits until it is ready, and starts it where it has ended.
	 * @return whether it had ended by itself
	 */
	boolean await(boolean killed) throws IOException, InterruptedException {
		boolean gaveUp = false;
		long deadline = System.nanoTime() + PATIENCE.toNanos();
		while (!ready()) {
			if (!this.process.isAlive()) {
				gaveUp |= !killed;
				this.process = started();
			}
			if (System.nanoTime() > deadline) {
				throw new IllegalStateException("The portal is not ready after " + PATIENCE);
			}
			TimeUnit.MILLISECONDS.sleep(200);
		}
		return gaveUp;
	}

	private boolean ready() throws InterruptedException {
		try {
			return this.client
				.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + "/actuator/health/readiness"))
					.timeout(Duration.ofSeconds(5))
					.build(), BodyHandlers.discarding())
				.statusCode() == 200;
		}
		catch (IOException ex) {
			return false;
		}
	}

	/** Ends it at once. */
	void kill(Victim victim, RandomGenerator random) throws IOException {
		List<ProcessHandle> killed = new ArrayList<>();
		if (victim == Victim.PORTAL || victim == Victim.BOTH) {
			killed.add(this.process.toHandle());
		}
		ProcessHandle postmaster = postmaster();
		List<ProcessHandle> others = postmaster.children().toList();
		switch (victim) {
			case PORTAL -> {
			}
			case POSTMASTER -> killed.add(postmaster);
			case BACKEND -> killed.add(others.get(random.nextInt(others.size())));
			case POSTGRES, BOTH -> {
				killed.add(postmaster);
				killed.addAll(others);
			}
		}
		killed.forEach(ProcessHandle::destroyForcibly);
		if (killed.contains(this.process.toHandle())) {
			this.process.onExit().join();
		}
	}

	private ProcessHandle postmaster() throws IOException {
		return ProcessHandle.of(Long.parseLong(note(0))).orElseThrow();
	}

	/** Who made the cluster; nothing is hidden from that one. */
	DataSource database() throws IOException {
		return new DatabaseLogin("jdbc:postgresql://127.0.0.1:" + note(3) + "/lantu", "lantu",
				Files.readString(this.data.resolve("postgres/lantu.password")).strip())
			.dataSource();
	}

	private String note(int line) throws IOException {
		return Files.readAllLines(this.data.resolve("postgres/postmaster.pid")).get(line).strip();
	}

	/** Runs a command of the portal beside it, and says its exit code. */
	int run(String... command) throws IOException {
		return java(command).onExit().join().exitValue();
	}

	/** Stops it in order. */
	void stop() {
		this.process.destroy();
		this.process.onExit().join();
	}

}
