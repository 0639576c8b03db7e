package org.lantu.imports;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.lantu.TestDatabase;
import org.lantu.platform.roles.DatabaseRoles;

/**
 * The packaged portal with 512 MB of heap, on a database of the benchmark.
 */
final class RunningPortal implements AutoCloseable {

	private final int port;

	private final Process process;

	RunningPortal(Path jar, String url) throws IOException, InterruptedException {
		try (ServerSocket free = new ServerSocket(0)) {
			this.port = free.getLocalPort();
		}
		DatabaseRoles roles = TestDatabase.roles(url);
		this.process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx512m", "-jar", jar.toString(), "--server.address=127.0.0.1", "--server.port=" + this.port,
				"--spring.datasource.url=" + url, "--spring.datasource.username=" + roles.portal().user(),
				"--spring.datasource.password=" + roles.portal().password(),
				"--spring.flyway.user=" + roles.owner().user(), "--spring.flyway.password=" + roles.owner().password(),
				"--lantu.plans.username=" + roles.plans().user(), "--lantu.plans.password=" + roles.plans().password())
			.redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.DISCARD)
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
