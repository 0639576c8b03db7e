package org.lantu.scale;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * A portal of the built jar with a data directory of its own, in a process of its own.
 */
final class MeasuredPortal implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofMinutes(10);

	private final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

	private final Path directory;

	private final int port;

	private final Process process;

	private MeasuredPortal(Path directory, int port, Process process) {
		this.directory = directory;
		this.port = port;
		this.process = process;
	}

	static MeasuredPortal start(Path jar, Path directory, int port) throws IOException, InterruptedException {
		Files.createDirectories(directory);
		Process process = new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"), "-jar",
				jar.toString(), "--lantu.data-dir=" + directory, "--server.port=" + port)
			.redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.appendTo(directory.resolve("portal.log").toFile()))
			.start();
		MeasuredPortal portal = new MeasuredPortal(directory, port, process);
		Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
		portal.await();
		return portal;
	}

	private void await() throws IOException, InterruptedException {
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (System.nanoTime() < end && this.process.isAlive()) {
			try {
				if (get("/actuator/health").status() == 200) {
					return;
				}
			}
			catch (IOException ex) {
				TimeUnit.MILLISECONDS.sleep(200);
			}
		}
		throw new IOException("The portal did not start; see " + this.directory.resolve("portal.log"));
	}

	/** The database of the portal while it runs. */
	Connection database() throws IOException, SQLException {
		Path cluster = this.directory.resolve("postgres");
		String databasePort = Files.readAllLines(cluster.resolve("postmaster.pid")).get(3).strip();
		return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:%s/lantu".formatted(databasePort), "lantu",
				Files.readString(cluster.resolve("lantu.password")).strip());
	}

	/** How long an address takes, and how many bytes its answer has, unpacked. */
	Answer get(String address) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + address))
			.timeout(PATIENCE)
			.build();
		long begin = System.nanoTime();
		HttpResponse<byte[]> answer = this.client.send(request, HttpResponse.BodyHandlers.ofByteArray());
		return new Answer(answer.statusCode(), System.nanoTime() - begin, answer.body().length);
	}

	/** Waits until the portal and its database have ended. */
	@Override
	public void close() {
		this.process.destroy();
		try {
			this.process.waitFor(2, TimeUnit.MINUTES);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/** What came back. */
	record Answer(int status, long nanos, int bytes) {
	}

}
