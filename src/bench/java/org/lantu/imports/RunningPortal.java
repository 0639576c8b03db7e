package org.lantu.imports;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.lantu.TestDatabase;
import org.lantu.platform.roles.DatabaseRoles;

/**
 * The packaged portal with 512 MB of heap, on a database of the benchmark. What it says
 * goes to {@code imports.log} beside the jar.
 */
final class RunningPortal implements AutoCloseable {

	/** The key and the heads of a trail belong to one database. */
	private static final Map<String, Path> DATA = new ConcurrentHashMap<>();

	private final int port;

	private final Process process;

	RunningPortal(Path jar, String url) throws IOException, InterruptedException {
		try (ServerSocket free = new ServerSocket(0)) {
			this.port = free.getLocalPort();
		}
		Path data = DATA.get(url);
		if (data == null) {
			data = Files.createTempDirectory(jar.toAbsolutePath().getParent(), "imports");
			DATA.put(url, data);
		}
		DatabaseRoles roles = TestDatabase.roles(url);
		this.process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx512m", "-jar", jar.toString(), "--server.address=127.0.0.1", "--server.port=" + this.port,
				"--lantu.data-dir=" + data, "--spring.datasource.url=" + url, "--spring.datasource.username=" + roles.portal().user(),
				"--spring.datasource.password=" + roles.portal().password(),
				"--spring.flyway.user=" + roles.owner().user(), "--spring.flyway.password=" + roles.owner().password(),
				"--lantu.plans.username=" + roles.plans().user(), "--lantu.plans.password=" + roles.plans().password())
			.redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.appendTo(jar.resolveSibling("imports.log").toFile()))
			.start();
		await();
	}

	private void await() throws InterruptedException {
		while (this.process.isAlive()) {
			try (Socket socket = new Socket()) {
				socket.connect(new InetSocketAddress("127.0.0.1", this.port), 1000);
				return;
			}
			catch (IOException ex) {
				TimeUnit.MILLISECONDS.sleep(200);
			}
		}
		throw new IllegalStateException("The portal does not start");
	}

	int port() {
		return this.port;
	}

	boolean isAlive() {
		return this.process.isAlive();
	}

	/** How many MB of it were in memory at most, where the system tells. */
	long resident() throws IOException {
		Path status = Path.of("/proc", String.valueOf(this.process.pid()), "status");
		try (Stream<String> lines = Files.exists(status) ? Files.lines(status) : Stream.empty()) {
			return lines.filter((line) -> line.startsWith("VmHWM:"))
				.mapToLong((line) -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
				.findFirst()
				.orElse(-1);
		}
	}

	/** Ends it at once, as kill -9 does. */
	void kill() {
		this.process.destroyForcibly();
		this.process.onExit().join();
	}

	@Override
	public void close() {
		this.process.destroy();
		this.process.onExit().join();
	}

}
